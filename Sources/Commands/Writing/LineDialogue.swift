import LessonEngine
import Text

/// How an answer of several lines is taken in plain mode, line after line.
protocol LineDialogue {
  /// What is shown before the first prompt.
  mutating func opening(_ words: Messages) -> [PlainPart]
  /// What the next line is asked for with.
  func prompt(_ words: Messages) -> String
  /// Takes a line.
  mutating func take(_ line: String, _ words: Messages) -> LineReply
  /// Takes in that what it sent was recorded, and gives what to show; nil where it has ended.
  mutating func goOn(with view: ExerciseView, _ words: Messages) -> [PlainPart]?
}

extension LineDialogue {
  /// Most dialogues end with what they send.
  mutating func goOn(with view: ExerciseView, _ words: Messages) -> [PlainPart]? { nil }
}

/// Something that is shown in plain mode.
enum PlainPart {
  case line(String)
  case markdown(String)
}

/// What a dialogue makes of a line.
enum LineReply {
  /// There is something to show, and another line is waited for.
  case more([PlainPart])
  /// The session gets something, after something to show.
  case input(SessionInput, [PlainPart])
  /// The line means what it means at every exercise.
  case command
}
