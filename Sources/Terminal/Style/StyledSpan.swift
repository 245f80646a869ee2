internal import Text

/// A piece of text with one meaning.
public struct StyledSpan: Sendable, Hashable {
  /// The text, cleaned of everything that could steer a terminal.
  public let text: String
  /// What the text means.
  public let style: Style

  /// Cleans a text; line endings become spaces, for a span never leaves its line.
  public init(_ text: String, _ style: Style = []) {
    let clean = TextCleaner.clean(text)
    self.text =
      clean.utf8.contains(0x0A) ? clean.split(separator: "\n").joined(separator: " ") : clean
    self.style = style
  }

  init(cleaned text: String, _ style: Style) {
    self.text = text
    self.style = style
  }
}
