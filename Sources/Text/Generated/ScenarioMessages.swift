// Written by `swift run generate` from Sources/Text/Catalogues/scenario.*: change those instead.
// swift-format-ignore-file

/// The table of the scenario catalogue.
enum ScenarioMessages {
  static let table = MessageTable(keys: keys) { language in
    switch language {
    case .english: english
    case .russian: russian
    case .kazakh: kazakh
    }
  }

  static let keys: [String] = [
    "graph-ending",
    "graph-ending-bad",
    "graph-ending-good",
    "graph-none",
    "graph-nowhere",
    "graph-size",
    "graph-trap",
    "graph-unreachable",
    "graph-worth",
    "graph-worth-range",
    "help-course-check-graph",
    "help-option-graph",
    "how-scenario",
    "key-end-here",
    "key-go-back",
    "prompt-ending",
    "prompt-ending-only",
    "prompt-go-back",
    "scenario-best-path",
    "scenario-led-to",
    "scenario-meters",
    "scenario-other-paths",
    "scenario-rule",
    "scenario-score",
    "scenario-score-best",
    "scenario-taken",
  ]

  static let english: [String] = [
    "ending",
    "ending that turns out badly",
    "ending that turns out well",
    "There is no scenario in this course.",
    "no scene #{scene}",
    "scenes: {scenes} · endings: {endings} · choices on the longest path: {depth}",
    "no path leads out",
    "no path leads here",
    "worth {percent} %",
    "worth {least} to {most} %",
    "Draw the scenarios of a course.",
    "Show the scenes of each scenario and where their choices lead; --format svg draws them.",
    "Type the number of what you do.",
    "end here",
    "go back and compare",
    "Enter: end here, b: go back to the last choice and compare, q: save and leave",
    "Enter: end here, q: save and leave",
    "b go back to the last choice",
    "A path that gains the most:",
    "What your choices led to",
    "From start to end",
    "Where your other paths ended",
    "The rule that applied",
    "Your first path: {percent} %, where the worst path is 0 % and the best 100 %.",
    "No path gains more than your first one.",
    "{choice} (taken before)",
  ]

  static let russian: [String] = [
    "концовка",
    "концовка с плохим исходом",
    "концовка с хорошим исходом",
    "В этом курсе нет сценариев.",
    "нет сцены #{scene}",
    "сцены: {scenes} · концовки: {endings} · выборов на самом длинном пути: {depth}",
    "отсюда нет пути к концовке",
    "сюда не ведёт ни один путь",
    "оценка {percent} %",
    "оценка от {least} до {most} %",
    "Нарисовать сценарии курса.",
    "Показать сцены каждого сценария и куда ведут выборы; --format svg рисует их.",
    "Введите номер того, что вы делаете.",
    "закончить здесь",
    "вернуться и сравнить",
    "Enter: закончить здесь, b: вернуться к последнему выбору и сравнить, q: сохранить и выйти",
    "Enter: закончить здесь, q: сохранить и выйти",
    "b вернуться к последнему выбору",
    "Путь, который даёт больше всего:",
    "К чему привели ваши решения",
    "От начала до конца",
    "К чему пришли ваши другие пути",
    "Правило, которое здесь действовало",
    "Ваш первый путь: {percent} %, где худший путь — 0 %, а лучший — 100 %.",
    "Ни один путь не даёт больше, чем ваш первый.",
    "{choice} (уже выбрано)",
  ]

  static let kazakh: [String] = [
    "соңы",
    "жаман аяқталатын соңы",
    "жақсы аяқталатын соңы",
    "Бұл курста сценарий жоқ.",
    "#{scene} сахнасы жоқ",
    "сахналар: {scenes} · соңдары: {endings} · ең ұзын жолдағы таңдаулар: {depth}",
    "бұдан соңына жол жоқ",
    "мұнда ешбір жол апармайды",
    "бағасы {percent} %",
    "бағасы {least}–{most} %",
    "Курстың сценарийлерін сызу.",
    "Әр сценарийдің сахналарын және таңдаулар қайда апаратынын көрсету; --format svg оларды сызады.",
    "Не істейтініңіздің нөмірін теріңіз.",
    "осы жерде аяқтау",
    "оралып салыстыру",
    "Enter: осы жерде аяқтау, b: соңғы таңдауға оралып салыстыру, q: сақтап шығу",
    "Enter: осы жерде аяқтау, q: сақтап шығу",
    "b соңғы таңдауға оралу",
    "Ең көп беретін жол:",
    "Таңдауларыңыз неге апарды",
    "Басынан соңына дейін",
    "Басқа жолдарыңыз неге жетті",
    "Осы жерде қолданылған ереже",
    "Бірінші жолыңыз: {percent} %; ең нашар жол — 0 %, ең жақсысы — 100 %.",
    "Ешбір жол бірінші жолыңыздан артық бермейді.",
    "{choice} (бұрын таңдалған)",
  ]

}

extension Messages {
  /// “ending”
  public func graphEnding() -> String {
    self.text(ScenarioMessages.table, 0)
  }

  /// “ending that turns out badly”
  public func graphEndingBad() -> String {
    self.text(ScenarioMessages.table, 1)
  }

  /// “ending that turns out well”
  public func graphEndingGood() -> String {
    self.text(ScenarioMessages.table, 2)
  }

  /// “There is no scenario in this course.”
  public func graphNone() -> String {
    self.text(ScenarioMessages.table, 3)
  }

  /// “no scene #{scene}”
  public func graphNowhere(scene: String) -> String {
    self.text(ScenarioMessages.table, 4, [("scene", scene)])
  }

  /// “scenes: {scenes} · endings: {endings} · choices on the longest path: {depth}”
  public func graphSize(scenes: Int, endings: Int, depth: Int) -> String {
    self.text(ScenarioMessages.table, 5, [("scenes", String(scenes)), ("endings", String(endings)), ("depth", String(depth))])
  }

  /// “no path leads out”
  public func graphTrap() -> String {
    self.text(ScenarioMessages.table, 6)
  }

  /// “no path leads here”
  public func graphUnreachable() -> String {
    self.text(ScenarioMessages.table, 7)
  }

  /// “worth {percent} %”
  public func graphWorth(percent: Int) -> String {
    self.text(ScenarioMessages.table, 8, [("percent", String(percent))])
  }

  /// “worth {least} to {most} %”
  public func graphWorthRange(least: Int, most: Int) -> String {
    self.text(ScenarioMessages.table, 9, [("least", String(least)), ("most", String(most))])
  }

  /// “Draw the scenarios of a course.”
  public func helpCourseCheckGraph() -> String {
    self.text(ScenarioMessages.table, 10)
  }

  /// “Show the scenes of each scenario and where their choices lead; --format svg draws them.”
  public func helpOptionGraph() -> String {
    self.text(ScenarioMessages.table, 11)
  }

  /// “Type the number of what you do.”
  public func howScenario() -> String {
    self.text(ScenarioMessages.table, 12)
  }

  /// “end here”
  public func keyEndHere() -> String {
    self.text(ScenarioMessages.table, 13)
  }

  /// “go back and compare”
  public func keyGoBack() -> String {
    self.text(ScenarioMessages.table, 14)
  }

  /// “Enter: end here, b: go back to the last choice and compare, q: save and leave”
  public func promptEnding() -> String {
    self.text(ScenarioMessages.table, 15)
  }

  /// “Enter: end here, q: save and leave”
  public func promptEndingOnly() -> String {
    self.text(ScenarioMessages.table, 16)
  }

  /// “b go back to the last choice”
  public func promptGoBack() -> String {
    self.text(ScenarioMessages.table, 17)
  }

  /// “A path that gains the most:”
  public func scenarioBestPath() -> String {
    self.text(ScenarioMessages.table, 18)
  }

  /// “What your choices led to”
  public func scenarioLedTo() -> String {
    self.text(ScenarioMessages.table, 19)
  }

  /// “From start to end”
  public func scenarioMeters() -> String {
    self.text(ScenarioMessages.table, 20)
  }

  /// “Where your other paths ended”
  public func scenarioOtherPaths() -> String {
    self.text(ScenarioMessages.table, 21)
  }

  /// “The rule that applied”
  public func scenarioRule() -> String {
    self.text(ScenarioMessages.table, 22)
  }

  /// “Your first path: {percent} %, where the worst path is 0 % and the best 100 %.”
  public func scenarioScore(percent: Int) -> String {
    self.text(ScenarioMessages.table, 23, [("percent", String(percent))])
  }

  /// “No path gains more than your first one.”
  public func scenarioScoreBest() -> String {
    self.text(ScenarioMessages.table, 24)
  }

  /// “{choice} (taken before)”
  public func scenarioTaken(choice: String) -> String {
    self.text(ScenarioMessages.table, 25, [("choice", choice)])
  }

}
