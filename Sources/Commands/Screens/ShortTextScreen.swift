import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// A few words to type.
struct ShortTextScreen: ExerciseScreen {
  static var kind: ExerciseKind { ShortText.kind }

  init?(_ exercise: Exercise) {
    guard exercise.body is ShortText else { return nil }
  }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] { [] }

  func howToAnswer(_ words: Messages) -> String { words.howShortText() }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    // A leading "=" lets a person send a word that would be a command, such as "=h".
    .string(line.hasPrefix("=") ? String(line.dropFirst()) : line)
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    TextControl(label: "", limit: ShortText.limit)
  }
}
