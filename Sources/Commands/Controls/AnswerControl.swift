import JSON
import Markdown
import Terminal
import Text

/// A control that takes an answer by keys.
protocol AnswerControl {
  /// The answer as it stands, nil while a part of it is missing.
  var answer: JSONValue? { get }
  /// Whether letters are typed into it, so that commands need other keys.
  var takesLetters: Bool { get }
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
  /// False: most controls are moved with keys that type nothing.
  var takesLetters: Bool { false }
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
