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
    "key-end-here",
    "key-go-back",
    "prompt-ending",
    "prompt-ending-only",
    "prompt-go-back",
  ]

  static let english: [String] = [
    "end here",
    "go back and compare",
    "Enter: end here, b: go back to the last choice and compare, q: save and leave",
    "Enter: end here, q: save and leave",
    "b go back to the last choice",
  ]

  static let russian: [String] = [
    "закончить здесь",
    "вернуться и сравнить",
    "Enter: закончить здесь, b: вернуться к последнему выбору и сравнить, q: сохранить и выйти",
    "Enter: закончить здесь, q: сохранить и выйти",
    "b вернуться к последнему выбору",
  ]

  static let kazakh: [String] = [
    "осы жерде аяқтау",
    "оралып салыстыру",
    "Enter: осы жерде аяқтау, b: соңғы таңдауға оралып салыстыру, q: сақтап шығу",
    "Enter: осы жерде аяқтау, q: сақтап шығу",
    "b соңғы таңдауға оралу",
  ]

}

extension Messages {
  /// “end here”
  public func keyEndHere() -> String {
    self.text(ScenarioMessages.table, 0)
  }

  /// “go back and compare”
  public func keyGoBack() -> String {
    self.text(ScenarioMessages.table, 1)
  }

  /// “Enter: end here, b: go back to the last choice and compare, q: save and leave”
  public func promptEnding() -> String {
    self.text(ScenarioMessages.table, 2)
  }

  /// “Enter: end here, q: save and leave”
  public func promptEndingOnly() -> String {
    self.text(ScenarioMessages.table, 3)
  }

  /// “b go back to the last choice”
  public func promptGoBack() -> String {
    self.text(ScenarioMessages.table, 4)
  }

}
