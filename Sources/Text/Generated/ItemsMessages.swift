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
    "items-file",
    "items-form-after",
    "items-form-before",
    "items-forms",
    "items-guess",
    "items-hints",
    "items-intended-weight",
    "items-items",
    "items-kurtosis",
    "items-limit-authors",
    "items-limit-first-tries",
    "items-limit-groups",
    "items-limits",
    "items-line",
    "items-lower",
    "items-map",
    "items-map-summary",
    "items-mean",
    "items-median",
    "items-objective",
    "items-options",
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
    "Fewer get it right than by guessing: it misleads, or its key is wrong.",
    "Many are certain and wrong: a belief to work on, or a trap in the wording.",
    "Most need a hint: the page before it may lack something.",
    "Who does well elsewhere does badly here: check the key.",
    "Many say that they meant the same: accept more answers.",
    "Many give no answer.",
    "A wrong option that nobody chooses: give it a belief that people hold.",
    "Hardly anybody gets it wrong: it measures nothing.",
    "Hardly anybody gets it right: teach it first, or ask it more simply.",
    "It hardly tells those who know from those who do not.",
    "A wrong option draws those who do well: reword it, or it is right too.",
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
    "File",
    "{title}, form {form}, after",
    "{title}, form {form}, before",
    "Tests and lessons",
    "By guessing",
    "Hints",
    "Intended weight, %",
    "Questions that count",
    "Kurtosis",
    "The authors of the course wrote its questions, too; the figures do not say whether they ask for what matters.",
    "Only the first try of each person counts, and those who left are missing.",
    "In small groups chance does most: read the interval, not the number.",
    "What this cannot show",
    "Line",
    "Lower group",
    "Easy and hard, telling apart and not",
    "{count} question is to be looked at.\0{count} questions are to be looked at.",
    "Mean",
    "Median",
    "Objective",
    "Who chose what",
    "Answers to questions that have changed since",
    "Overruled",
    "Questions",
    "To be written anew",
    "The worst first, with the place where each stands in the course.",
    "No question stands out. With few answers that says little.",
    "Asked in",
    "Skewness",
    "Skipped",
    "Standard error",
    "Median time",
    "How the questions did",
    "Upper group",
    "Why",
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
    "Верно реже, чем наугад: вопрос сбивает или ключ неверен.",
    "Многие уверены и неправы: над убеждением стоит поработать, или формулировка – ловушка.",
    "Большинству нужна подсказка: возможно, перед ним чего-то не хватает.",
    "Кто силён в остальном, здесь ошибается: проверьте ключ.",
    "Многие говорят, что имели в виду то же: принимайте больше ответов.",
    "Многие не отвечают.",
    "Неверный вариант никто не выбирает: вложите в него живое заблуждение.",
    "Почти никто не ошибается: вопрос ничего не измеряет.",
    "Почти никто не отвечает верно: сначала научите или спросите проще.",
    "Почти не отличает знающих от незнающих.",
    "Неверный вариант выбирают сильные: переформулируйте, или он тоже верен.",
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
    "Файл",
    "{title}, вариант {form}, после",
    "{title}, вариант {form}, до",
    "Тесты и уроки",
    "Наугад",
    "Подсказки",
    "Задуманный вес, %",
    "Учтённых вопросов",
    "Эксцесс",
    "Вопросы писали авторы курса; цифры не говорят, о важном ли они спрашивают.",
    "Считается только первая попытка каждого, а тех, кто ушёл, здесь нет.",
    "В малых группах многое решает случай: смотрите на интервал, а не на число.",
    "Чего это не показывает",
    "Строка",
    "Нижняя группа",
    "Лёгкие и трудные, различающие и нет",
    "Стоит посмотреть на {count} вопрос.\0Стоит посмотреть на {count} вопроса.\0Стоит посмотреть на {count} вопросов.",
    "Среднее",
    "Медиана",
    "Цель",
    "Кто что выбрал",
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
    "Почему",
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
    "Болжағаннан да сирек дұрыс: сұрақ адастырады немесе кілті қате.",
    "Көбі сенімді, бірақ қате: наным үстінде жұмыс істеу керек не сұрақ тұзақ.",
    "Көпшілігіне кеңес керек: алдындағы бетте бірдеңе жетіспейтін шығар.",
    "Басқасын жақсы білетіндер мұнда қателеседі: кілтті тексеріңіз.",
    "Көбі соны меңзедім дейді: көбірек жауап қабылдаңыз.",
    "Көбі жауап бермейді.",
    "Қате нұсқаны ешкім таңдамайды: оған адамдарда бар нанымды беріңіз.",
    "Қателесетін жоқ дерлік: ештеңені өлшемейді.",
    "Дұрыс жауап беретін жоқ дерлік: алдымен үйретіңіз не қарапайым сұраңыз.",
    "Білетін мен білмейтінді ажыратпайды дерлік.",
    "Қате нұсқаны мықтылар таңдайды: қайта жазыңыз, мүмкін ол да дұрыс.",
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
    "Файл",
    "{title}, {form} нұсқасы, кейін",
    "{title}, {form} нұсқасы, бұрын",
    "Тесттер мен сабақтар",
    "Болжап",
    "Кеңестер",
    "Көзделген салмақ, %",
    "Есепке алынған сұрақ",
    "Эксцесс",
    "Сұрақтарды курс авторлары жазған; сандар маңыздыны сұрай ма, оны айтпайды.",
    "Әркімнің тек бірінші әрекеті есептеледі, ал кеткендер мұнда жоқ.",
    "Шағын топта көбін кездейсоқтық шешеді: санға емес, аралыққа қараңыз.",
    "Бұл нені көрсете алмайды",
    "Жол",
    "Төменгі топ",
    "Оңай мен қиын, ажырататын мен ажыратпайтын",
    "{count} сұрақты қарап шығу керек.\0{count} сұрақты қарап шығу керек.",
    "Орташа",
    "Медиана",
    "Мақсат",
    "Кім нені таңдады",
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
    "Неге",
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

  /// “Fewer get it right than by guessing: it misleads, or its key is wrong.”
  public func flagBelowGuessing() -> String {
    self.text(ItemsMessages.table, 7)
  }

  /// “Many are certain and wrong: a belief to work on, or a trap in the wording.”
  public func flagCertainWrong() -> String {
    self.text(ItemsMessages.table, 8)
  }

  /// “Most need a hint: the page before it may lack something.”
  public func flagHinted() -> String {
    self.text(ItemsMessages.table, 9)
  }

  /// “Who does well elsewhere does badly here: check the key.”
  public func flagNegativeDiscrimination() -> String {
    self.text(ItemsMessages.table, 10)
  }

  /// “Many say that they meant the same: accept more answers.”
  public func flagOverruled() -> String {
    self.text(ItemsMessages.table, 11)
  }

  /// “Many give no answer.”
  public func flagSkipped() -> String {
    self.text(ItemsMessages.table, 12)
  }

  /// “A wrong option that nobody chooses: give it a belief that people hold.”
  public func flagUnusedOption() -> String {
    self.text(ItemsMessages.table, 13)
  }

  /// “Hardly anybody gets it wrong: it measures nothing.”
  public func flagVeryEasy() -> String {
    self.text(ItemsMessages.table, 14)
  }

  /// “Hardly anybody gets it right: teach it first, or ask it more simply.”
  public func flagVeryHard() -> String {
    self.text(ItemsMessages.table, 15)
  }

  /// “It hardly tells those who know from those who do not.”
  public func flagWeakDiscrimination() -> String {
    self.text(ItemsMessages.table, 16)
  }

  /// “A wrong option draws those who do well: reword it, or it is right too.”
  public func flagWrongOptionOfUpperGroup() -> String {
    self.text(ItemsMessages.table, 17)
  }

  /// “The group; everybody in your record where none is named”
  public func helpOptionCohort() -> String {
    self.text(ItemsMessages.table, 18)
  }

  /// “Reports for trainers”
  public func helpReport() -> String {
    self.text(ItemsMessages.table, 19)
  }

  /// “How the questions did, and which to write anew”
  public func helpReportItems() -> String {
    self.text(ItemsMessages.table, 20)
  }

  /// “The same for a spreadsheet”
  public func helpReportItemsExample() -> String {
    self.text(ItemsMessages.table, 21)
  }

  /// “Alpha”
  public func itemsAlpha() -> String {
    self.text(ItemsMessages.table, 22)
  }

  /// “Certain and wrong”
  public func itemsCertainWrong() -> String {
    self.text(ItemsMessages.table, 23)
  }

  /// “Group”
  public func itemsCohort() -> String {
    self.text(ItemsMessages.table, 24)
  }

  /// “Course”
  public func itemsCourse() -> String {
    self.text(ItemsMessages.table, 25)
  }

  /// “Standard deviation”
  public func itemsDeviation() -> String {
    self.text(ItemsMessages.table, 26)
  }

  /// “Effective weight, %”
  public func itemsEffectiveWeight() -> String {
    self.text(ItemsMessages.table, 27)
  }

  /// “Efficiency, %”
  public func itemsEfficiency() -> String {
    self.text(ItemsMessages.table, 28)
  }

  /// “Error ratio, %”
  public func itemsErrorRatio() -> String {
    self.text(ItemsMessages.table, 29)
  }

  /// “File”
  public func itemsFile() -> String {
    self.text(ItemsMessages.table, 30)
  }

  /// “{title}, form {form}, after”
  public func itemsFormAfter(title: String, form: String) -> String {
    self.text(ItemsMessages.table, 31, [("title", title), ("form", form)])
  }

  /// “{title}, form {form}, before”
  public func itemsFormBefore(title: String, form: String) -> String {
    self.text(ItemsMessages.table, 32, [("title", title), ("form", form)])
  }

  /// “Tests and lessons”
  public func itemsForms() -> String {
    self.text(ItemsMessages.table, 33)
  }

  /// “By guessing”
  public func itemsGuess() -> String {
    self.text(ItemsMessages.table, 34)
  }

  /// “Hints”
  public func itemsHints() -> String {
    self.text(ItemsMessages.table, 35)
  }

  /// “Intended weight, %”
  public func itemsIntendedWeight() -> String {
    self.text(ItemsMessages.table, 36)
  }

  /// “Questions that count”
  public func itemsItems() -> String {
    self.text(ItemsMessages.table, 37)
  }

  /// “Kurtosis”
  public func itemsKurtosis() -> String {
    self.text(ItemsMessages.table, 38)
  }

  /// “The authors of the course wrote its questions, too; the figures do not say whether they ask for what matters.”
  public func itemsLimitAuthors() -> String {
    self.text(ItemsMessages.table, 39)
  }

  /// “Only the first try of each person counts, and those who left are missing.”
  public func itemsLimitFirstTries() -> String {
    self.text(ItemsMessages.table, 40)
  }

  /// “In small groups chance does most: read the interval, not the number.”
  public func itemsLimitGroups() -> String {
    self.text(ItemsMessages.table, 41)
  }

  /// “What this cannot show”
  public func itemsLimits() -> String {
    self.text(ItemsMessages.table, 42)
  }

  /// “Line”
  public func itemsLine() -> String {
    self.text(ItemsMessages.table, 43)
  }

  /// “Lower group”
  public func itemsLower() -> String {
    self.text(ItemsMessages.table, 44)
  }

  /// “Easy and hard, telling apart and not”
  public func itemsMap() -> String {
    self.text(ItemsMessages.table, 45)
  }

  /// “{count} question is to be looked at.”
  public func itemsMapSummary(count: Int) -> String {
    self.text(ItemsMessages.table, 46, count: count, [("count", String(count))])
  }

  /// “Mean”
  public func itemsMean() -> String {
    self.text(ItemsMessages.table, 47)
  }

  /// “Median”
  public func itemsMedian() -> String {
    self.text(ItemsMessages.table, 48)
  }

  /// “Objective”
  public func itemsObjective() -> String {
    self.text(ItemsMessages.table, 49)
  }

  /// “Who chose what”
  public func itemsOptions() -> String {
    self.text(ItemsMessages.table, 50)
  }

  /// “Answers to questions that have changed since”
  public func itemsOutdated() -> String {
    self.text(ItemsMessages.table, 51)
  }

  /// “Overruled”
  public func itemsOverrules() -> String {
    self.text(ItemsMessages.table, 52)
  }

  /// “Questions”
  public func itemsQuestions() -> String {
    self.text(ItemsMessages.table, 53)
  }

  /// “To be written anew”
  public func itemsRewrite() -> String {
    self.text(ItemsMessages.table, 54)
  }

  /// “The worst first, with the place where each stands in the course.”
  public func itemsRewriteMore() -> String {
    self.text(ItemsMessages.table, 55)
  }

  /// “No question stands out. With few answers that says little.”
  public func itemsRewriteNone() -> String {
    self.text(ItemsMessages.table, 56)
  }

  /// “Asked in”
  public func itemsSection() -> String {
    self.text(ItemsMessages.table, 57)
  }

  /// “Skewness”
  public func itemsSkewness() -> String {
    self.text(ItemsMessages.table, 58)
  }

  /// “Skipped”
  public func itemsSkips() -> String {
    self.text(ItemsMessages.table, 59)
  }

  /// “Standard error”
  public func itemsStandardError() -> String {
    self.text(ItemsMessages.table, 60)
  }

  /// “Median time”
  public func itemsTime() -> String {
    self.text(ItemsMessages.table, 61)
  }

  /// “How the questions did”
  public func itemsTitle() -> String {
    self.text(ItemsMessages.table, 62)
  }

  /// “Upper group”
  public func itemsUpper() -> String {
    self.text(ItemsMessages.table, 63)
  }

  /// “Why”
  public func itemsWhy() -> String {
    self.text(ItemsMessages.table, 64)
  }

  /// “Written to {path}.”
  public func reportWritten(path: String) -> String {
    self.text(ItemsMessages.table, 65, [("path", path)])
  }

}
