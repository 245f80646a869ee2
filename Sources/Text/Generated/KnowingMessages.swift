// Written by `swift run generate` from Sources/Text/Catalogues/knowing.*: change those instead.
// swift-format-ignore-file

/// The table of the knowing catalogue.
enum KnowingMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "certainty-explained-advice",
    "certainty-explained-marks",
    "certainty-explained-sum",
    "certainty-explained-title",
    "class-belief-again",
    "class-certain-right",
    "class-comes-first",
    "class-doubted",
    "class-gap",
    "class-lucky",
    "class-misconception",
    "class-name-gap",
    "class-name-known",
    "class-name-lucky",
    "class-name-misconception",
    "class-name-slip",
    "class-name-unsure",
    "class-slip",
    "class-unsure",
    "key-explain",
    "last-gap",
    "last-lucky",
    "last-misconception",
    "last-slip",
    "last-unsure",
    "summary-classes",
    "summary-comes-first",
  ]

  static let english: [String] = [
    "So 1 pays below 67 right of 100, 3 above 80, and 2 between. The best you can do is to say what you think: nobody is ranked by it, and it opens and closes nothing.",
    "After some questions you say 1, 2 or 3. A right answer brings 1, 2 or 3 marks, a wrong one takes 0, 2 or 6. These are the sums over 100 answers:",
    "{right} of 100 right: 1 brings {one}, 2 brings {two}, 3 brings {three}.",
    "How certain are you?",
    "The same idea stood behind an earlier answer. Look at what speaks against it.",
    "You were certain, and right: this one can wait long.",
    "It comes first in your next review.",
    "You doubted it, and rightly so: it comes back soon.",
    "No harm done: it comes back soon.",
    "That was faster than the question can be read. If it was a guess, the reason is for you.",
    "You were certain, and it is otherwise. Moments like this teach most: take the reason slowly.",
    "gap",
    "known",
    "lucky",
    "misconception",
    "slip",
    "unsure",
    "You know this: the answer before was a slip.",
    "You were right and did not trust it. It comes back soon, so that you will.",
    "explain",
    "Last time this was still open.",
    "Last time the answer came faster than the question can be read.",
    "Last time a firm idea stood in the way here. What do you say today?",
    "Last time it was a slip.",
    "Last time you were right without being certain.",
    "What your answers say: {counts}.",
    "first in your next review",
  ]

  static let russian: [String] = [
    "Значит, 1 выгодна, если верны меньше 67 из 100, 3 — если больше 80, а 2 — между ними. Лучше всего говорить то, что думаете: никто никого по этому не сравнивает, и это ничего не открывает и не закрывает.",
    "После некоторых вопросов вы называете 1, 2 или 3. Верный ответ приносит 1, 2 или 3 очка, неверный отнимает 0, 2 или 6. Вот суммы за 100 ответов:",
    "Верны {right} из 100: 1 приносит {one}, 2 — {two}, 3 — {three}.",
    "Насколько вы уверены?",
    "За одним из прошлых ответов стояла та же мысль. Посмотрите, что говорит против неё.",
    "Вы были уверены, и не зря: этот вопрос вернётся не скоро.",
    "В следующем повторении этот вопрос будет первым.",
    "Вы сомневались, и не зря: вопрос скоро вернётся.",
    "Ничего страшного: вопрос скоро вернётся.",
    "Это быстрее, чем можно прочитать вопрос. Если ответ угадан, прочтите объяснение.",
    "Вы были уверены, а дело обстоит иначе. Такие минуты учат больше всего: прочтите объяснение не спеша.",
    "пробел",
    "знаю",
    "наугад",
    "заблуждение",
    "случайная ошибка",
    "не уверены",
    "Вы это знаете: прошлый ответ был случайной ошибкой.",
    "Ответ верен, а уверенности не было. Вопрос скоро вернётся, чтобы она появилась.",
    "объяснить",
    "В прошлый раз здесь был пробел.",
    "В прошлый раз ответ пришёл быстрее, чем можно прочитать вопрос.",
    "В прошлый раз здесь помешала твёрдая уверенность. Что скажете сегодня?",
    "В прошлый раз была случайная ошибка.",
    "В прошлый раз ответ был верным, но неуверенным.",
    "Что говорят ваши ответы: {counts}.",
    "первым в следующем повторении",
  ]

  static let kazakh: [String] = [
    "Демек, 100 жауаптың 67-ден азы дұрыс болса — 1, 80-нен көбі дұрыс болса — 3, арасында 2 пайдалы. Ең дұрысы — ойыңызды айту: бұл бойынша ешкім салыстырылмайды, бұл ештеңе ашпайды да, жаппайды да.",
    "Кейбір сұрақтан кейін 1, 2 не 3 деп айтасыз. Дұрыс жауап 1, 2 не 3 ұпай береді, қате жауап 0, 2 не 6 ұпай алады. 100 жауаптың қосындысы мынадай:",
    "100 жауаптың дұрысы {right}: 1 деген {one} береді, 2 деген — {two}, 3 деген — {three}.",
    "Қаншалықты сенімдісіз?",
    "Бұрынғы бір жауаптың артында да осы ой тұрған. Оған не қарсы екеніне қараңыз.",
    "Сенімді болдыңыз, жауап та дұрыс: бұл сұрақ көпке дейін қайталанбайды.",
    "Келесі қайталауда бұл сұрақ бірінші болып келеді.",
    "Күмәніңіз орынды болды: бұл сұрақ жақында қайта келеді.",
    "Оқасы жоқ: бұл сұрақ жақында қайта келеді.",
    "Бұл — сұрақты оқып шығуға кететін уақыттан да тез. Жауап болжам болса, түсіндірмесін оқыңыз.",
    "Сенімді болдыңыз, бірақ ол басқаша екен. Мұндай сәт ең көп үйретеді: түсіндірмесін асықпай оқыңыз.",
    "олқылық",
    "білемін",
    "болжам",
    "қате түсінік",
    "жаңылыс",
    "сенімсіз",
    "Мұны білесіз: алдыңғы жауап жаңылыс болды.",
    "Жауап дұрыс, бірақ сенім аз болды. Сенім артсын деп, бұл сұрақ жақында қайта келеді.",
    "түсіндіру",
    "Өткен жолы бұл жерде олқылық болды.",
    "Өткен жолы жауап сұрақты оқып шыққаннан да тез келді.",
    "Өткен жолы бұл жерде берік сенім кедергі болды. Бүгін не айтасыз?",
    "Өткен жолы жаңылыс болды.",
    "Өткен жолы жауап дұрыс болды, бірақ сенім аз еді.",
    "Жауаптарыңыз не дейді: {counts}.",
    "келесі қайталауда бірінші",
  ]

}

extension Messages {
  /// “So 1 pays below 67 right of 100, 3 above 80, and 2 between. The best you can do is to say what you think: nobody is ranked by it, and it opens and closes nothing.”
  public func certaintyExplainedAdvice() -> String {
    self.text(KnowingMessages.table, 0)
  }

  /// “After some questions you say 1, 2 or 3. A right answer brings 1, 2 or 3 marks, a wrong one takes 0, 2 or 6. These are the sums over 100 answers:”
  public func certaintyExplainedMarks() -> String {
    self.text(KnowingMessages.table, 1)
  }

  /// “{right} of 100 right: 1 brings {one}, 2 brings {two}, 3 brings {three}.”
  public func certaintyExplainedSum(right: String, one: String, two: String, three: String) -> String {
    self.text(KnowingMessages.table, 2, [("right", right), ("one", one), ("two", two), ("three", three)])
  }

  /// “How certain are you?”
  public func certaintyExplainedTitle() -> String {
    self.text(KnowingMessages.table, 3)
  }

  /// “The same idea stood behind an earlier answer. Look at what speaks against it.”
  public func classBeliefAgain() -> String {
    self.text(KnowingMessages.table, 4)
  }

  /// “You were certain, and right: this one can wait long.”
  public func classCertainRight() -> String {
    self.text(KnowingMessages.table, 5)
  }

  /// “It comes first in your next review.”
  public func classComesFirst() -> String {
    self.text(KnowingMessages.table, 6)
  }

  /// “You doubted it, and rightly so: it comes back soon.”
  public func classDoubted() -> String {
    self.text(KnowingMessages.table, 7)
  }

  /// “No harm done: it comes back soon.”
  public func classGap() -> String {
    self.text(KnowingMessages.table, 8)
  }

  /// “That was faster than the question can be read. If it was a guess, the reason is for you.”
  public func classLucky() -> String {
    self.text(KnowingMessages.table, 9)
  }

  /// “You were certain, and it is otherwise. Moments like this teach most: take the reason slowly.”
  public func classMisconception() -> String {
    self.text(KnowingMessages.table, 10)
  }

  /// “gap”
  public func classNameGap() -> String {
    self.text(KnowingMessages.table, 11)
  }

  /// “known”
  public func classNameKnown() -> String {
    self.text(KnowingMessages.table, 12)
  }

  /// “lucky”
  public func classNameLucky() -> String {
    self.text(KnowingMessages.table, 13)
  }

  /// “misconception”
  public func classNameMisconception() -> String {
    self.text(KnowingMessages.table, 14)
  }

  /// “slip”
  public func classNameSlip() -> String {
    self.text(KnowingMessages.table, 15)
  }

  /// “unsure”
  public func classNameUnsure() -> String {
    self.text(KnowingMessages.table, 16)
  }

  /// “You know this: the answer before was a slip.”
  public func classSlip() -> String {
    self.text(KnowingMessages.table, 17)
  }

  /// “You were right and did not trust it. It comes back soon, so that you will.”
  public func classUnsure() -> String {
    self.text(KnowingMessages.table, 18)
  }

  /// “explain”
  public func keyExplain() -> String {
    self.text(KnowingMessages.table, 19)
  }

  /// “Last time this was still open.”
  public func lastGap() -> String {
    self.text(KnowingMessages.table, 20)
  }

  /// “Last time the answer came faster than the question can be read.”
  public func lastLucky() -> String {
    self.text(KnowingMessages.table, 21)
  }

  /// “Last time a firm idea stood in the way here. What do you say today?”
  public func lastMisconception() -> String {
    self.text(KnowingMessages.table, 22)
  }

  /// “Last time it was a slip.”
  public func lastSlip() -> String {
    self.text(KnowingMessages.table, 23)
  }

  /// “Last time you were right without being certain.”
  public func lastUnsure() -> String {
    self.text(KnowingMessages.table, 24)
  }

  /// “What your answers say: {counts}.”
  public func summaryClasses(counts: String) -> String {
    self.text(KnowingMessages.table, 25, [("counts", counts)])
  }

  /// “first in your next review”
  public func summaryComesFirst() -> String {
    self.text(KnowingMessages.table, 26)
  }

}
