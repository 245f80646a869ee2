// Written by `swift run generate` from Sources/Text/Catalogues/reports.*: change those instead.
// swift-format-ignore-file

/// The table of the reports catalogue.
enum ReportsMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "report-about",
    "report-after",
    "report-answers",
    "report-as-table",
    "report-at-most",
    "report-before",
    "report-belief",
    "report-certainty",
    "report-certainty-of",
    "report-contents",
    "report-continued",
    "report-day",
    "report-difference",
    "report-discrimination",
    "report-everybody",
    "report-facility",
    "report-flagged",
    "report-from",
    "report-hours",
    "report-in-percent",
    "report-in-seconds",
    "report-interval",
    "report-lower-group",
    "report-made",
    "report-made-for",
    "report-minutes",
    "report-needs-output",
    "report-no",
    "report-no-answers",
    "report-no-library",
    "report-no-printer",
    "report-not-made",
    "report-note",
    "report-nothing",
    "report-number",
    "report-option",
    "report-people",
    "report-question",
    "report-right",
    "report-seconds",
    "report-share",
    "report-share-right",
    "report-state-done",
    "report-state-needs-help",
    "report-state-not-started",
    "report-state-started",
    "report-to",
    "report-too-large",
    "report-upper-group",
    "report-warning",
    "report-without-place",
    "report-yes",
  ]

  static let english: [String] = [
    "About",
    "After",
    "Answers",
    "The figures as a table",
    "{what}: at most {most} on one day.",
    "Before",
    "Belief behind it",
    "Certainty",
    "Certainty {certainty}",
    "Contents",
    "{title}, continued",
    "Day",
    "Difference, points",
    "Discrimination",
    "Everybody (n = {size})",
    "Facility",
    "To be looked at",
    "{title}, from",
    "{hours} h {minutes} min",
    "In percent. – means: no figure.",
    "{title}, s",
    "95 % interval",
    "Lower group (n = {size})",
    "Made on {when}.",
    "Made on {when}. For: {audience}.",
    "{minutes} min {seconds} s",
    "A report in {form} is a file: say where with --output PATH.",
    "no",
    "no answers",
    "Spreadsheets need the library {name}, which is not installed (Debian: apt install libxlsxwriter4); --format csv holds the same figures.",
    "PDF is made by the program {program}, which is not installed (Debian: apt install weasyprint); --format html prints as well.",
    "The report could not be made in {form}: choose another form, or see why with --verbose.",
    "Note: {text}",
    "Nothing to show yet.",
    "Number",
    "Option",
    "People",
    "Question",
    "Right",
    "{seconds} s",
    "Share",
    "Share right",
    "done",
    "needs help",
    "not started",
    "started",
    "{title}, to",
    "The table {sheet} is larger than a spreadsheet can be: choose --format csv.",
    "Upper group (n = {size})",
    "Look here: {text}",
    "Questions without both figures have no place on the map.",
    "yes",
  ]

  static let russian: [String] = [
    "Об отчёте",
    "После",
    "Ответы",
    "Те же данные в таблице",
    "{what}: наибольшее число за день — {most}.",
    "До",
    "Какое за этим заблуждение",
    "Уверенность",
    "Уверенность {certainty}",
    "Содержание",
    "{title}, продолжение",
    "День",
    "Разница, п. п.",
    "Различающая способность",
    "Все (n = {size})",
    "Доля верных ответов",
    "Нужно проверить",
    "{title}, от",
    "{hours} ч {minutes} мин",
    "В процентах. – значит: данных нет.",
    "{title}, с",
    "Интервал 95 %",
    "Нижняя группа (n = {size})",
    "Составлено {when}.",
    "Составлено {when}. Для кого: {audience}.",
    "{minutes} мин {seconds} с",
    "Отчёт в формате {form} — это файл: укажите место через --output PATH.",
    "нет",
    "ответов нет",
    "Для таблиц нужна библиотека {name}, а она не установлена (Debian: apt install libxlsxwriter4); в --format csv те же данные.",
    "PDF делает программа {program}, а она не установлена (Debian: apt install weasyprint); --format html тоже хорошо печатается.",
    "Не удалось сделать отчёт в формате {form}: выберите другой формат или узнайте причину через --verbose.",
    "Примечание: {text}",
    "Пока нечего показать.",
    "Номер",
    "Вариант",
    "Человек",
    "Вопрос",
    "Верно",
    "{seconds} с",
    "Доля",
    "Доля верных",
    "пройдено",
    "нужна помощь",
    "не начато",
    "начато",
    "{title}, до",
    "Таблица {sheet} больше, чем бывает лист: выберите --format csv.",
    "Верхняя группа (n = {size})",
    "Обратите внимание: {text}",
    "Вопросов без обоих показателей на карте нет.",
    "да",
  ]

  static let kazakh: [String] = [
    "Есеп туралы",
    "Кейін",
    "Жауаптар",
    "Сол деректер кесте түрінде",
    "{what}: бір күндегі ең көбі — {most}.",
    "Дейін",
    "Астарындағы қате түсінік",
    "Сенімділік",
    "Сенімділік {certainty}",
    "Мазмұны",
    "{title}, жалғасы",
    "Күн",
    "Айырма, пайыздық тармақ",
    "Ажырату қабілеті",
    "Барлығы (n = {size})",
    "Дұрыс жауаптар үлесі",
    "Тексеру керек",
    "{title}, төменгі шек",
    "{hours} сағ {minutes} мин",
    "Пайызбен. – белгісі: дерек жоқ.",
    "{title}, с",
    "95 % аралығы",
    "Төменгі топ (n = {size})",
    "Жасалған уақыты: {when}.",
    "Жасалған уақыты: {when}. Кімге арналған: {audience}.",
    "{minutes} мин {seconds} с",
    "{form} пішіміндегі есеп — файл: орнын --output PATH арқылы көрсетіңіз.",
    "жоқ",
    "жауап жоқ",
    "Кестелік файлға {name} кітапханасы керек, ол орнатылмаған (Debian: apt install libxlsxwriter4); --format csv ішінде сол деректер бар.",
    "PDF файлын {program} программасы жасайды, ол орнатылмаған (Debian: apt install weasyprint); --format html те жақсы басып шығарылады.",
    "Есеп {form} пішімінде жасалмады: басқа пішімді таңдаңыз немесе себебін --verbose арқылы көріңіз.",
    "Ескерту: {text}",
    "Әзірге көрсететін ештеңе жоқ.",
    "Нөмірі",
    "Нұсқа",
    "Адам саны",
    "Сұрақ",
    "Дұрыс",
    "{seconds} с",
    "Үлесі",
    "Дұрыстар үлесі",
    "аяқталған",
    "көмек керек",
    "басталмаған",
    "басталған",
    "{title}, жоғарғы шек",
    "{sheet} кестесі бір параққа сыймайды: --format csv таңдаңыз.",
    "Жоғарғы топ (n = {size})",
    "Назар аударыңыз: {text}",
    "Екі көрсеткіші де жоқ сұрақтар картада көрсетілмейді.",
    "иә",
  ]

}

extension Messages {
  /// “About”
  public func reportAbout() -> String {
    self.text(ReportsMessages.table, 0)
  }

  /// “After”
  public func reportAfter() -> String {
    self.text(ReportsMessages.table, 1)
  }

  /// “Answers”
  public func reportAnswers() -> String {
    self.text(ReportsMessages.table, 2)
  }

  /// “The figures as a table”
  public func reportAsTable() -> String {
    self.text(ReportsMessages.table, 3)
  }

  /// “{what}: at most {most} on one day.”
  public func reportAtMost(what: String, most: Int) -> String {
    self.text(ReportsMessages.table, 4, [("what", what), ("most", String(most))])
  }

  /// “Before”
  public func reportBefore() -> String {
    self.text(ReportsMessages.table, 5)
  }

  /// “Belief behind it”
  public func reportBelief() -> String {
    self.text(ReportsMessages.table, 6)
  }

  /// “Certainty”
  public func reportCertainty() -> String {
    self.text(ReportsMessages.table, 7)
  }

  /// “Certainty {certainty}”
  public func reportCertaintyOf(certainty: Int) -> String {
    self.text(ReportsMessages.table, 8, [("certainty", String(certainty))])
  }

  /// “Contents”
  public func reportContents() -> String {
    self.text(ReportsMessages.table, 9)
  }

  /// “{title}, continued”
  public func reportContinued(title: String) -> String {
    self.text(ReportsMessages.table, 10, [("title", title)])
  }

  /// “Day”
  public func reportDay() -> String {
    self.text(ReportsMessages.table, 11)
  }

  /// “Difference, points”
  public func reportDifference() -> String {
    self.text(ReportsMessages.table, 12)
  }

  /// “Discrimination”
  public func reportDiscrimination() -> String {
    self.text(ReportsMessages.table, 13)
  }

  /// “Everybody (n = {size})”
  public func reportEverybody(size: Int) -> String {
    self.text(ReportsMessages.table, 14, [("size", String(size))])
  }

  /// “Facility”
  public func reportFacility() -> String {
    self.text(ReportsMessages.table, 15)
  }

  /// “To be looked at”
  public func reportFlagged() -> String {
    self.text(ReportsMessages.table, 16)
  }

  /// “{title}, from”
  public func reportFrom(title: String) -> String {
    self.text(ReportsMessages.table, 17, [("title", title)])
  }

  /// “{hours} h {minutes} min”
  public func reportHours(hours: Int, minutes: Int) -> String {
    self.text(ReportsMessages.table, 18, [("hours", String(hours)), ("minutes", String(minutes))])
  }

  /// “In percent. – means: no figure.”
  public func reportInPercent() -> String {
    self.text(ReportsMessages.table, 19)
  }

  /// “{title}, s”
  public func reportInSeconds(title: String) -> String {
    self.text(ReportsMessages.table, 20, [("title", title)])
  }

  /// “95 % interval”
  public func reportInterval() -> String {
    self.text(ReportsMessages.table, 21)
  }

  /// “Lower group (n = {size})”
  public func reportLowerGroup(size: Int) -> String {
    self.text(ReportsMessages.table, 22, [("size", String(size))])
  }

  /// “Made on {when}.”
  public func reportMade(when: String) -> String {
    self.text(ReportsMessages.table, 23, [("when", when)])
  }

  /// “Made on {when}. For: {audience}.”
  public func reportMadeFor(when: String, audience: String) -> String {
    self.text(ReportsMessages.table, 24, [("when", when), ("audience", audience)])
  }

  /// “{minutes} min {seconds} s”
  public func reportMinutes(minutes: Int, seconds: Int) -> String {
    self.text(ReportsMessages.table, 25, [("minutes", String(minutes)), ("seconds", String(seconds))])
  }

  /// “A report in {form} is a file: say where with --output PATH.”
  public func reportNeedsOutput(form: String) -> String {
    self.text(ReportsMessages.table, 26, [("form", form)])
  }

  /// “no”
  public func reportNo() -> String {
    self.text(ReportsMessages.table, 27)
  }

  /// “no answers”
  public func reportNoAnswers() -> String {
    self.text(ReportsMessages.table, 28)
  }

  /// “Spreadsheets need the library {name}, which is not installed (Debian: apt install libxlsxwriter4); --format csv holds the same figures.”
  public func reportNoLibrary(name: String) -> String {
    self.text(ReportsMessages.table, 29, [("name", name)])
  }

  /// “PDF is made by the program {program}, which is not installed (Debian: apt install weasyprint); --format html prints as well.”
  public func reportNoPrinter(program: String) -> String {
    self.text(ReportsMessages.table, 30, [("program", program)])
  }

  /// “The report could not be made in {form}: choose another form, or see why with --verbose.”
  public func reportNotMade(form: String) -> String {
    self.text(ReportsMessages.table, 31, [("form", form)])
  }

  /// “Note: {text}”
  public func reportNote(text: String) -> String {
    self.text(ReportsMessages.table, 32, [("text", text)])
  }

  /// “Nothing to show yet.”
  public func reportNothing() -> String {
    self.text(ReportsMessages.table, 33)
  }

  /// “Number”
  public func reportNumber() -> String {
    self.text(ReportsMessages.table, 34)
  }

  /// “Option”
  public func reportOption() -> String {
    self.text(ReportsMessages.table, 35)
  }

  /// “People”
  public func reportPeople() -> String {
    self.text(ReportsMessages.table, 36)
  }

  /// “Question”
  public func reportQuestion() -> String {
    self.text(ReportsMessages.table, 37)
  }

  /// “Right”
  public func reportRight() -> String {
    self.text(ReportsMessages.table, 38)
  }

  /// “{seconds} s”
  public func reportSeconds(seconds: Int) -> String {
    self.text(ReportsMessages.table, 39, [("seconds", String(seconds))])
  }

  /// “Share”
  public func reportShare() -> String {
    self.text(ReportsMessages.table, 40)
  }

  /// “Share right”
  public func reportShareRight() -> String {
    self.text(ReportsMessages.table, 41)
  }

  /// “done”
  public func reportStateDone() -> String {
    self.text(ReportsMessages.table, 42)
  }

  /// “needs help”
  public func reportStateNeedsHelp() -> String {
    self.text(ReportsMessages.table, 43)
  }

  /// “not started”
  public func reportStateNotStarted() -> String {
    self.text(ReportsMessages.table, 44)
  }

  /// “started”
  public func reportStateStarted() -> String {
    self.text(ReportsMessages.table, 45)
  }

  /// “{title}, to”
  public func reportTo(title: String) -> String {
    self.text(ReportsMessages.table, 46, [("title", title)])
  }

  /// “The table {sheet} is larger than a spreadsheet can be: choose --format csv.”
  public func reportTooLarge(sheet: String) -> String {
    self.text(ReportsMessages.table, 47, [("sheet", sheet)])
  }

  /// “Upper group (n = {size})”
  public func reportUpperGroup(size: Int) -> String {
    self.text(ReportsMessages.table, 48, [("size", String(size))])
  }

  /// “Look here: {text}”
  public func reportWarning(text: String) -> String {
    self.text(ReportsMessages.table, 49, [("text", text)])
  }

  /// “Questions without both figures have no place on the map.”
  public func reportWithoutPlace() -> String {
    self.text(ReportsMessages.table, 50)
  }

  /// “yes”
  public func reportYes() -> String {
    self.text(ReportsMessages.table, 51)
  }

}
