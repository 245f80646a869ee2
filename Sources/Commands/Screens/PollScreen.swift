import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// One opinion of several.
struct PollScreen: ExerciseScreen {
  static var kind: ExerciseKind { Poll.kind }
  private let body: Poll

  init?(_ exercise: Exercise) {
    guard let body = exercise.body as? Poll else { return nil }
    self.body = body
  }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] {
    OptionLines.lines(body.options.map { $0.text }, in: view.order)
  }

  func howToAnswer(_ words: Messages) -> String { words.howPoll() }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    try OptionLines.oneNumber(fromLine: line, in: view.order)
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    OptionControl(options: body.options.map { $0.text }, order: view.order, words: words)
  }
}
