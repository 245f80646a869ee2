// Written by `swift run generate` from Sources/Text/Catalogues/items.*: change those instead.
// swift-format-ignore-file

/// The table of the items catalogue.
enum ItemsMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "figure-ceiling",
    "figure-negative-covariance",
    "figure-no-variance",
    "figure-not-defined",
    "figure-not-marked",
    "figure-one-item",
    "figure-too-few",
    "flag-below-guessing",
    "flag-certain-wrong",
    "flag-hinted",
    "flag-name-below-guessing",
    "flag-name-certain-wrong",
    "flag-name-hinted",
    "flag-name-negative-discrimination",
    "flag-name-overruled",
    "flag-name-skipped",
    "flag-name-unused-option",
    "flag-name-very-easy",
    "flag-name-very-hard",
    "flag-name-weak-discrimination",
    "flag-name-wrong-option-of-upper-group",
    "flag-negative-discrimination",
    "flag-overruled",
    "flag-skipped",
    "flag-unused-option",
    "flag-very-easy",
    "flag-very-hard",
    "flag-weak-discrimination",
    "flag-wrong-option-of-upper-group",
    "help-option-cohort",
    "help-report",
    "help-report-items",
    "help-report-items-example",
    "items-alpha",
    "items-certain-wrong",
    "items-cohort",
    "items-course",
    "items-deviation",
    "items-effective-weight",
    "items-efficiency",
    "items-error-ratio",
    "items-every-option",
    "items-file",
    "items-form-after",
    "items-form-before",
    "items-forms",
    "items-guess",
    "items-hints",
    "items-in-short",
    "items-intended-weight",
    "items-items",
    "items-kurtosis",
    "items-limit-authors",
    "items-limit-first-tries",
    "items-limit-groups",
    "items-limits",
    "items-line",
    "items-look-first",
    "items-lower",
    "items-map",
    "items-map-summary",
    "items-maximum",
    "items-mean",
    "items-median",
    "items-not-known",
    "items-objective",
    "items-one-by-one",
    "items-options",
    "items-options-more",
    "items-outdated",
    "items-overrules",
    "items-questions",
    "items-rewrite",
    "items-rewrite-more",
    "items-rewrite-none",
    "items-section",
    "items-skewness",
    "items-skips",
    "items-standard-error",
    "items-time",
    "items-title",
    "items-upper",
    "items-wholes",
    "items-why",
    "report-written",
  ]

  static let english: [String] = [
    "all right before",
    "negative covariance",
    "all alike",
    "not defined for this kind",
    "not marked",
    "one question only",
    "too few (n = {n})",
    "Right: {share}, by guessing: {guess}. It misleads, or its key is wrong.",
    "{share} are certain and wrong: a belief to work on, or a trap in the wording.",
    "{share} need a hint: the page before it may lack something.",
    "below guessing",
    "certain and wrong",
    "needs hints",
    "wrong key?",
    "overruled",
    "no answers",
    "unused option",
    "very easy",
    "very hard",
    "hardly tells apart",
    "misleads the strong",
    "Who does well elsewhere does badly here (discrimination {index}): check the key.",
    "{share} say that they meant the same: accept more answers.",
    "{share} give no answer.",
    "A wrong option that nobody chooses ({options}): give it a belief that people hold.",
    "{share} get it right: it measures nothing.",
    "Only {share} get it right: teach it first, or ask it more simply.",
    "It hardly tells those who know from those who do not (discrimination {index}).",
    "A wrong option ({options}) draws those who do well: reword it, or it is right too.",
    "The group; everybody in your record where none is named",
    "Reports for trainers",
    "How the questions did, and which to write anew",
    "The same for a spreadsheet",
    "Alpha",
    "Certain and wrong",
    "Group",
    "Course",
    "Standard deviation",
    "Effective weight, %",
    "Efficiency, %",
    "Error ratio, %",
    "Option by option",
    "File",
    "{title}, form {form}, after",
    "{title}, form {form}, before",
    "Tests and lessons",
    "By guessing",
    "Hints",
    "In short",
    "Intended weight, %",
    "Questions that count",
    "Kurtosis",
    "The authors of the course wrote its questions, too; the figures do not say whether they ask for what matters.",
    "Only the first try of each person counts, and those who left are missing.",
    "In small groups chance does most: read the interval, not the number.",
    "What this cannot show",
    "Line",
    "Which questions to look at first",
    "Lower group",
    "Easy and hard, telling apart and not",
    "{count} question is to be looked at.\0{count} questions are to be looked at.",
    "Highest possible",
    "Mean",
    "Median",
    "Do not know",
    "Objective",
    "Question by question",
    "Who chose what",
    "The upper group has the highest totals, the lower group the lowest. The right option should draw the upper one, a wrong one the lower.",
    "Answers to questions that have changed since",
    "Overruled",
    "Questions",
    "To be written anew",
    "Worst first, with the place where each stands in the course.",
    "No question stands out. With few answers that says little.",
    "Asked in",
    "Skewness",
    "Skipped",
    "Standard error",
    "Median time",
    "How the questions did",
    "Upper group",
    "Each test and lesson as a whole",
    "What is wrong",
    "Written to {path}.",
  ]

  static let russian: [String] = [
    "всё верно ещё до",
    "отрицательная ковариация",
    "все одинаковы",
    "не определено для этого вида",
    "без оценки",
    "только один вопрос",
    "слишком мало (n = {n})",
    "Верно: {share}, наугад: {guess}. Вопрос сбивает, или ключ неверен.",
    "{share} уверены и неправы: над убеждением стоит поработать, или формулировка – ловушка.",
    "{share} берут подсказку: возможно, на странице перед ним чего-то не хватает.",
    "хуже угадывания",
    "уверены и неправы",
    "нужны подсказки",
    "неверный ключ?",
    "оценку оспаривают",
    "не отвечают",
    "лишний вариант",
    "очень легко",
    "очень трудно",
    "слабо различает",
    "сбивает сильных",
    "Кто силён в остальном, здесь ошибается (различение {index}): проверьте ключ.",
    "{share} говорят, что имели в виду то же: принимайте больше ответов.",
    "{share} не отвечают.",
    "Неверный вариант, который никто не выбирает ({options}): вложите в него живое заблуждение.",
    "{share} отвечают верно: вопрос ничего не измеряет.",
    "Верно отвечают лишь {share}: сначала научите или спросите проще.",
    "Почти не отличает знающих от незнающих (различение {index}).",
    "Неверный вариант ({options}) выбирают сильные: переформулируйте, или он тоже верен.",
    "Группа; без неё – все, кто есть в вашей записи",
    "Отчёты для тренеров",
    "Как сработали вопросы и какие переписать",
    "То же для таблицы",
    "Альфа",
    "Уверены и неправы",
    "Группа",
    "Курс",
    "Стандартное отклонение",
    "Действительный вес, %",
    "Эффективность, %",
    "Доля ошибки, %",
    "Вариант за вариантом",
    "Файл",
    "{title}, вариант {form}, после",
    "{title}, вариант {form}, до",
    "Тесты и уроки",
    "Наугад",
    "Подсказки",
    "Коротко",
    "Задуманный вес, %",
    "Учтённых вопросов",
    "Эксцесс",
    "Вопросы писали авторы курса; цифры не говорят, о важном ли они спрашивают.",
    "Считается только первая попытка каждого, а тех, кто ушёл, здесь нет.",
    "В малых группах многое решает случай: смотрите на интервал, а не на число.",
    "Чего это не показывает",
    "Строка",
    "На какие вопросы смотреть сначала",
    "Нижняя группа",
    "Лёгкие и трудные, различающие и нет",
    "Стоит посмотреть на {count} вопрос.\0Стоит посмотреть на {count} вопроса.\0Стоит посмотреть на {count} вопросов.",
    "Наибольший возможный",
    "Среднее",
    "Медиана",
    "«Не знаю»",
    "Цель",
    "Вопрос за вопросом",
    "Кто что выбрал",
    "У верхней группы самые высокие суммы, у нижней – самые низкие. Верный вариант должен привлекать верхнюю, неверный – нижнюю.",
    "Ответы на вопросы, изменённые с тех пор",
    "Оспорено",
    "Вопросы",
    "Что переписать",
    "Сначала худшие, с местом каждого в курсе.",
    "Ни один вопрос не выделяется. При малом числе ответов это мало что значит.",
    "Где задан",
    "Асимметрия",
    "Пропущено",
    "Стандартная ошибка",
    "Медиана времени",
    "Как сработали вопросы",
    "Верхняя группа",
    "Каждый тест и урок в целом",
    "Что не так",
    "Записано в {path}.",
  ]

  static let kazakh: [String] = [
    "бұрыннан бәрі дұрыс",
    "теріс ковариация",
    "бәрі бірдей",
    "бұл түрге анықталмаған",
    "бағаланбайды",
    "тек бір сұрақ",
    "тым аз (n = {n})",
    "Дұрыс: {share}, болжап: {guess}. Сұрақ адастырады немесе кілті қате.",
    "{share} сенімді, бірақ қате: наным үстінде жұмыс істеу керек не сұрақ тұзақ.",
    "{share} кеңес алады: алдындағы бетте бірдеңе жетіспейтін шығар.",
    "болжағаннан төмен",
    "сенімді, бірақ қате",
    "кеңес керек",
    "кілті қате ме?",
    "бағамен келіспейді",
    "жауап бермейді",
    "таңдалмайтын нұсқа",
    "өте оңай",
    "өте қиын",
    "нашар ажыратады",
    "мықтыларды адастырады",
    "Басқасын жақсы білетіндер мұнда қателеседі (ажырату {index}): кілтті тексеріңіз.",
    "{share} соны меңзедім дейді: көбірек жауап қабылдаңыз.",
    "{share} жауап бермейді.",
    "Ешкім таңдамайтын қате нұсқа ({options}): оған адамдарда бар нанымды беріңіз.",
    "{share} дұрыс жауап береді: сұрақ ештеңені өлшемейді.",
    "Тек {share} дұрыс жауап береді: алдымен үйретіңіз не қарапайым сұраңыз.",
    "Білетін мен білмейтінді ажыратпайды дерлік (ажырату {index}).",
    "Қате нұсқаны ({options}) мықтылар таңдайды: қайта жазыңыз, мүмкін ол да дұрыс.",
    "Топ; аталмаса – жазбаңыздағы барлық адам",
    "Тренерлерге есептер",
    "Сұрақтар қалай істеді, қайсысын қайта жазу керек",
    "Кестеге арналған сол есеп",
    "Альфа",
    "Сенімді, бірақ қате",
    "Топ",
    "Курс",
    "Стандартты ауытқу",
    "Нақты салмақ, %",
    "Тиімділік, %",
    "Қате үлесі, %",
    "Нұсқадан нұсқаға",
    "Файл",
    "{title}, {form} нұсқасы, кейін",
    "{title}, {form} нұсқасы, бұрын",
    "Тесттер мен сабақтар",
    "Болжап",
    "Кеңестер",
    "Қысқаша",
    "Көзделген салмақ, %",
    "Есепке алынған сұрақ",
    "Эксцесс",
    "Сұрақтарды курс авторлары жазған; сандар маңыздыны сұрай ма, оны айтпайды.",
    "Әркімнің тек бірінші әрекеті есептеледі, ал кеткендер мұнда жоқ.",
    "Шағын топта көбін кездейсоқтық шешеді: санға емес, аралыққа қараңыз.",
    "Бұл нені көрсете алмайды",
    "Жол",
    "Алдымен қай сұрақтарға қарау керек",
    "Төменгі топ",
    "Оңай мен қиын, ажырататын мен ажыратпайтын",
    "{count} сұрақты қарап шығу керек.\0{count} сұрақты қарап шығу керек.",
    "Ең жоғары мүмкін балл",
    "Орташа",
    "Медиана",
    "«Білмеймін»",
    "Мақсат",
    "Сұрақтан сұраққа",
    "Кім нені таңдады",
    "Жоғарғы топтың жиынтығы ең жоғары, төменгінікі – ең төмен. Дұрыс нұсқа жоғарғыны, қате нұсқа төменгіні тартуы керек.",
    "Содан бері өзгерген сұрақтарға жауаптар",
    "Даулы",
    "Сұрақтар",
    "Қайта жазылатындар",
    "Алдымен ең нашары, әрқайсысының курстағы орнымен.",
    "Ешбір сұрақ көзге түспейді. Жауап аз болса, бұл көп нәрсе айтпайды.",
    "Қайда қойылды",
    "Асимметрия",
    "Өткізілді",
    "Стандартты қате",
    "Уақыт медианасы",
    "Сұрақтар қалай істеді",
    "Жоғарғы топ",
    "Әр тест пен сабақ тұтас алғанда",
    "Не дұрыс емес",
    "{path} ішіне жазылды.",
  ]

}

extension Messages {
  /// “all right before”
  public func figureCeiling() -> String {
    self.text(ItemsMessages.table, 0)
  }

  /// “negative covariance”
  public func figureNegativeCovariance() -> String {
    self.text(ItemsMessages.table, 1)
  }

  /// “all alike”
  public func figureNoVariance() -> String {
    self.text(ItemsMessages.table, 2)
  }

  /// “not defined for this kind”
  public func figureNotDefined() -> String {
    self.text(ItemsMessages.table, 3)
  }

  /// “not marked”
  public func figureNotMarked() -> String {
    self.text(ItemsMessages.table, 4)
  }

  /// “one question only”
  public func figureOneItem() -> String {
    self.text(ItemsMessages.table, 5)
  }

  /// “too few (n = {n})”
  public func figureTooFew(n: String) -> String {
    self.text(ItemsMessages.table, 6, [("n", n)])
  }

  /// “Right: {share}, by guessing: {guess}. It misleads, or its key is wrong.”
  public func flagBelowGuessing(share: String, guess: String) -> String {
    self.text(ItemsMessages.table, 7, [("share", share), ("guess", guess)])
  }

  /// “{share} are certain and wrong: a belief to work on, or a trap in the wording.”
  public func flagCertainWrong(share: String) -> String {
    self.text(ItemsMessages.table, 8, [("share", share)])
  }

  /// “{share} need a hint: the page before it may lack something.”
  public func flagHinted(share: String) -> String {
    self.text(ItemsMessages.table, 9, [("share", share)])
  }

  /// “below guessing”
  public func flagNameBelowGuessing() -> String {
    self.text(ItemsMessages.table, 10)
  }

  /// “certain and wrong”
  public func flagNameCertainWrong() -> String {
    self.text(ItemsMessages.table, 11)
  }

  /// “needs hints”
  public func flagNameHinted() -> String {
    self.text(ItemsMessages.table, 12)
  }

  /// “wrong key?”
  public func flagNameNegativeDiscrimination() -> String {
    self.text(ItemsMessages.table, 13)
  }

  /// “overruled”
  public func flagNameOverruled() -> String {
    self.text(ItemsMessages.table, 14)
  }

  /// “no answers”
  public func flagNameSkipped() -> String {
    self.text(ItemsMessages.table, 15)
  }

  /// “unused option”
  public func flagNameUnusedOption() -> String {
    self.text(ItemsMessages.table, 16)
  }

  /// “very easy”
  public func flagNameVeryEasy() -> String {
    self.text(ItemsMessages.table, 17)
  }

  /// “very hard”
  public func flagNameVeryHard() -> String {
    self.text(ItemsMessages.table, 18)
  }

  /// “hardly tells apart”
  public func flagNameWeakDiscrimination() -> String {
    self.text(ItemsMessages.table, 19)
  }

  /// “misleads the strong”
  public func flagNameWrongOptionOfUpperGroup() -> String {
    self.text(ItemsMessages.table, 20)
  }

  /// “Who does well elsewhere does badly here (discrimination {index}): check the key.”
  public func flagNegativeDiscrimination(index: String) -> String {
    self.text(ItemsMessages.table, 21, [("index", index)])
  }

  /// “{share} say that they meant the same: accept more answers.”
  public func flagOverruled(share: String) -> String {
    self.text(ItemsMessages.table, 22, [("share", share)])
  }

  /// “{share} give no answer.”
  public func flagSkipped(share: String) -> String {
    self.text(ItemsMessages.table, 23, [("share", share)])
  }

  /// “A wrong option that nobody chooses ({options}): give it a belief that people hold.”
  public func flagUnusedOption(options: String) -> String {
    self.text(ItemsMessages.table, 24, [("options", options)])
  }

  /// “{share} get it right: it measures nothing.”
  public func flagVeryEasy(share: String) -> String {
    self.text(ItemsMessages.table, 25, [("share", share)])
  }

  /// “Only {share} get it right: teach it first, or ask it more simply.”
  public func flagVeryHard(share: String) -> String {
    self.text(ItemsMessages.table, 26, [("share", share)])
  }

  /// “It hardly tells those who know from those who do not (discrimination {index}).”
  public func flagWeakDiscrimination(index: String) -> String {
    self.text(ItemsMessages.table, 27, [("index", index)])
  }

  /// “A wrong option ({options}) draws those who do well: reword it, or it is right too.”
  public func flagWrongOptionOfUpperGroup(options: String) -> String {
    self.text(ItemsMessages.table, 28, [("options", options)])
  }

  /// “The group; everybody in your record where none is named”
  public func helpOptionCohort() -> String {
    self.text(ItemsMessages.table, 29)
  }

  /// “Reports for trainers”
  public func helpReport() -> String {
    self.text(ItemsMessages.table, 30)
  }

  /// “How the questions did, and which to write anew”
  public func helpReportItems() -> String {
    self.text(ItemsMessages.table, 31)
  }

  /// “The same for a spreadsheet”
  public func helpReportItemsExample() -> String {
    self.text(ItemsMessages.table, 32)
  }

  /// “Alpha”
  public func itemsAlpha() -> String {
    self.text(ItemsMessages.table, 33)
  }

  /// “Certain and wrong”
  public func itemsCertainWrong() -> String {
    self.text(ItemsMessages.table, 34)
  }

  /// “Group”
  public func itemsCohort() -> String {
    self.text(ItemsMessages.table, 35)
  }

  /// “Course”
  public func itemsCourse() -> String {
    self.text(ItemsMessages.table, 36)
  }

  /// “Standard deviation”
  public func itemsDeviation() -> String {
    self.text(ItemsMessages.table, 37)
  }

  /// “Effective weight, %”
  public func itemsEffectiveWeight() -> String {
    self.text(ItemsMessages.table, 38)
  }

  /// “Efficiency, %”
  public func itemsEfficiency() -> String {
    self.text(ItemsMessages.table, 39)
  }

  /// “Error ratio, %”
  public func itemsErrorRatio() -> String {
    self.text(ItemsMessages.table, 40)
  }

  /// “Option by option”
  public func itemsEveryOption() -> String {
    self.text(ItemsMessages.table, 41)
  }

  /// “File”
  public func itemsFile() -> String {
    self.text(ItemsMessages.table, 42)
  }

  /// “{title}, form {form}, after”
  public func itemsFormAfter(title: String, form: String) -> String {
    self.text(ItemsMessages.table, 43, [("title", title), ("form", form)])
  }

  /// “{title}, form {form}, before”
  public func itemsFormBefore(title: String, form: String) -> String {
    self.text(ItemsMessages.table, 44, [("title", title), ("form", form)])
  }

  /// “Tests and lessons”
  public func itemsForms() -> String {
    self.text(ItemsMessages.table, 45)
  }

  /// “By guessing”
  public func itemsGuess() -> String {
    self.text(ItemsMessages.table, 46)
  }

  /// “Hints”
  public func itemsHints() -> String {
    self.text(ItemsMessages.table, 47)
  }

  /// “In short”
  public func itemsInShort() -> String {
    self.text(ItemsMessages.table, 48)
  }

  /// “Intended weight, %”
  public func itemsIntendedWeight() -> String {
    self.text(ItemsMessages.table, 49)
  }

  /// “Questions that count”
  public func itemsItems() -> String {
    self.text(ItemsMessages.table, 50)
  }

  /// “Kurtosis”
  public func itemsKurtosis() -> String {
    self.text(ItemsMessages.table, 51)
  }

  /// “The authors of the course wrote its questions, too; the figures do not say whether they ask for what matters.”
  public func itemsLimitAuthors() -> String {
    self.text(ItemsMessages.table, 52)
  }

  /// “Only the first try of each person counts, and those who left are missing.”
  public func itemsLimitFirstTries() -> String {
    self.text(ItemsMessages.table, 53)
  }

  /// “In small groups chance does most: read the interval, not the number.”
  public func itemsLimitGroups() -> String {
    self.text(ItemsMessages.table, 54)
  }

  /// “What this cannot show”
  public func itemsLimits() -> String {
    self.text(ItemsMessages.table, 55)
  }

  /// “Line”
  public func itemsLine() -> String {
    self.text(ItemsMessages.table, 56)
  }

  /// “Which questions to look at first”
  public func itemsLookFirst() -> String {
    self.text(ItemsMessages.table, 57)
  }

  /// “Lower group”
  public func itemsLower() -> String {
    self.text(ItemsMessages.table, 58)
  }

  /// “Easy and hard, telling apart and not”
  public func itemsMap() -> String {
    self.text(ItemsMessages.table, 59)
  }

  /// “{count} question is to be looked at.”
  public func itemsMapSummary(count: Int) -> String {
    self.text(ItemsMessages.table, 60, count: count, [("count", String(count))])
  }

  /// “Highest possible”
  public func itemsMaximum() -> String {
    self.text(ItemsMessages.table, 61)
  }

  /// “Mean”
  public func itemsMean() -> String {
    self.text(ItemsMessages.table, 62)
  }

  /// “Median”
  public func itemsMedian() -> String {
    self.text(ItemsMessages.table, 63)
  }

  /// “Do not know”
  public func itemsNotKnown() -> String {
    self.text(ItemsMessages.table, 64)
  }

  /// “Objective”
  public func itemsObjective() -> String {
    self.text(ItemsMessages.table, 65)
  }

  /// “Question by question”
  public func itemsOneByOne() -> String {
    self.text(ItemsMessages.table, 66)
  }

  /// “Who chose what”
  public func itemsOptions() -> String {
    self.text(ItemsMessages.table, 67)
  }

  /// “The upper group has the highest totals, the lower group the lowest. The right option should draw the upper one, a wrong one the lower.”
  public func itemsOptionsMore() -> String {
    self.text(ItemsMessages.table, 68)
  }

  /// “Answers to questions that have changed since”
  public func itemsOutdated() -> String {
    self.text(ItemsMessages.table, 69)
  }

  /// “Overruled”
  public func itemsOverrules() -> String {
    self.text(ItemsMessages.table, 70)
  }

  /// “Questions”
  public func itemsQuestions() -> String {
    self.text(ItemsMessages.table, 71)
  }

  /// “To be written anew”
  public func itemsRewrite() -> String {
    self.text(ItemsMessages.table, 72)
  }

  /// “Worst first, with the place where each stands in the course.”
  public func itemsRewriteMore() -> String {
    self.text(ItemsMessages.table, 73)
  }

  /// “No question stands out. With few answers that says little.”
  public func itemsRewriteNone() -> String {
    self.text(ItemsMessages.table, 74)
  }

  /// “Asked in”
  public func itemsSection() -> String {
    self.text(ItemsMessages.table, 75)
  }

  /// “Skewness”
  public func itemsSkewness() -> String {
    self.text(ItemsMessages.table, 76)
  }

  /// “Skipped”
  public func itemsSkips() -> String {
    self.text(ItemsMessages.table, 77)
  }

  /// “Standard error”
  public func itemsStandardError() -> String {
    self.text(ItemsMessages.table, 78)
  }

  /// “Median time”
  public func itemsTime() -> String {
    self.text(ItemsMessages.table, 79)
  }

  /// “How the questions did”
  public func itemsTitle() -> String {
    self.text(ItemsMessages.table, 80)
  }

  /// “Upper group”
  public func itemsUpper() -> String {
    self.text(ItemsMessages.table, 81)
  }

  /// “Each test and lesson as a whole”
  public func itemsWholes() -> String {
    self.text(ItemsMessages.table, 82)
  }

  /// “What is wrong”
  public func itemsWhy() -> String {
    self.text(ItemsMessages.table, 83)
  }

  /// “Written to {path}.”
  public func reportWritten(path: String) -> String {
    self.text(ItemsMessages.table, 84, [("path", path)])
  }

}
