import JSON
import LessonEngine
import Markdown
import Terminal
import Text

/// A control that takes an answer by keys.
protocol AnswerControl {
  /// The answer as it stands, nil while a part of it is missing.
  var answer: JSONValue? { get }
  /// A part of the answer that is to be kept now, nil where the whole answer is meant.
  var part: JSONValue? { get }
  /// Takes in that a part was kept.
  mutating func goOn(with view: ExerciseView)
  /// Whether letters are typed into it, so that commands need other keys.
  var takesLetters: Bool { get }
  /// The lines that it needs to be of use, so that a long question makes room.
  var rows: Int { get }
  /// The keys of the control itself, in words.
  func keys(_ words: Messages) -> [KeyHint]
  /// Lets keys change the control until there is something for the caller to do.
  mutating func play(
    in region: LiveRegion,
    below head: (_ width: Int) -> [StyledLine],
    hints: [KeyHint]
  ) -> LiveRegion.Ending
}

extension AnswerControl {
  /// Nil: most answers are given at once.
  var part: JSONValue? { nil }
  /// Nothing changes.
  mutating func goOn(with view: ExerciseView) {}
  /// False: most controls are moved with keys that type nothing.
  var takesLetters: Bool { false }
  /// A few lines with their hints.
  var rows: Int { 9 }
}

/// A short Markdown text as one styled line.
enum InlineLine {
  /// The line, cleaned.
  static func line(_ markdown: String) -> StyledLine {
    guard let node = try? MarkdownParser.parse(markdown) else {
      return StyledLine(TextCleaner.cleanLine(markdown))
    }
    return MarkdownRenderer().line(for: node)
  }
}
