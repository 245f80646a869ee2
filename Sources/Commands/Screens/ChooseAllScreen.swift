import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// Several options of several.
struct ChooseAllScreen: ExerciseScreen {
  static var kind: ExerciseKind { ChooseAll.kind }
  private let body: ChooseAll

  init?(_ exercise: Exercise) {
    guard let body = exercise.body as? ChooseAll else { return nil }
    self.body = body
  }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] {
    OptionLines.lines(body.options.map { $0.text }, in: view.order)
  }

  func howToAnswer(_ words: Messages) -> String { words.howChooseAll() }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    var numbers: [JSONValue] = []
    for position in try TypedLine.numbers(in: line) {
      numbers.append(.integer(try view.order.source(at: position)))
    }
    return .array(numbers)
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    SelectionControl(options: body.options.map { $0.text }, order: view.order, words: words)
  }
}
