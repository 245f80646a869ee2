import Learning
import Markdown

/// Reads a task list with one or more keys.
enum ChooseAllReader: ExerciseReader {
  static let kind = ChooseAll.kind
  static let seconds = 60

  static func answerStart(in nodes: [Node]) -> Int? { nodes.firstIndex { $0.isTaskList } }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    guard let options = OptionList.options(of: parts) else { return nil }
    guard options.contains(where: { $0.isCorrect == true }) else {
      parts.log.report(.keyCount, at: parts.location, ["count": "0"])
      return nil
    }
    return ChooseAll(options: options)
  }

  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    guard OptionList.pair(translation.options, with: source.options, report: report) else {
      return nil
    }
    return ChooseAll(options: translation.options)
  }
}
