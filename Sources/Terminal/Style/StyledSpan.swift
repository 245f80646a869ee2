internal import Text

/// A piece of text with one meaning.
public struct StyledSpan: Sendable, Hashable {
  /// The text, cleaned of everything that could steer a terminal.
  public let text: String
  /// What the text means.
  public let style: Style

  /// Cleans a text; line endings become spaces, for a span never leaves its line.
  public init(_ text: String, _ style: Style = []) {
    self.text = TextCleaner.cleanLine(text)
    self.style = style
  }

  init(cleaned text: String, _ style: Style) {
    self.text = text
    self.style = style
  }
}
