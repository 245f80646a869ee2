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
    "how-scenario",
    "key-end-here",
    "key-go-back",
    "prompt-ending",
    "prompt-ending-only",
    "prompt-go-back",
    "scenario-best-path",
    "scenario-led-to",
    "scenario-meters",
    "scenario-rule",
    "scenario-score",
    "scenario-score-best",
    "scenario-taken",
  ]

  static let english: [String] = [
    "Type the number of what you do.",
    "end here",
    "go back and compare",
    "Enter: end here, b: go back to the last choice and compare, q: save and leave",
    "Enter: end here, q: save and leave",
    "b go back to the last choice",
    "A path that gains the most:",
    "What your choices led to",
    "From start to end",
    "The rule that applied",
    "Your first path gained {percent} % of what the best path gains over the worst.",
    "No path gains more than your first one.",
    "{choice} (taken before)",
  ]

  static let russian: [String] = [
    "Введите номер того, что вы делаете.",
    "закончить здесь",
    "вернуться и сравнить",
    "Enter: закончить здесь, b: вернуться к последнему выбору и сравнить, q: сохранить и выйти",
    "Enter: закончить здесь, q: сохранить и выйти",
    "b вернуться к последнему выбору",
    "Путь, который даёт больше всего:",
    "К чему привели ваши решения",
    "От начала до конца",
    "Правило, которое здесь действовало",
    "Ваш первый путь дал {percent} % того, чем лучший путь превосходит худший.",
    "Ни один путь не даёт больше, чем ваш первый.",
    "{choice} (уже выбрано)",
  ]

  static let kazakh: [String] = [
    "Не істейтініңіздің нөмірін теріңіз.",
    "осы жерде аяқтау",
    "оралып салыстыру",
    "Enter: осы жерде аяқтау, b: соңғы таңдауға оралып салыстыру, q: сақтап шығу",
    "Enter: осы жерде аяқтау, q: сақтап шығу",
    "b соңғы таңдауға оралу",
    "Ең көп беретін жол:",
    "Таңдауларыңыз неге апарды",
    "Басынан соңына дейін",
    "Осы жерде қолданылған ереже",
    "Бірінші жолыңыз ең жақсы жолдың ең нашарынан артығының {percent} %-ын берді.",
    "Ешбір жол бірінші жолыңыздан артық бермейді.",
    "{choice} (бұрын таңдалған)",
  ]

}

extension Messages {
  /// “Type the number of what you do.”
  public func howScenario() -> String {
    self.text(ScenarioMessages.table, 0)
  }

  /// “end here”
  public func keyEndHere() -> String {
    self.text(ScenarioMessages.table, 1)
  }

  /// “go back and compare”
  public func keyGoBack() -> String {
    self.text(ScenarioMessages.table, 2)
  }

  /// “Enter: end here, b: go back to the last choice and compare, q: save and leave”
  public func promptEnding() -> String {
    self.text(ScenarioMessages.table, 3)
  }

  /// “Enter: end here, q: save and leave”
  public func promptEndingOnly() -> String {
    self.text(ScenarioMessages.table, 4)
  }

  /// “b go back to the last choice”
  public func promptGoBack() -> String {
    self.text(ScenarioMessages.table, 5)
  }

  /// “A path that gains the most:”
  public func scenarioBestPath() -> String {
    self.text(ScenarioMessages.table, 6)
  }

  /// “What your choices led to”
  public func scenarioLedTo() -> String {
    self.text(ScenarioMessages.table, 7)
  }

  /// “From start to end”
  public func scenarioMeters() -> String {
    self.text(ScenarioMessages.table, 8)
  }

  /// “The rule that applied”
  public func scenarioRule() -> String {
    self.text(ScenarioMessages.table, 9)
  }

  /// “Your first path gained {percent} % of what the best path gains over the worst.”
  public func scenarioScore(percent: Int) -> String {
    self.text(ScenarioMessages.table, 10, [("percent", String(percent))])
  }

  /// “No path gains more than your first one.”
  public func scenarioScoreBest() -> String {
    self.text(ScenarioMessages.table, 11)
  }

  /// “{choice} (taken before)”
  public func scenarioTaken(choice: String) -> String {
    self.text(ScenarioMessages.table, 12, [("choice", choice)])
  }

}
