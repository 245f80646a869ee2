// Written by `swift run generate` from Sources/Text/Catalogues/review.*: change those instead.
// swift-format-ignore-file

/// The table of the review catalogue.
enum ReviewMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "help-argument-module",
    "help-argument-when",
    "help-option-limit",
    "help-review",
    "help-review-example",
    "help-review-example-limit",
    "help-review-more",
    "help-test",
    "help-test-example-post",
    "help-test-example-pre",
    "help-test-more",
    "module-unknown",
    "prompt-keys-test",
    "review-limit",
    "review-nothing",
    "review-title",
    "test-all-done",
    "test-done-already",
    "test-gain",
    "test-missing",
    "test-moves",
    "test-no-pre",
    "test-normalised-gain",
    "test-notice",
    "test-objective",
    "test-overall",
    "test-result",
    "test-title-post",
    "test-title-pre",
  ]

  static let english: [String] = [
    "The module's name; without it the first whose test is open.",
    "Before (pre) or after (post) the lessons.",
    "The most questions a day.",
    "Answer what is due today: five minutes.",
    "today's questions",
    "up to twenty of them",
    "Each question comes back when you are about to forget it. What went wrong, and what you were wrongly certain of, comes first.",
    "Take the test before or after a module.",
    "after its last lesson",
    "before the first lesson of a module",
    "A test has no hints and tells nothing before its end. Say that you do not know where you do not: a guess hides what you could learn. The test afterwards asks other questions about the same things.",
    "There is no module {name}: the modules are {known}.",
    "0 I do not know (=0 is the number 0), ? help, q save and leave",
    "Enough for today: the rest comes tomorrow.",
    "Nothing is due today. Good moment for a new lesson: qadam learn",
    "Today's questions",
    "The course has no test.",
    "You have taken this test already: {title}.",
    "Before it was {before} % ({count} questions): a change of {points} points.",
    "There is no test for: {title}.",
    "From not right to right: {better}. From right to not right: {worse}.",
    "You took no test before, so a change cannot be shown.",
    "Share of what there was to gain: {share}.",
    "A test: no hints, and the results come at the end. Say so where you do not know.",
    "{objective}: {percent} % ({count} questions).",
    "All together: {percent} % ({count} questions).",
    "What you can do, by objective:",
    "After the module: {title}",
    "Before the module: {title}",
  ]

  static let russian: [String] = [
    "Имя модуля; без него берётся первый, где тест ещё не пройден.",
    "До уроков (pre) или после (post).",
    "Сколько вопросов в день самое большее.",
    "Ответить на то, что пора вспомнить сегодня: пять минут.",
    "сегодняшние вопросы",
    "не больше двадцати",
    "Вопрос возвращается, когда вы вот-вот его забудете. Сначала идёт то, что не получилось, и то, в чём вы были уверены напрасно.",
    "Пройти тест до или после модуля.",
    "после последнего урока",
    "до первого урока модуля",
    "В тесте нет подсказок, а результат виден только в конце. Если не знаете, так и скажите: догадка скроет то, чему можно научиться. Тест после модуля спрашивает о том же другими вопросами.",
    "Модуля {name} нет. Есть такие: {known}.",
    "0 не знаю (=0 это число 0), ? помощь, q сохранить и выйти",
    "На сегодня достаточно: остальное завтра.",
    "Сегодня повторять нечего. Хорошее время для нового урока: qadam learn",
    "Вопросы на сегодня",
    "В этом курсе нет теста.",
    "Этот тест вы уже прошли: {title}.",
    "До модуля было {before} % (вопросов: {count}), изменение в процентных пунктах: {points}.",
    "Здесь нет теста: {title}.",
    "Стало верно: {better}. Перестало быть верно: {worse}.",
    "Теста до модуля не было, поэтому изменение показать нельзя.",
    "Доля того, что можно было прибавить: {share}.",
    "Это тест: без подсказок, результат в конце. Если не знаете, так и скажите.",
    "{objective}: {percent} % (вопросов: {count}).",
    "Всего: {percent} % (вопросов: {count}).",
    "Что вы умеете, по целям:",
    "После модуля: {title}",
    "До модуля: {title}",
  ]

  static let kazakh: [String] = [
    "Модульдің аты; берілмесе, тесті әлі тапсырылмаған бірінші модуль алынады.",
    "Сабақтарға дейін (pre) немесе кейін (post).",
    "Күніне ең көп сұрақ саны.",
    "Бүгін қайталайтын кезі келген сұрақтарға жауап беру: бес минут.",
    "бүгінгі сұрақтар",
    "ең көбі жиырмасы",
    "Сұрақ сіз оны ұмыта бастайтын кезде қайта келеді. Алдымен қате болғаны және сіз қате болса да сенімді болғаныңыз шығады.",
    "Модульге дейінгі немесе модульден кейінгі тесті тапсыру.",
    "соңғы сабақтан кейін",
    "модульдің бірінші сабағына дейін",
    "Тесте кеңес жоқ, нәтиже тек соңында көрінеді. Білмесеңіз, білмеймін деңіз: болжам үйренуге болатын нәрсені жасырады. Модульден кейінгі тест сол туралы басқа сұрақтар қояды.",
    "{name} деген модуль жоқ. Бары мынау: {known}.",
    "0 білмеймін (=0 деген 0 саны), ? көмек, q сақтап шығу",
    "Бүгінге жетеді: қалғаны ертең.",
    "Бүгін қайталайтын ештеңе жоқ. Жаңа сабаққа жақсы уақыт: qadam learn",
    "Бүгінгі сұрақтар",
    "Бұл курста тест жоқ.",
    "Бұл тестті өтіп қойғансыз: {title}.",
    "Модульге дейін {before} % болған (сұрақ саны: {count}), өзгеріс, пайыздық тармақ: {points}.",
    "Мұнда тест жоқ: {title}.",
    "Дұрыс болды: {better}. Дұрыс болмай қалды: {worse}.",
    "Модульге дейін тест болмаған, сондықтан өзгерісті көрсету мүмкін емес.",
    "Қосуға болатынның қосылған үлесі: {share}.",
    "Бұл тест: кеңес жоқ, нәтиже соңында. Білмесеңіз, білмеймін деңіз.",
    "{objective}: {percent} % (сұрақ саны: {count}).",
    "Барлығы: {percent} % (сұрақ саны: {count}).",
    "Қолыңыздан не келетіні, мақсаттар бойынша:",
    "Модульден кейін: {title}",
    "Модульге дейін: {title}",
  ]

}

extension Messages {
  /// “The module's name; without it the first whose test is open.”
  public func helpArgumentModule() -> String {
    self.text(ReviewMessages.table, 0)
  }

  /// “Before (pre) or after (post) the lessons.”
  public func helpArgumentWhen() -> String {
    self.text(ReviewMessages.table, 1)
  }

  /// “The most questions a day.”
  public func helpOptionLimit() -> String {
    self.text(ReviewMessages.table, 2)
  }

  /// “Answer what is due today: five minutes.”
  public func helpReview() -> String {
    self.text(ReviewMessages.table, 3)
  }

  /// “today's questions”
  public func helpReviewExample() -> String {
    self.text(ReviewMessages.table, 4)
  }

  /// “up to twenty of them”
  public func helpReviewExampleLimit() -> String {
    self.text(ReviewMessages.table, 5)
  }

  /// “Each question comes back when you are about to forget it. What went wrong, and what you were wrongly certain of, comes first.”
  public func helpReviewMore() -> String {
    self.text(ReviewMessages.table, 6)
  }

  /// “Take the test before or after a module.”
  public func helpTest() -> String {
    self.text(ReviewMessages.table, 7)
  }

  /// “after its last lesson”
  public func helpTestExamplePost() -> String {
    self.text(ReviewMessages.table, 8)
  }

  /// “before the first lesson of a module”
  public func helpTestExamplePre() -> String {
    self.text(ReviewMessages.table, 9)
  }

  /// “A test has no hints and tells nothing before its end. Say that you do not know where you do not: a guess hides what you could learn. The test afterwards asks other questions about the same things.”
  public func helpTestMore() -> String {
    self.text(ReviewMessages.table, 10)
  }

  /// “There is no module {name}: the modules are {known}.”
  public func moduleUnknown(name: String, known: String) -> String {
    self.text(ReviewMessages.table, 11, [("name", name), ("known", known)])
  }

  /// “0 I do not know (=0 is the number 0), ? help, q save and leave”
  public func promptKeysTest() -> String {
    self.text(ReviewMessages.table, 12)
  }

  /// “Enough for today: the rest comes tomorrow.”
  public func reviewLimit() -> String {
    self.text(ReviewMessages.table, 13)
  }

  /// “Nothing is due today. Good moment for a new lesson: qadam learn”
  public func reviewNothing() -> String {
    self.text(ReviewMessages.table, 14)
  }

  /// “Today's questions”
  public func reviewTitle() -> String {
    self.text(ReviewMessages.table, 15)
  }

  /// “The course has no test.”
  public func testAllDone() -> String {
    self.text(ReviewMessages.table, 16)
  }

  /// “You have taken this test already: {title}.”
  public func testDoneAlready(title: String) -> String {
    self.text(ReviewMessages.table, 17, [("title", title)])
  }

  /// “Before it was {before} % ({count} questions): a change of {points} points.”
  public func testGain(before: Int, count: Int, points: String) -> String {
    self.text(ReviewMessages.table, 18, [("before", String(before)), ("count", String(count)), ("points", points)])
  }

  /// “There is no test for: {title}.”
  public func testMissing(title: String) -> String {
    self.text(ReviewMessages.table, 19, [("title", title)])
  }

  /// “From not right to right: {better}. From right to not right: {worse}.”
  public func testMoves(better: Int, worse: Int) -> String {
    self.text(ReviewMessages.table, 20, [("better", String(better)), ("worse", String(worse))])
  }

  /// “You took no test before, so a change cannot be shown.”
  public func testNoPre() -> String {
    self.text(ReviewMessages.table, 21)
  }

  /// “Share of what there was to gain: {share}.”
  public func testNormalisedGain(share: String) -> String {
    self.text(ReviewMessages.table, 22, [("share", share)])
  }

  /// “A test: no hints, and the results come at the end. Say so where you do not know.”
  public func testNotice() -> String {
    self.text(ReviewMessages.table, 23)
  }

  /// “{objective}: {percent} % ({count} questions).”
  public func testObjective(objective: String, percent: Int, count: Int) -> String {
    self.text(ReviewMessages.table, 24, [("objective", objective), ("percent", String(percent)), ("count", String(count))])
  }

  /// “All together: {percent} % ({count} questions).”
  public func testOverall(percent: Int, count: Int) -> String {
    self.text(ReviewMessages.table, 25, [("percent", String(percent)), ("count", String(count))])
  }

  /// “What you can do, by objective:”
  public func testResult() -> String {
    self.text(ReviewMessages.table, 26)
  }

  /// “After the module: {title}”
  public func testTitlePost(title: String) -> String {
    self.text(ReviewMessages.table, 27, [("title", title)])
  }

  /// “Before the module: {title}”
  public func testTitlePre(title: String) -> String {
    self.text(ReviewMessages.table, 28, [("title", title)])
  }

}
