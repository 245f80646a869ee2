import Learning
import Markdown

/// Reads a task list with one key.
enum ChooseOneReader: ExerciseReader {
  static let kind = ChooseOne.kind
  static let cardKeys = ["order", "reason"]
  static let seconds = 45

  static func answerStart(in nodes: [Node]) -> Int? { nodes.firstIndex { $0.isTaskList } }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    guard let options = OptionList.options(of: parts) else { return nil }
    let keys = options.count { $0.isCorrect == true }
    guard keys == 1 else {
      parts.log.report(.keyCount, at: parts.location, ["count": String(keys)])
      return nil
    }
    return ChooseOne(options: options, keepsOrder: OptionList.keepsOrder(parts))
  }

  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    guard OptionList.pair(translation.options, with: source.options, report: report) else {
      return nil
    }
    let keepsOrder = (source as? ChooseOne)?.keepsOrder ?? false
    return ChooseOne(options: translation.options, keepsOrder: keepsOrder)
  }
}

/// Reads task lists, which several kinds have.
enum OptionList {
  /// The options of the list that the answer part begins with; every item has a task box.
  static func options(of parts: ExerciseParts) -> [ExerciseOption]? {
    guard let list = parts.answer.first else { return nil }
    let items = parts.items(of: list)
    guard parts.check(items.map { ($0.text, $0.node) }) else { return nil }
    for item in items where item.checked == nil {
      parts.report(.optionMark, at: item.node)
      return nil
    }
    return items.map { $0.option }
  }

  /// Whether the card fixes the order of the options.
  static func keepsOrder(_ parts: ExerciseParts) -> Bool {
    guard let order = parts.card.text("order") else { return false }
    guard order == "fixed" else {
      parts.card.wrong("order", "`fixed`")
      return false
    }
    return true
  }

  /// Whether two lists of options have the same keys in the same places.
  static func pair(
    _ translation: [ExerciseOption],
    with source: [ExerciseOption],
    report: PairingReport
  ) -> Bool {
    guard translation.count == source.count else {
      report.countDiffers(translation.count, source.count)
      return false
    }
    guard translation.map({ $0.isCorrect }) == source.map({ $0.isCorrect }) else {
      report.keyDiffers()
      return false
    }
    return true
  }
}
