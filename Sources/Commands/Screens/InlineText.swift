import Markdown
import Text

/// Markdown of one line turned into plain text.
enum InlineText {
  /// The words of a short Markdown text, cleaned and on one line.
  static func plain(_ markdown: String) -> String {
    guard let document = try? MarkdownParser.parse(markdown) else {
      return TextCleaner.cleanLine(markdown)
    }
    return TextCleaner.cleanLine(document.plainText)
  }

  /// A text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
