/// What one step of reading lines gave.
public enum InputLine: Sendable, Hashable {
  /// A line without its end.
  case text(String)
  /// A line longer than the limit, skipped up to its end.
  case tooLong(limit: Int)
  /// A line that is not correct UTF-8.
  case notUTF8
  /// A line with a NUL in it.
  case containsNUL
  /// A signal came before the line was complete; what was typed so far is kept.
  case interrupted
  /// The input cannot be read any more.
  case failed(FileError.Reason)
}
