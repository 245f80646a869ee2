import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// One option of several.
struct ChooseOneScreen: ExerciseScreen {
  static var kind: ExerciseKind { ChooseOne.kind }
  private let body: ChooseOne

  init?(_ exercise: Exercise) {
    guard let body = exercise.body as? ChooseOne else { return nil }
    self.body = body
  }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] {
    OptionLines.lines(body.options.map { $0.text }, in: view.order)
  }

  func howToAnswer(_ words: Messages) -> String { words.howChooseOne() }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    try OptionLines.oneNumber(fromLine: line, in: view.order)
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    OptionControl(options: body.options.map { $0.text }, order: view.order, words: words)
  }
}
