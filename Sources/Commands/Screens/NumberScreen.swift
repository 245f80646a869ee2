import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// A number to type.
struct NumberScreen: ExerciseScreen {
  static var kind: ExerciseKind { NumberEntry.kind }
  private let body: NumberEntry

  init?(_ exercise: Exercise) {
    guard let body = exercise.body as? NumberEntry else { return nil }
    self.body = body
  }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] {
    body.unit.isEmpty ? [] : [words.answerUnit(unit: body.unit)]
  }

  func howToAnswer(_ words: Messages) -> String { words.howNumber() }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    // A leading "=" lets a person send 0 where a bare 0 says "I do not know".
    .string(line.hasPrefix("=") ? String(line.dropFirst()) : line)
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    TextControl(label: body.unit.isEmpty ? "" : words.answerUnit(unit: body.unit), limit: 100)
  }
}
