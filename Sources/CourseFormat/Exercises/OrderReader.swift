import Learning
import Markdown

/// Reads a numbered list in the right order.
enum OrderReader: ExerciseReader {
  static let kind = OrderItems.kind
  static let seconds = 60

  static func answerStart(in nodes: [Node]) -> Int? { nodes.firstIndex { $0.isNumberedList } }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    guard let list = parts.answer.first else { return nil }
    let items = parts.items(of: list)
    guard parts.check(items.map { ($0.text, $0.node) }) else { return nil }
    return OrderItems(items: items.map { $0.text })
  }

  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    guard let translation = translation as? OrderItems, let source = source as? OrderItems else {
      return nil
    }
    guard translation.items.count == source.items.count else {
      report.countDiffers(translation.items.count, source.items.count)
      return nil
    }
    return translation
  }
}
