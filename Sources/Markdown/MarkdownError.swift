/// A reason why a text cannot be read as Markdown.
public enum MarkdownError: Error, Sendable, Hashable {
  /// The text is longer than the limit, both in bytes.
  case tooLong(bytes: Int, limit: Int)
  /// Lines without a blank one between them add up to more bytes than the limit.
  case paragraphTooLong(line: Int, limit: Int)
  /// Pieces stand inside each other deeper than the limit.
  case tooDeep(line: Int, limit: Int)
  /// A table has more columns than the limit.
  case tableTooWide(line: Int, limit: Int)
  /// The text has more pieces than the limit.
  case tooManyNodes(limit: Int)
}
