// Written by `swift run generate` from Sources/Text/Catalogues/screens.*: change those instead.
// swift-format-ignore-file

/// The table of the screens catalogue.
enum ScreensMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "answer-empty",
    "answer-incomplete",
    "answer-not-a-number",
    "answer-out-of-range",
    "answer-repeated",
    "answer-unfinished",
    "answer-unit",
    "answer-unknown-name",
    "answer-wrong-shape",
    "belief-heading",
    "certainty-one",
    "certainty-question",
    "certainty-range",
    "certainty-three",
    "certainty-two",
    "credit-lowered",
    "exercise-heading",
    "explanation-heading",
    "from-earlier-lesson",
    "glossary-heading",
    "groups-title",
    "hint-heading",
    "how-choose-all",
    "how-choose-one",
    "how-fill-gaps",
    "how-match",
    "how-number",
    "how-order",
    "how-poll",
    "how-short-text",
    "how-sort",
    "input-not-expected",
    "key-answer",
    "key-assign",
    "key-back",
    "key-dont-know",
    "key-go-on",
    "key-grab",
    "key-group",
    "key-hint",
    "key-leave",
    "key-more",
    "key-move",
    "key-next-field",
    "key-skip",
    "key-space",
    "key-tick",
    "lesson-done",
    "lesson-heading",
    "lesson-size",
    "line-contains-nul",
    "line-not-json",
    "line-not-utf8",
    "line-too-long",
    "line-unknown",
    "look-again",
    "mark-missed",
    "mark-right",
    "mark-wrong",
    "next-lesson",
    "next-step-question",
    "next-step-title",
    "no-hint-left",
    "not-translated",
    "overrule-no",
    "overrule-not-offered",
    "overrule-question",
    "overrule-yes",
    "page-heading",
    "plain-help",
    "plain-keys",
    "preview-notice",
    "previous-next-step",
    "prompt-certainty",
    "prompt-continue",
    "prompt-keys",
    "prompt-keys-hint",
    "prompt-keys-hint-number",
    "prompt-keys-number",
    "prompt-note",
    "prompt-overrule",
    "resumed-notice",
    "session-saved",
    "solution-heading",
    "step-of",
    "summary-score",
    "text-too-long",
    "tries-left",
    "verdict-dont-know",
    "verdict-partly",
    "verdict-poll",
    "verdict-right",
    "verdict-wrong",
    "yes-word",
  ]

  static let english: [String] = [
    "There is no answer yet: type one, or skip.",
    "{name} is missing: add it to your answer.",
    "This is not a number: {text}. Write it in digits.",
    "There is no {number} here: choose from 1 to {limit}.",
    "{name} was named twice: name it once.",
    "The answer is not complete yet: fill it in first.",
    "Answer in: {unit}",
    "There is no {name} here: choose among those shown.",
    "This exercise takes another form of answer: see how to answer it.",
    "A belief that often lies behind this:",
    "right 1, wrong 0",
    "How certain are you?",
    "Your certainty is 1, 2 or 3: choose one of them.",
    "right 3, wrong −6",
    "right 2, wrong −2",
    "After hints and earlier tries it counts {percent} %.",
    "Step {step} of {of}: {title}",
    "Why:",
    "From an earlier lesson, to keep it fresh.",
    "Words that help:",
    "Groups:",
    "Hint {number} of {of}",
    "Type the numbers of all that fit, such as 1,3.",
    "Type the number of your answer.",
    "Type the words in order with / between them.",
    "Type a number for each letter, such as a2 b1.",
    "Type the number, such as 25.9 or 25,9.",
    "Type the numbers in the right order, such as 3 1 2.",
    "Type the number that fits you. Nothing here is right or wrong.",
    "Type your answer in your own words.",
    "Type a letter for each number, such as 1b 2a.",
    "That cannot be done at this point: answer the question, or go on.",
    "answer",
    "give a partner",
    "back to the answer",
    "I do not know",
    "go on",
    "take or put down",
    "choose a group",
    "hint ({count} left)\0hint ({count} left)",
    "save and leave",
    "further down",
    "choose",
    "next gap",
    "skip",
    "Space",
    "tick",
    "Lesson finished.",
    "Lesson: {title}",
    "About {minutes} minutes, {count} exercises.",
    "That line holds a zero byte. Nothing was taken; type it again.",
    "That line is not a JSON object (column {column}). Nothing was taken; send one object a line.",
    "That line is not UTF-8 text. Nothing was taken; type it again.",
    "That line is too long: at most {limit} bytes are read. Nothing was taken; type a shorter one.",
    "This session does not know that object: use answer, next, hint, skip, dontKnow, overrule, text or quit.",
    "Worth another look:",
    "missed:",
    "right:",
    "not right:",
    "Next: {title}, about {minutes} minutes.",
    "My next step: what will you do differently, and when? You will see it at the start of your next lesson.",
    "My next step",
    "You have seen every hint: try an answer, or skip.",
    "This lesson is not translated into your language yet. You read it in: {language}.",
    "No, go on",
    "This answer cannot be overruled: go on.",
    "Does your answer mean the same?",
    "Yes, count it as right",
    "Page {number} of {of}: {title}",
    "h shows a hint (a hint lowers the credit). s goes on without an answer. 0 says that you do not know and shows the answer. q saves and leaves; next time you go on here. To send one of these letters as an answer, put = in front: =h.",
    "Type ? for help at any question. Type q to leave: everything you answered is kept.",
    "Preview: nothing is recorded.",
    "Your next step from last time: {text}",
    "How certain are you? 1 (+1, 0), 2 (+2, −2), 3 (+3, −6); ? explains",
    "Enter: go on, q: save and leave",
    "s skip, 0 I do not know, ? help, q save and leave",
    "h hint, s skip, 0 I do not know, ? help, q save and leave",
    "h hint, s skip, ? help, q save and leave",
    "s skip, ? help, q save and leave",
    "One line, or Enter to leave it empty",
    "Does your answer mean the same? y: yes, count it as right; Enter: no, go on",
    "You go on where you left.",
    "Saved. Next time you go on at the same point.",
    "The answer:",
    "{step} of {of}",
    "Your work here: {score} of {of}.",
    "That is too long: write at most {limit} characters.",
    "{count} try left.\0{count} tries left.",
    "Good to know what you do not know.",
    "Partly right: {percent} %.",
    "Thank you, noted.",
    "Right.",
    "Not this time.",
    "yes",
  ]

  static let russian: [String] = [
    "Ответа пока нет: введите его или пропустите вопрос.",
    "Не хватает {name}: добавьте к ответу.",
    "Это не число: {text}. Напишите его цифрами.",
    "Здесь нет {number}: выберите от 1 до {limit}.",
    "{name} названо дважды: назовите один раз.",
    "Ответ ещё не полный: сначала заполните его.",
    "Единица ответа: {unit}",
    "Здесь нет {name}: выберите из показанного.",
    "Это задание ждёт ответа в другом виде: посмотрите, как отвечать.",
    "За этим часто стоит такое убеждение:",
    "верно 1, неверно 0",
    "Насколько вы уверены?",
    "Уверенность бывает 1, 2 или 3: выберите одно из них.",
    "верно 3, неверно −6",
    "верно 2, неверно −2",
    "После подсказок и прежних попыток засчитано {percent} %.",
    "Шаг {step} из {of}: {title}",
    "Почему:",
    "Из прежнего урока, чтобы не забылось.",
    "Слова, которые помогут:",
    "Группы:",
    "Подсказка {number} из {of}",
    "Введите номера всех подходящих ответов, например 1,3.",
    "Введите номер ответа.",
    "Введите слова по порядку, разделяя их знаком /.",
    "Введите для каждой буквы номер, например a2 b1.",
    "Введите число, например 25.9 или 25,9.",
    "Введите номера в верном порядке, например 3 1 2.",
    "Введите номер того, что вам ближе. Верных и неверных ответов здесь нет.",
    "Введите ответ своими словами.",
    "Введите для каждого номера букву, например 1b 2a.",
    "Сейчас так нельзя: ответьте на вопрос или идите дальше.",
    "ответить",
    "выбрать пару",
    "назад к ответу",
    "не знаю",
    "дальше",
    "взять или положить",
    "выбрать группу",
    "подсказка (осталась {count})\0подсказка (осталось {count})\0подсказка (осталось {count})",
    "сохранить и выйти",
    "ниже",
    "выбрать",
    "следующий пропуск",
    "пропустить",
    "Пробел",
    "отметить",
    "Урок пройден.",
    "Урок: {title}",
    "Примерно {minutes} мин., заданий: {count}.",
    "В этой строке есть нулевой байт. Ничего не принято; введите её ещё раз.",
    "Эта строка не объект JSON (столбец {column}). Ничего не принято; отправляйте по одному объекту в строке.",
    "Эта строка не в кодировке UTF-8. Ничего не принято; введите её ещё раз.",
    "Строка слишком длинная: наибольшее число байтов — {limit}. Ничего не принято; введите строку короче.",
    "Этого объекта сеанс не знает: используйте answer, next, hint, skip, dontKnow, overrule, text или quit.",
    "К чему стоит вернуться:",
    "пропущено:",
    "верно:",
    "неверно:",
    "Дальше: {title}, примерно {minutes} мин.",
    "Мой следующий шаг: что вы сделаете иначе и когда? Вы увидите его в начале следующего урока.",
    "Мой следующий шаг",
    "Все подсказки уже показаны: попробуйте ответить или пропустите.",
    "Этот урок ещё не переведён на ваш язык. Язык урока: {language}.",
    "Нет, дальше",
    "Этот ответ нельзя засчитать самостоятельно: идите дальше.",
    "Ваш ответ значит то же самое?",
    "Да, засчитать как верный",
    "Страница {number} из {of}: {title}",
    "Команды — латинские буквы. h показывает подсказку (она снижает балл). s переходит дальше без ответа. 0 говорит, что вы не знаете, и показывает ответ. q сохраняет и выходит; в следующий раз вы продолжите отсюда. Чтобы отправить такую букву как ответ, поставьте перед ней =, вот так: =h.",
    "Чтобы увидеть помощь, введите ? у любого вопроса. Чтобы выйти, введите латинскую букву q: все ответы сохранены.",
    "Пробный просмотр: ничего не записывается.",
    "Ваш следующий шаг с прошлого раза: {text}",
    "Насколько вы уверены? 1 (+1, 0), 2 (+2, −2), 3 (+3, −6); ? — объяснение",
    "Enter: дальше, q: сохранить и выйти",
    "s пропустить, 0 не знаю, ? помощь, q сохранить и выйти",
    "h подсказка, s пропустить, 0 не знаю, ? помощь, q сохранить и выйти",
    "h подсказка, s пропустить, ? помощь, q сохранить и выйти",
    "s пропустить, ? помощь, q сохранить и выйти",
    "Одна строка; чтобы оставить её пустой, нажмите Enter",
    "Ваш ответ значит то же самое? y или д: да, засчитать как верный; Enter: нет, дальше",
    "Вы продолжаете с того же места.",
    "Сохранено. В следующий раз вы продолжите с этого места.",
    "Ответ:",
    "{step} из {of}",
    "Ваш результат: {score} из {of}.",
    "Слишком длинно: наибольшее число символов — {limit}.",
    "Осталась {count} попытка.\0Осталось {count} попытки.\0Осталось {count} попыток.",
    "Хорошо видеть, чего пока не знаешь.",
    "Отчасти верно: {percent} %.",
    "Спасибо, учтено.",
    "Верно.",
    "Пока неверно.",
    "да",
  ]

  static let kazakh: [String] = [
    "Жауап әзірге жоқ: жазыңыз немесе сұрақты өткізіп жіберіңіз.",
    "{name} жетіспейді: жауапқа қосыңыз.",
    "Бұл сан емес: {text}. Цифрмен жазыңыз.",
    "Мұнда {number} жоқ: ең азы 1, ең көбі {limit}.",
    "{name} екі рет аталды: бір рет атаңыз.",
    "Жауап әлі толық емес: алдымен толтырыңыз.",
    "Жауаптың өлшемі: {unit}",
    "Мұнда {name} жоқ: көрсетілгендерден таңдаңыз.",
    "Бұл тапсырмаға басқа түрдегі жауап керек: қалай жауап беру керегін қараңыз.",
    "Мұның артында көбіне мынадай түсінік тұрады:",
    "дұрыс 1, қате 0",
    "Қаншалықты сенімдісіз?",
    "Сенімділік 1, 2 немесе 3 болады: біреуін таңдаңыз.",
    "дұрыс 3, қате −6",
    "дұрыс 2, қате −2",
    "Кеңестер мен бұрынғы жауаптардан кейін {percent} % болып саналады.",
    "{of} қадамның {step}-қадамы: {title}",
    "Неліктен:",
    "Бұрынғы сабақтан, ұмытылмас үшін.",
    "Көмектесетін сөздер:",
    "Топтар:",
    "Кеңес {number}/{of}",
    "Сәйкес келетін барлық жауаптың нөмірін жазыңыз, мысалы 1,3.",
    "Жауаптың нөмірін жазыңыз.",
    "Сөздерді ретімен, араларына / қойып жазыңыз.",
    "Әр әріпке бір нөмір жазыңыз, мысалы a2 b1.",
    "Санды жазыңыз, мысалы 25.9 немесе 25,9.",
    "Нөмірлерді дұрыс ретімен жазыңыз, мысалы 3 1 2.",
    "Өзіңізге жақынының нөмірін жазыңыз. Мұнда дұрыс не бұрыс жауап жоқ.",
    "Жауабыңызды өз сөзіңізбен жазыңыз.",
    "Әр нөмірге бір әріп жазыңыз, мысалы 1b 2a.",
    "Қазір бұлай болмайды: сұраққа жауап беріңіз немесе әрі қарай өтіңіз.",
    "жауап беру",
    "жұбын таңдау",
    "жауапқа оралу",
    "білмеймін",
    "әрі қарай",
    "алу немесе қою",
    "топ таңдау",
    "кеңес ({count} қалды)\0кеңес ({count} қалды)",
    "сақтап шығу",
    "төмен",
    "таңдау",
    "келесі сөз",
    "өткізіп жіберу",
    "Бос орын",
    "белгілеу",
    "Сабақ аяқталды.",
    "Сабақ: {title}",
    "Шамамен {minutes} минут, {count} тапсырма.",
    "Бұл жолда нөлдік байт бар. Ештеңе қабылданбады; қайта жазыңыз.",
    "Бұл жол JSON нысаны емес (баған {column}). Ештеңе қабылданбады; әр жолда бір нысан жіберіңіз.",
    "Бұл жол UTF-8 мәтіні емес. Ештеңе қабылданбады; қайта жазыңыз.",
    "Жол тым ұзын: ең көбі {limit} байт оқылады. Ештеңе қабылданбады; қысқарақ жазыңыз.",
    "Бұл нысан сеансқа белгісіз: answer, next, hint, skip, dontKnow, overrule, text немесе quit қолданыңыз.",
    "Қайта оралған жөн:",
    "қалып қойды:",
    "дұрыс:",
    "дұрыс емес:",
    "Келесі: {title}, шамамен {minutes} минут.",
    "Менің келесі қадамым: нені және қашан басқаша істейсіз? Оны келесі сабақтың басында көресіз.",
    "Менің келесі қадамым",
    "Барлық кеңес көрсетілді: жауап беріп көріңіз немесе өткізіп жіберіңіз.",
    "Бұл сабақ сіздің тіліңізге әлі аударылмаған. Сабақтың тілі: {language}.",
    "Жоқ, әрі қарай",
    "Бұл жауапты өзіңіз дұрыс деп санай алмайсыз: әрі қарай өтіңіз.",
    "Сіздің жауабыңыз да соны білдіре ме?",
    "Иә, дұрыс деп санау",
    "{of} беттің {number}-беті: {title}",
    "Командалар — латын әріптері. h кеңесті көрсетеді (ол ұпайды азайтады). s жауапсыз әрі қарай өтеді. 0 білмейтініңізді айтып, жауабын көрсетеді. q сақтап шығады; келесі жолы осы жерден жалғастырасыз. Осындай әріпті жауап етіп жіберу үшін алдына = қойыңыз, былай: =h.",
    "Көмек керек болса, кез келген сұрақта ? жазыңыз. Шығу үшін латынша q әрпін жазыңыз: барлық жауабыңыз сақталады.",
    "Байқап көру: ештеңе жазылмайды.",
    "Өткен жолғы келесі қадамыңыз: {text}",
    "Қаншалықты сенімдісіз? 1 (+1, 0), 2 (+2, −2), 3 (+3, −6); ? — түсіндірме",
    "Enter: әрі қарай, q: сақтап шығу",
    "s өткізіп жіберу, 0 білмеймін, ? көмек, q сақтап шығу",
    "h кеңес, s өткізіп жіберу, 0 білмеймін, ? көмек, q сақтап шығу",
    "h кеңес, s өткізіп жіберу, ? көмек, q сақтап шығу",
    "s өткізіп жіберу, ? көмек, q сақтап шығу",
    "Бір жол; бос қалдыру үшін Enter басыңыз",
    "Сіздің жауабыңыз да соны білдіре ме? y немесе и: иә, дұрыс деп санау; Enter: жоқ, әрі қарай",
    "Тоқтаған жеріңізден жалғастырасыз.",
    "Сақталды. Келесі жолы осы жерден жалғастырасыз.",
    "Жауабы:",
    "Қадам {step}/{of}",
    "Сіздің нәтижеңіз: {score}/{of}.",
    "Тым ұзын: ең көбі {limit} таңба жазыңыз.",
    "{count} мүмкіндік қалды.\0{count} мүмкіндік қалды.",
    "Нені білмейтініңізді білу де жақсы.",
    "Ішінара дұрыс: {percent} %.",
    "Рақмет, ескерілді.",
    "Дұрыс.",
    "Әзірге дұрыс емес.",
    "иә",
  ]

}

extension Messages {
  /// “There is no answer yet: type one, or skip.”
  public func answerEmpty() -> String {
    self.text(ScreensMessages.table, 0)
  }

  /// “{name} is missing: add it to your answer.”
  public func answerIncomplete(name: String) -> String {
    self.text(ScreensMessages.table, 1, [("name", name)])
  }

  /// “This is not a number: {text}. Write it in digits.”
  public func answerNotANumber(text: String) -> String {
    self.text(ScreensMessages.table, 2, [("text", text)])
  }

  /// “There is no {number} here: choose from 1 to {limit}.”
  public func answerOutOfRange(number: String, limit: Int) -> String {
    self.text(ScreensMessages.table, 3, [("number", number), ("limit", String(limit))])
  }

  /// “{name} was named twice: name it once.”
  public func answerRepeated(name: String) -> String {
    self.text(ScreensMessages.table, 4, [("name", name)])
  }

  /// “The answer is not complete yet: fill it in first.”
  public func answerUnfinished() -> String {
    self.text(ScreensMessages.table, 5)
  }

  /// “Answer in: {unit}”
  public func answerUnit(unit: String) -> String {
    self.text(ScreensMessages.table, 6, [("unit", unit)])
  }

  /// “There is no {name} here: choose among those shown.”
  public func answerUnknownName(name: String) -> String {
    self.text(ScreensMessages.table, 7, [("name", name)])
  }

  /// “This exercise takes another form of answer: see how to answer it.”
  public func answerWrongShape() -> String {
    self.text(ScreensMessages.table, 8)
  }

  /// “A belief that often lies behind this:”
  public func beliefHeading() -> String {
    self.text(ScreensMessages.table, 9)
  }

  /// “right 1, wrong 0”
  public func certaintyOne() -> String {
    self.text(ScreensMessages.table, 10)
  }

  /// “How certain are you?”
  public func certaintyQuestion() -> String {
    self.text(ScreensMessages.table, 11)
  }

  /// “Your certainty is 1, 2 or 3: choose one of them.”
  public func certaintyRange() -> String {
    self.text(ScreensMessages.table, 12)
  }

  /// “right 3, wrong −6”
  public func certaintyThree() -> String {
    self.text(ScreensMessages.table, 13)
  }

  /// “right 2, wrong −2”
  public func certaintyTwo() -> String {
    self.text(ScreensMessages.table, 14)
  }

  /// “After hints and earlier tries it counts {percent} %.”
  public func creditLowered(percent: Int) -> String {
    self.text(ScreensMessages.table, 15, [("percent", String(percent))])
  }

  /// “Step {step} of {of}: {title}”
  public func exerciseHeading(step: Int, of: Int, title: String) -> String {
    self.text(ScreensMessages.table, 16, [("step", String(step)), ("of", String(of)), ("title", title)])
  }

  /// “Why:”
  public func explanationHeading() -> String {
    self.text(ScreensMessages.table, 17)
  }

  /// “From an earlier lesson, to keep it fresh.”
  public func fromEarlierLesson() -> String {
    self.text(ScreensMessages.table, 18)
  }

  /// “Words that help:”
  public func glossaryHeading() -> String {
    self.text(ScreensMessages.table, 19)
  }

  /// “Groups:”
  public func groupsTitle() -> String {
    self.text(ScreensMessages.table, 20)
  }

  /// “Hint {number} of {of}”
  public func hintHeading(number: Int, of: Int) -> String {
    self.text(ScreensMessages.table, 21, [("number", String(number)), ("of", String(of))])
  }

  /// “Type the numbers of all that fit, such as 1,3.”
  public func howChooseAll() -> String {
    self.text(ScreensMessages.table, 22)
  }

  /// “Type the number of your answer.”
  public func howChooseOne() -> String {
    self.text(ScreensMessages.table, 23)
  }

  /// “Type the words in order with / between them.”
  public func howFillGaps() -> String {
    self.text(ScreensMessages.table, 24)
  }

  /// “Type a number for each letter, such as a2 b1.”
  public func howMatch() -> String {
    self.text(ScreensMessages.table, 25)
  }

  /// “Type the number, such as 25.9 or 25,9.”
  public func howNumber() -> String {
    self.text(ScreensMessages.table, 26)
  }

  /// “Type the numbers in the right order, such as 3 1 2.”
  public func howOrder() -> String {
    self.text(ScreensMessages.table, 27)
  }

  /// “Type the number that fits you. Nothing here is right or wrong.”
  public func howPoll() -> String {
    self.text(ScreensMessages.table, 28)
  }

  /// “Type your answer in your own words.”
  public func howShortText() -> String {
    self.text(ScreensMessages.table, 29)
  }

  /// “Type a letter for each number, such as 1b 2a.”
  public func howSort() -> String {
    self.text(ScreensMessages.table, 30)
  }

  /// “That cannot be done at this point: answer the question, or go on.”
  public func inputNotExpected() -> String {
    self.text(ScreensMessages.table, 31)
  }

  /// “answer”
  public func keyAnswer() -> String {
    self.text(ScreensMessages.table, 32)
  }

  /// “give a partner”
  public func keyAssign() -> String {
    self.text(ScreensMessages.table, 33)
  }

  /// “back to the answer”
  public func keyBack() -> String {
    self.text(ScreensMessages.table, 34)
  }

  /// “I do not know”
  public func keyDontKnow() -> String {
    self.text(ScreensMessages.table, 35)
  }

  /// “go on”
  public func keyGoOn() -> String {
    self.text(ScreensMessages.table, 36)
  }

  /// “take or put down”
  public func keyGrab() -> String {
    self.text(ScreensMessages.table, 37)
  }

  /// “choose a group”
  public func keyGroup() -> String {
    self.text(ScreensMessages.table, 38)
  }

  /// “hint ({count} left)”
  public func keyHint(count: Int) -> String {
    self.text(ScreensMessages.table, 39, count: count, [("count", String(count))])
  }

  /// “save and leave”
  public func keyLeave() -> String {
    self.text(ScreensMessages.table, 40)
  }

  /// “further down”
  public func keyMore() -> String {
    self.text(ScreensMessages.table, 41)
  }

  /// “choose”
  public func keyMove() -> String {
    self.text(ScreensMessages.table, 42)
  }

  /// “next gap”
  public func keyNextField() -> String {
    self.text(ScreensMessages.table, 43)
  }

  /// “skip”
  public func keySkip() -> String {
    self.text(ScreensMessages.table, 44)
  }

  /// “Space”
  public func keySpace() -> String {
    self.text(ScreensMessages.table, 45)
  }

  /// “tick”
  public func keyTick() -> String {
    self.text(ScreensMessages.table, 46)
  }

  /// “Lesson finished.”
  public func lessonDone() -> String {
    self.text(ScreensMessages.table, 47)
  }

  /// “Lesson: {title}”
  public func lessonHeading(title: String) -> String {
    self.text(ScreensMessages.table, 48, [("title", title)])
  }

  /// “About {minutes} minutes, {count} exercises.”
  public func lessonSize(minutes: Int, count: Int) -> String {
    self.text(ScreensMessages.table, 49, [("minutes", String(minutes)), ("count", String(count))])
  }

  /// “That line holds a zero byte. Nothing was taken; type it again.”
  public func lineContainsNul() -> String {
    self.text(ScreensMessages.table, 50)
  }

  /// “That line is not a JSON object (column {column}). Nothing was taken; send one object a line.”
  public func lineNotJson(column: Int) -> String {
    self.text(ScreensMessages.table, 51, [("column", String(column))])
  }

  /// “That line is not UTF-8 text. Nothing was taken; type it again.”
  public func lineNotUtf8() -> String {
    self.text(ScreensMessages.table, 52)
  }

  /// “That line is too long: at most {limit} bytes are read. Nothing was taken; type a shorter one.”
  public func lineTooLong(limit: Int) -> String {
    self.text(ScreensMessages.table, 53, [("limit", String(limit))])
  }

  /// “This session does not know that object: use answer, next, hint, skip, dontKnow, overrule, text or quit.”
  public func lineUnknown() -> String {
    self.text(ScreensMessages.table, 54)
  }

  /// “Worth another look:”
  public func lookAgain() -> String {
    self.text(ScreensMessages.table, 55)
  }

  /// “missed:”
  public func markMissed() -> String {
    self.text(ScreensMessages.table, 56)
  }

  /// “right:”
  public func markRight() -> String {
    self.text(ScreensMessages.table, 57)
  }

  /// “not right:”
  public func markWrong() -> String {
    self.text(ScreensMessages.table, 58)
  }

  /// “Next: {title}, about {minutes} minutes.”
  public func nextLesson(title: String, minutes: Int) -> String {
    self.text(ScreensMessages.table, 59, [("title", title), ("minutes", String(minutes))])
  }

  /// “My next step: what will you do differently, and when? You will see it at the start of your next lesson.”
  public func nextStepQuestion() -> String {
    self.text(ScreensMessages.table, 60)
  }

  /// “My next step”
  public func nextStepTitle() -> String {
    self.text(ScreensMessages.table, 61)
  }

  /// “You have seen every hint: try an answer, or skip.”
  public func noHintLeft() -> String {
    self.text(ScreensMessages.table, 62)
  }

  /// “This lesson is not translated into your language yet. You read it in: {language}.”
  public func notTranslated(language: String) -> String {
    self.text(ScreensMessages.table, 63, [("language", language)])
  }

  /// “No, go on”
  public func overruleNo() -> String {
    self.text(ScreensMessages.table, 64)
  }

  /// “This answer cannot be overruled: go on.”
  public func overruleNotOffered() -> String {
    self.text(ScreensMessages.table, 65)
  }

  /// “Does your answer mean the same?”
  public func overruleQuestion() -> String {
    self.text(ScreensMessages.table, 66)
  }

  /// “Yes, count it as right”
  public func overruleYes() -> String {
    self.text(ScreensMessages.table, 67)
  }

  /// “Page {number} of {of}: {title}”
  public func pageHeading(number: Int, of: Int, title: String) -> String {
    self.text(ScreensMessages.table, 68, [("number", String(number)), ("of", String(of)), ("title", title)])
  }

  /// “h shows a hint (a hint lowers the credit). s goes on without an answer. 0 says that you do not know and shows the answer. q saves and leaves; next time you go on here. To send one of these letters as an answer, put = in front: =h.”
  public func plainHelp() -> String {
    self.text(ScreensMessages.table, 69)
  }

  /// “Type ? for help at any question. Type q to leave: everything you answered is kept.”
  public func plainKeys() -> String {
    self.text(ScreensMessages.table, 70)
  }

  /// “Preview: nothing is recorded.”
  public func previewNotice() -> String {
    self.text(ScreensMessages.table, 71)
  }

  /// “Your next step from last time: {text}”
  public func previousNextStep(text: String) -> String {
    self.text(ScreensMessages.table, 72, [("text", text)])
  }

  /// “How certain are you? 1 (+1, 0), 2 (+2, −2), 3 (+3, −6); ? explains”
  public func promptCertainty() -> String {
    self.text(ScreensMessages.table, 73)
  }

  /// “Enter: go on, q: save and leave”
  public func promptContinue() -> String {
    self.text(ScreensMessages.table, 74)
  }

  /// “s skip, 0 I do not know, ? help, q save and leave”
  public func promptKeys() -> String {
    self.text(ScreensMessages.table, 75)
  }

  /// “h hint, s skip, 0 I do not know, ? help, q save and leave”
  public func promptKeysHint() -> String {
    self.text(ScreensMessages.table, 76)
  }

  /// “h hint, s skip, ? help, q save and leave”
  public func promptKeysHintNumber() -> String {
    self.text(ScreensMessages.table, 77)
  }

  /// “s skip, ? help, q save and leave”
  public func promptKeysNumber() -> String {
    self.text(ScreensMessages.table, 78)
  }

  /// “One line, or Enter to leave it empty”
  public func promptNote() -> String {
    self.text(ScreensMessages.table, 79)
  }

  /// “Does your answer mean the same? y: yes, count it as right; Enter: no, go on”
  public func promptOverrule() -> String {
    self.text(ScreensMessages.table, 80)
  }

  /// “You go on where you left.”
  public func resumedNotice() -> String {
    self.text(ScreensMessages.table, 81)
  }

  /// “Saved. Next time you go on at the same point.”
  public func sessionSaved() -> String {
    self.text(ScreensMessages.table, 82)
  }

  /// “The answer:”
  public func solutionHeading() -> String {
    self.text(ScreensMessages.table, 83)
  }

  /// “{step} of {of}”
  public func stepOf(step: Int, of: Int) -> String {
    self.text(ScreensMessages.table, 84, [("step", String(step)), ("of", String(of))])
  }

  /// “Your work here: {score} of {of}.”
  public func summaryScore(score: String, of: Int) -> String {
    self.text(ScreensMessages.table, 85, [("score", score), ("of", String(of))])
  }

  /// “That is too long: write at most {limit} characters.”
  public func textTooLong(limit: Int) -> String {
    self.text(ScreensMessages.table, 86, [("limit", String(limit))])
  }

  /// “{count} try left.”
  public func triesLeft(count: Int) -> String {
    self.text(ScreensMessages.table, 87, count: count, [("count", String(count))])
  }

  /// “Good to know what you do not know.”
  public func verdictDontKnow() -> String {
    self.text(ScreensMessages.table, 88)
  }

  /// “Partly right: {percent} %.”
  public func verdictPartly(percent: Int) -> String {
    self.text(ScreensMessages.table, 89, [("percent", String(percent))])
  }

  /// “Thank you, noted.”
  public func verdictPoll() -> String {
    self.text(ScreensMessages.table, 90)
  }

  /// “Right.”
  public func verdictRight() -> String {
    self.text(ScreensMessages.table, 91)
  }

  /// “Not this time.”
  public func verdictWrong() -> String {
    self.text(ScreensMessages.table, 92)
  }

  /// “yes”
  public func yesWord() -> String {
    self.text(ScreensMessages.table, 93)
  }

}
