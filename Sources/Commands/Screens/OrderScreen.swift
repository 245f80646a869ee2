import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// Items to bring into an order.
struct OrderScreen: ExerciseScreen {
  static var kind: ExerciseKind { OrderItems.kind }
  private let body: OrderItems

  init?(_ exercise: Exercise) {
    guard let body = exercise.body as? OrderItems else { return nil }
    self.body = body
  }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] {
    OptionLines.lines(body.items, in: view.order)
  }

  func howToAnswer(_ words: Messages) -> String { words.howOrder() }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    var numbers: [JSONValue] = []
    for position in try TypedLine.numbers(in: line) {
      numbers.append(.integer(try view.order.source(at: position)))
    }
    return .array(numbers)
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    OrderControl(items: body.items, order: view.order, words: words)
  }
}
