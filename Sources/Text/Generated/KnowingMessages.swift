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
    "belief-certain",
    "belief-named",
    "beliefs-title",
    "calibration-fitting",
    "calibration-mark",
    "calibration-none",
    "calibration-row",
    "calibration-title",
    "calibration-too-careful",
    "calibration-too-certain",
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
    "class-means-gap",
    "class-means-known",
    "class-means-lucky",
    "class-means-misconception",
    "class-means-slip",
    "class-means-unsure",
    "class-misconception",
    "class-name-gap",
    "class-name-known",
    "class-name-lucky",
    "class-name-misconception",
    "class-name-slip",
    "class-name-unsure",
    "class-slip",
    "class-unsure",
    "classes-title",
    "forecast-limit",
    "forecast-none",
    "forecast-title",
    "help-option-daily-limit",
    "help-option-retention",
    "help-settings",
    "help-settings-example",
    "help-settings-more",
    "key-explain",
    "last-gap",
    "last-lucky",
    "last-misconception",
    "last-slip",
    "last-unsure",
    "map-answer-right",
    "map-fading",
    "map-mastered",
    "map-not-started",
    "map-practising",
    "map-review",
    "map-title",
    "map-tries",
    "map-wait",
    "not-counted-clock",
    "not-counted-conflict",
    "not-counted-older",
    "not-counted-vanished",
    "progress-lessons",
    "progress-still-to-come",
    "settings-daily-limit",
    "settings-retention",
    "summary-classes",
    "summary-comes-first",
  ]

  static let english: [String] = [
    "{count} of them at certainty 3\0{count} of them at certainty 3",
    "“{belief}” stood behind {count} answer\0“{belief}” stood behind {count} answers",
    "Beliefs still open. They come first in a review; a right first try that you trust closes them:",
    "That fits.",
    "All marks for certainty together: {mark}. Nobody is ranked by it, and it opens and closes nothing.",
    "certainty {certainty}: no answers yet.",
    "certainty {certainty}: {right} of {of} right, {percent} % ({low} to {high} %).",
    "How certain you were, and how often right (in brackets: where the true share lies, with a chance of 95 %):",
    "A higher certainty would have brought more.",
    "A lower certainty would have brought more.",
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
    "not known yet",
    "right, and you trusted it",
    "right, faster than one can read",
    "wrong and certain, or the same belief again",
    "wrong, and put right at once: you know it",
    "right, and you did not trust it",
    "You were certain, and it is otherwise. Moments like this teach most: take the reason slowly.",
    "gap",
    "known",
    "lucky",
    "misconception",
    "slip",
    "unsure",
    "You know this: the answer before was a slip.",
    "You were right and did not trust it. It comes back soon, so that you will.",
    "What stands behind your answers (first tries):",
    "At most {limit} a day are asked, and each when its chance of recall is down to {percent} %. Both can be changed: qadam settings.",
    "None in the next two weeks.",
    "Questions that come back, today and the 13 days after:",
    "the most questions a day, 12 where nothing is said",
    "the chance in percent at which you still want to know an answer when it is asked again, 90 where nothing is said",
    "See and change how often questions come back.",
    "remember more, twenty questions a day",
    "Who wishes to remember more is asked more often. Both settings stay in the profile; qadam review and qadam progress follow them.",
    "explain",
    "Last time this was still open.",
    "Last time the answer came faster than the question can be read.",
    "Last time a firm idea stood in the way here. What do you say today?",
    "Last time it was a slip.",
    "Last time you were right without being certain.",
    "{count} more right first try in a row moves it to mastered.\0{count} more right first tries in a row move it to mastered.",
    "fading",
    "mastered",
    "Not started: {objectives}.",
    "in practice",
    "Recall is down to {percent} %: reviewing {count} question brings it back (qadam review).\0Recall is down to {percent} %: reviewing {count} questions brings it back (qadam review).",
    "Your map: what you can do, and still remember",
    "Right: {right} of the last {of} first tries.",
    "Recall {percent} %: it keeps for {count} day.\0Recall {percent} %: it keeps for {count} days.",
    "{count} question was last answered at a time that is still to come: one of the clocks was wrong. It is asked last.\0{count} questions were last answered at a time that is still to come: one of the clocks was wrong. They are asked last.",
    "At {count} place in the record two different answers claim the same number of one device. Neither counts.\0At {count} places in the record two different answers claim the same number of one device. None of them counts.",
    "{count} answer was given to an older version of its question. It counts, but how fast it came can no longer be judged.\0{count} answers were given to older versions of their questions. They count, but how fast they came can no longer be judged.",
    "{count} answer belongs to questions that the course no longer has. It stays in your record and counts for no objective.\0{count} answers belong to questions that the course no longer has. They stay in your record and count for no objective.",
    "Lessons: {done} of {of} done",
    "Not started yet: {count} lesson.\0Not started yet: {count} lessons.",
    "At most {limit} questions a day (--limit, 1 to 200).",
    "Questions come back when the chance that you still know them is down to {percent} % (--retention, 70 to 99).",
    "What your answers say: {counts}.",
    "first in your next review",
  ]

  static let russian: [String] = [
    "из них с уверенностью 3: {count}\0из них с уверенностью 3: {count}\0из них с уверенностью 3: {count}",
    "«{belief}» – за {count} ответом\0«{belief}» – за {count} ответами\0«{belief}» – за {count} ответами",
    "Ещё не разобранные представления. В повторении они идут первыми; их закрывает уверенный верный ответ с первой попытки:",
    "В самый раз.",
    "Все баллы за уверенность вместе: {mark}. По ним никого не сравнивают, они ничего не открывают и не закрывают.",
    "уверенность {certainty}: ответов пока нет.",
    "уверенность {certainty}: верно {right} из {of}, {percent} % (от {low} до {high} %).",
    "Насколько вы были уверены и как часто правы (в скобках: где лежит настоящая доля с вероятностью 95 %):",
    "Большая уверенность принесла бы больше.",
    "Меньшая уверенность принесла бы больше.",
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
    "ещё не известно",
    "верно, и вы были уверены",
    "верно, но быстрее, чем можно прочесть",
    "неверно, но уверенно, или снова то же представление",
    "неверно и сразу исправлено: вы это знаете",
    "верно, но вы сомневались",
    "Вы были уверены, а дело обстоит иначе. Такие минуты учат больше всего: прочтите объяснение не спеша.",
    "пробел",
    "знаю",
    "наугад",
    "заблуждение",
    "случайная ошибка",
    "не уверены",
    "Вы это знаете: прошлый ответ был случайной ошибкой.",
    "Ответ верен, а уверенности не было. Вопрос скоро вернётся, чтобы она появилась.",
    "Что стоит за вашими ответами (первые попытки):",
    "В день задаётся не больше {limit}, каждый при вероятности вспомнить {percent} %. И то и другое можно изменить: qadam settings.",
    "В ближайшие две недели их нет.",
    "Вопросы на повторение: сегодня и следующие 13 дней:",
    "сколько вопросов в день самое большее; без настройки 12",
    "с какой вероятностью в процентах вы хотите ещё знать ответ, когда вопрос вернётся; без настройки 90",
    "Посмотреть и изменить, как часто возвращаются вопросы.",
    "помнить больше, двадцать вопросов в день",
    "Кто хочет помнить больше, тому вопросы задаются чаще. Обе настройки хранятся в профиле; им следуют qadam review и qadam progress.",
    "объяснить",
    "В прошлый раз здесь был пробел.",
    "В прошлый раз ответ пришёл быстрее, чем можно прочитать вопрос.",
    "В прошлый раз здесь помешала твёрдая уверенность. Что скажете сегодня?",
    "В прошлый раз была случайная ошибка.",
    "В прошлый раз ответ был верным, но неуверенным.",
    "Для освоения: ещё {count} верный ответ с первой попытки подряд.\0Для освоения: ещё {count} верных ответа с первой попытки подряд.\0Для освоения: ещё {count} верных ответов с первой попытки подряд.",
    "забывается",
    "освоено",
    "Не начато: {objectives}.",
    "в работе",
    "Припоминание упало до {percent} %: его вернёт повторение {count} вопроса (qadam review).\0Припоминание упало до {percent} %: его вернёт повторение {count} вопросов (qadam review).\0Припоминание упало до {percent} %: его вернёт повторение {count} вопросов (qadam review).",
    "Ваша карта: что вы умеете и ещё помните",
    "Верно: {right} из последних {of} первых попыток.",
    "Припоминание {percent} %: удержится {count} день.\0Припоминание {percent} %: удержится {count} дня.\0Припоминание {percent} %: удержится {count} дней.",
    "{count} вопрос отвечен в будущем: одни из часов шли неверно. Он задаётся последним.\0{count} вопроса отвечены в будущем: одни из часов шли неверно. Они задаются последними.\0{count} вопросов отвечены в будущем: одни из часов шли неверно. Они задаются последними.",
    "В {count} месте записи два разных ответа носят один и тот же номер одного устройства. Ни один не считается.\0В {count} местах записи два разных ответа носят один и тот же номер одного устройства. Ни один не считается.\0В {count} местах записи два разных ответа носят один и тот же номер одного устройства. Ни один не считается.",
    "{count} ответ дан на прежнюю версию вопроса. Он считается, но судить о его скорости уже нельзя.\0{count} ответа даны на прежние версии вопросов. Они считаются, но судить об их скорости уже нельзя.\0{count} ответов даны на прежние версии вопросов. Они считаются, но судить об их скорости уже нельзя.",
    "{count} ответ относится к вопросам, которых в курсе больше нет. Он остаётся в вашей записи и не считается ни для одной цели.\0{count} ответа относятся к вопросам, которых в курсе больше нет. Они остаются в вашей записи и не считаются ни для одной цели.\0{count} ответов относятся к вопросам, которых в курсе больше нет. Они остаются в вашей записи и не считаются ни для одной цели.",
    "Уроки: пройдено {done} из {of}",
    "Ещё не начато: {count} урок.\0Ещё не начато: {count} урока.\0Ещё не начато: {count} уроков.",
    "Не больше {limit} вопросов в день (--limit, от 1 до 200).",
    "Вопросы возвращаются, когда вероятность, что вы их помните, падает до {percent} % (--retention, от 70 до 99).",
    "Что говорят ваши ответы: {counts}.",
    "первым в следующем повторении",
  ]

  static let kazakh: [String] = [
    "оның 3 сенімділікпен берілгені: {count}\0оның 3 сенімділікпен берілгені: {count}",
    "«{belief}» – {count} жауаптың артында\0«{belief}» – {count} жауаптың артында",
    "Әлі ашық тұрған түсініктер. Қайталауда олар бірінші келеді; сенімді берілген дұрыс алғашқы жауап оларды жабады:",
    "Дәл келеді.",
    "Сенімділік үшін барлық ұпай: {mark}. Ол бойынша ешкім салыстырылмайды, ол ештеңені ашпайды да, жаппайды да.",
    "сенімділік {certainty}: әзірге жауап жоқ.",
    "сенімділік {certainty}: {of} ішінен {right} дұрыс, {percent} % ({low}–{high} %).",
    "Қаншалықты сенімді болдыңыз және қаншалықты жиі дұрыс болды (жақшада: нағыз үлес 95 % ықтималдықпен жататын аралық):",
    "Жоғарырақ сенімділік көбірек әкелер еді.",
    "Төменірек сенімділік көбірек әкелер еді.",
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
    "әлі белгісіз",
    "дұрыс, өзіңіз де сендіңіз",
    "дұрыс, бірақ оқып үлгермейтіндей тез",
    "қате, бірақ сенімді, немесе сол түсінік қайталанды",
    "қате, бірден түзетілді: мұны білесіз",
    "дұрыс, бірақ күмәндандыңыз",
    "Сенімді болдыңыз, бірақ ол басқаша екен. Мұндай сәт ең көп үйретеді: түсіндірмесін асықпай оқыңыз.",
    "олқылық",
    "білемін",
    "болжам",
    "қате түсінік",
    "жаңылыс",
    "сенімсіз",
    "Мұны білесіз: алдыңғы жауап жаңылыс болды.",
    "Жауап дұрыс, бірақ сенім аз болды. Сенім артсын деп, бұл сұрақ жақында қайта келеді.",
    "Жауаптарыңыздың артында не тұр (алғашқы талпыныстар):",
    "Күніне ең көбі {limit} сұрақ қойылады, әрқайсысы еске түсіру ықтималдығы {percent} % болғанда. Екеуін де өзгертуге болады: qadam settings.",
    "Жақын екі аптада жоқ.",
    "Қайталанатын сұрақтар: бүгін және келесі 13 күн:",
    "күніне ең көп сұрақ саны; әйтпесе 12",
    "сұрақ қайта қойылғанда жауапты қандай ықтималдықпен (пайызбен) білгіңіз келеді; әйтпесе 90",
    "Сұрақтардың қаншалықты жиі қайталанатынын көру және өзгерту.",
    "көбірек есте сақтау, күніне жиырма сұрақ",
    "Көбірек есте сақтағысы келген адамға сұрақ жиірек қойылады. Екі баптау да профильде сақталады; qadam review мен qadam progress соларға сүйенеді.",
    "түсіндіру",
    "Өткен жолы бұл жерде олқылық болды.",
    "Өткен жолы жауап сұрақты оқып шыққаннан да тез келді.",
    "Өткен жолы бұл жерде берік сенім кедергі болды. Бүгін не айтасыз?",
    "Өткен жолы жаңылыс болды.",
    "Өткен жолы жауап дұрыс болды, бірақ сенім аз еді.",
    "Меңгеру үшін қатарынан тағы {count} дұрыс алғашқы талпыныс керек.\0Меңгеру үшін қатарынан тағы {count} дұрыс алғашқы талпыныс керек.",
    "ұмытылып барады",
    "меңгерілген",
    "Басталмаған: {objectives}.",
    "жаттығу үстінде",
    "Еске түсіру {percent} %-ға төмендеді: {count} сұрақты қайталау оны қалпына келтіреді (qadam review).\0Еске түсіру {percent} %-ға төмендеді: {count} сұрақты қайталау оны қалпына келтіреді (qadam review).",
    "Сіздің картаңыз: не істей аласыз және әлі есіңізде не бар",
    "Соңғы {of} алғашқы талпыныстан дұрысы: {right}.",
    "Еске түсіру {percent} %: {count} күн сақталады.\0Еске түсіру {percent} %: {count} күн сақталады.",
    "{count} сұраққа келешекте жауап берілген көрінеді: бір сағат қате болған. Олар соңында қойылады.\0{count} сұраққа келешекте жауап берілген көрінеді: бір сағат қате болған. Олар соңында қойылады.",
    "Жазбаның {count} жерінде екі түрлі жауап бір құрылғының бір нөмірін иеленген. Олардың бірде-бірі саналмайды.\0Жазбаның {count} жерінде екі түрлі жауап бір құрылғының бір нөмірін иеленген. Олардың бірде-бірі саналмайды.",
    "{count} жауап сұрақтың бұрынғы нұсқасына берілген. Ол саналады, бірақ жылдамдығы туралы енді айту мүмкін емес.\0{count} жауап сұрақтың бұрынғы нұсқасына берілген. Ол саналады, бірақ жылдамдығы туралы енді айту мүмкін емес.",
    "{count} жауап курста енді жоқ сұрақтарға тиесілі. Жазбаңызда қалады, бірақ ешбір мақсатқа саналмайды.\0{count} жауап курста енді жоқ сұрақтарға тиесілі. Жазбаңызда қалады, бірақ ешбір мақсатқа саналмайды.",
    "Сабақтар: {of} ішінен {done} өтілді",
    "Әлі басталмаған сабақ: {count}.\0Әлі басталмаған сабақ: {count}.",
    "Күніне ең көбі {limit} сұрақ (--limit, 1–200).",
    "Сұрақтар жауапты әлі білу ықтималдығы {percent} %-ға түскенде қайта келеді (--retention, 70–99).",
    "Жауаптарыңыз не дейді: {counts}.",
    "келесі қайталауда бірінші",
  ]

}

extension Messages {
  /// “{count} of them at certainty 3”
  public func beliefCertain(count: Int) -> String {
    self.text(KnowingMessages.table, 0, count: count, [("count", String(count))])
  }

  /// ““{belief}” stood behind {count} answer”
  public func beliefNamed(belief: String, count: Int) -> String {
    self.text(KnowingMessages.table, 1, count: count, [("belief", belief), ("count", String(count))])
  }

  /// “Beliefs still open. They come first in a review; a right first try that you trust closes them:”
  public func beliefsTitle() -> String {
    self.text(KnowingMessages.table, 2)
  }

  /// “That fits.”
  public func calibrationFitting() -> String {
    self.text(KnowingMessages.table, 3)
  }

  /// “All marks for certainty together: {mark}. Nobody is ranked by it, and it opens and closes nothing.”
  public func calibrationMark(mark: String) -> String {
    self.text(KnowingMessages.table, 4, [("mark", mark)])
  }

  /// “certainty {certainty}: no answers yet.”
  public func calibrationNone(certainty: Int) -> String {
    self.text(KnowingMessages.table, 5, [("certainty", String(certainty))])
  }

  /// “certainty {certainty}: {right} of {of} right, {percent} % ({low} to {high} %).”
  public func calibrationRow(certainty: Int, right: Int, of: Int, percent: Int, low: Int, high: Int) -> String {
    self.text(KnowingMessages.table, 6, [("certainty", String(certainty)), ("right", String(right)), ("of", String(of)), ("percent", String(percent)), ("low", String(low)), ("high", String(high))])
  }

  /// “How certain you were, and how often right (in brackets: where the true share lies, with a chance of 95 %):”
  public func calibrationTitle() -> String {
    self.text(KnowingMessages.table, 7)
  }

  /// “A higher certainty would have brought more.”
  public func calibrationTooCareful() -> String {
    self.text(KnowingMessages.table, 8)
  }

  /// “A lower certainty would have brought more.”
  public func calibrationTooCertain() -> String {
    self.text(KnowingMessages.table, 9)
  }

  /// “So 1 pays below 67 right of 100, 3 above 80, and 2 between. The best you can do is to say what you think: nobody is ranked by it, and it opens and closes nothing.”
  public func certaintyExplainedAdvice() -> String {
    self.text(KnowingMessages.table, 10)
  }

  /// “After some questions you say 1, 2 or 3. A right answer brings 1, 2 or 3 marks, a wrong one takes 0, 2 or 6. These are the sums over 100 answers:”
  public func certaintyExplainedMarks() -> String {
    self.text(KnowingMessages.table, 11)
  }

  /// “{right} of 100 right: 1 brings {one}, 2 brings {two}, 3 brings {three}.”
  public func certaintyExplainedSum(right: String, one: String, two: String, three: String) -> String {
    self.text(KnowingMessages.table, 12, [("right", right), ("one", one), ("two", two), ("three", three)])
  }

  /// “How certain are you?”
  public func certaintyExplainedTitle() -> String {
    self.text(KnowingMessages.table, 13)
  }

  /// “The same idea stood behind an earlier answer. Look at what speaks against it.”
  public func classBeliefAgain() -> String {
    self.text(KnowingMessages.table, 14)
  }

  /// “You were certain, and right: this one can wait long.”
  public func classCertainRight() -> String {
    self.text(KnowingMessages.table, 15)
  }

  /// “It comes first in your next review.”
  public func classComesFirst() -> String {
    self.text(KnowingMessages.table, 16)
  }

  /// “You doubted it, and rightly so: it comes back soon.”
  public func classDoubted() -> String {
    self.text(KnowingMessages.table, 17)
  }

  /// “No harm done: it comes back soon.”
  public func classGap() -> String {
    self.text(KnowingMessages.table, 18)
  }

  /// “That was faster than the question can be read. If it was a guess, the reason is for you.”
  public func classLucky() -> String {
    self.text(KnowingMessages.table, 19)
  }

  /// “not known yet”
  public func classMeansGap() -> String {
    self.text(KnowingMessages.table, 20)
  }

  /// “right, and you trusted it”
  public func classMeansKnown() -> String {
    self.text(KnowingMessages.table, 21)
  }

  /// “right, faster than one can read”
  public func classMeansLucky() -> String {
    self.text(KnowingMessages.table, 22)
  }

  /// “wrong and certain, or the same belief again”
  public func classMeansMisconception() -> String {
    self.text(KnowingMessages.table, 23)
  }

  /// “wrong, and put right at once: you know it”
  public func classMeansSlip() -> String {
    self.text(KnowingMessages.table, 24)
  }

  /// “right, and you did not trust it”
  public func classMeansUnsure() -> String {
    self.text(KnowingMessages.table, 25)
  }

  /// “You were certain, and it is otherwise. Moments like this teach most: take the reason slowly.”
  public func classMisconception() -> String {
    self.text(KnowingMessages.table, 26)
  }

  /// “gap”
  public func classNameGap() -> String {
    self.text(KnowingMessages.table, 27)
  }

  /// “known”
  public func classNameKnown() -> String {
    self.text(KnowingMessages.table, 28)
  }

  /// “lucky”
  public func classNameLucky() -> String {
    self.text(KnowingMessages.table, 29)
  }

  /// “misconception”
  public func classNameMisconception() -> String {
    self.text(KnowingMessages.table, 30)
  }

  /// “slip”
  public func classNameSlip() -> String {
    self.text(KnowingMessages.table, 31)
  }

  /// “unsure”
  public func classNameUnsure() -> String {
    self.text(KnowingMessages.table, 32)
  }

  /// “You know this: the answer before was a slip.”
  public func classSlip() -> String {
    self.text(KnowingMessages.table, 33)
  }

  /// “You were right and did not trust it. It comes back soon, so that you will.”
  public func classUnsure() -> String {
    self.text(KnowingMessages.table, 34)
  }

  /// “What stands behind your answers (first tries):”
  public func classesTitle() -> String {
    self.text(KnowingMessages.table, 35)
  }

  /// “At most {limit} a day are asked, and each when its chance of recall is down to {percent} %. Both can be changed: qadam settings.”
  public func forecastLimit(limit: Int, percent: Int) -> String {
    self.text(KnowingMessages.table, 36, [("limit", String(limit)), ("percent", String(percent))])
  }

  /// “None in the next two weeks.”
  public func forecastNone() -> String {
    self.text(KnowingMessages.table, 37)
  }

  /// “Questions that come back, today and the 13 days after:”
  public func forecastTitle() -> String {
    self.text(KnowingMessages.table, 38)
  }

  /// “the most questions a day, 12 where nothing is said”
  public func helpOptionDailyLimit() -> String {
    self.text(KnowingMessages.table, 39)
  }

  /// “the chance in percent at which you still want to know an answer when it is asked again, 90 where nothing is said”
  public func helpOptionRetention() -> String {
    self.text(KnowingMessages.table, 40)
  }

  /// “See and change how often questions come back.”
  public func helpSettings() -> String {
    self.text(KnowingMessages.table, 41)
  }

  /// “remember more, twenty questions a day”
  public func helpSettingsExample() -> String {
    self.text(KnowingMessages.table, 42)
  }

  /// “Who wishes to remember more is asked more often. Both settings stay in the profile; qadam review and qadam progress follow them.”
  public func helpSettingsMore() -> String {
    self.text(KnowingMessages.table, 43)
  }

  /// “explain”
  public func keyExplain() -> String {
    self.text(KnowingMessages.table, 44)
  }

  /// “Last time this was still open.”
  public func lastGap() -> String {
    self.text(KnowingMessages.table, 45)
  }

  /// “Last time the answer came faster than the question can be read.”
  public func lastLucky() -> String {
    self.text(KnowingMessages.table, 46)
  }

  /// “Last time a firm idea stood in the way here. What do you say today?”
  public func lastMisconception() -> String {
    self.text(KnowingMessages.table, 47)
  }

  /// “Last time it was a slip.”
  public func lastSlip() -> String {
    self.text(KnowingMessages.table, 48)
  }

  /// “Last time you were right without being certain.”
  public func lastUnsure() -> String {
    self.text(KnowingMessages.table, 49)
  }

  /// “{count} more right first try in a row moves it to mastered.”
  public func mapAnswerRight(count: Int) -> String {
    self.text(KnowingMessages.table, 50, count: count, [("count", String(count))])
  }

  /// “fading”
  public func mapFading() -> String {
    self.text(KnowingMessages.table, 51)
  }

  /// “mastered”
  public func mapMastered() -> String {
    self.text(KnowingMessages.table, 52)
  }

  /// “Not started: {objectives}.”
  public func mapNotStarted(objectives: String) -> String {
    self.text(KnowingMessages.table, 53, [("objectives", objectives)])
  }

  /// “in practice”
  public func mapPractising() -> String {
    self.text(KnowingMessages.table, 54)
  }

  /// “Recall is down to {percent} %: reviewing {count} question brings it back (qadam review).”
  public func mapReview(percent: Int, count: Int) -> String {
    self.text(KnowingMessages.table, 55, count: count, [("percent", String(percent)), ("count", String(count))])
  }

  /// “Your map: what you can do, and still remember”
  public func mapTitle() -> String {
    self.text(KnowingMessages.table, 56)
  }

  /// “Right: {right} of the last {of} first tries.”
  public func mapTries(right: Int, of: Int) -> String {
    self.text(KnowingMessages.table, 57, [("right", String(right)), ("of", String(of))])
  }

  /// “Recall {percent} %: it keeps for {count} day.”
  public func mapWait(percent: Int, count: Int) -> String {
    self.text(KnowingMessages.table, 58, count: count, [("percent", String(percent)), ("count", String(count))])
  }

  /// “{count} question was last answered at a time that is still to come: one of the clocks was wrong. It is asked last.”
  public func notCountedClock(count: Int) -> String {
    self.text(KnowingMessages.table, 59, count: count, [("count", String(count))])
  }

  /// “At {count} place in the record two different answers claim the same number of one device. Neither counts.”
  public func notCountedConflict(count: Int) -> String {
    self.text(KnowingMessages.table, 60, count: count, [("count", String(count))])
  }

  /// “{count} answer was given to an older version of its question. It counts, but how fast it came can no longer be judged.”
  public func notCountedOlder(count: Int) -> String {
    self.text(KnowingMessages.table, 61, count: count, [("count", String(count))])
  }

  /// “{count} answer belongs to questions that the course no longer has. It stays in your record and counts for no objective.”
  public func notCountedVanished(count: Int) -> String {
    self.text(KnowingMessages.table, 62, count: count, [("count", String(count))])
  }

  /// “Lessons: {done} of {of} done”
  public func progressLessons(done: Int, of: Int) -> String {
    self.text(KnowingMessages.table, 63, [("done", String(done)), ("of", String(of))])
  }

  /// “Not started yet: {count} lesson.”
  public func progressStillToCome(count: Int) -> String {
    self.text(KnowingMessages.table, 64, count: count, [("count", String(count))])
  }

  /// “At most {limit} questions a day (--limit, 1 to 200).”
  public func settingsDailyLimit(limit: Int) -> String {
    self.text(KnowingMessages.table, 65, [("limit", String(limit))])
  }

  /// “Questions come back when the chance that you still know them is down to {percent} % (--retention, 70 to 99).”
  public func settingsRetention(percent: Int) -> String {
    self.text(KnowingMessages.table, 66, [("percent", String(percent))])
  }

  /// “What your answers say: {counts}.”
  public func summaryClasses(counts: String) -> String {
    self.text(KnowingMessages.table, 67, [("counts", counts)])
  }

  /// “first in your next review”
  public func summaryComesFirst() -> String {
    self.text(KnowingMessages.table, 68)
  }

}
