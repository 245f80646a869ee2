import Learning
import Markdown

/// Reads a list of opinions: a task list without marks, bullets, or a numbered scale.
enum PollReader: ExerciseReader {
  static let kind = Poll.kind
  static let seconds = 20

  static func answerStart(in nodes: [Node]) -> Int? {
    nodes.firstIndex { $0.isTaskList } ?? nodes.lastIndex { $0.isList }
  }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    guard let list = parts.answer.first else { return nil }
    let items = parts.items(of: list)
    guard parts.check(items.map { ($0.text, $0.node) }) else { return nil }
    for item in items where item.checked == true {
      parts.report(.optionMark, at: item.node)
      return nil
    }
    return Poll(
      options: items.map {
        ExerciseOption(text: $0.text, isCorrect: nil, feedback: $0.feedback)
      }
    )
  }

  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    guard OptionList.pair(translation.options, with: source.options, report: report) else {
      return nil
    }
    return translation
  }
}
