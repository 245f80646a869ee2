extension DisplayWidth {
  /// Returns a text cut so that it fits into a number of columns.
  ///
  /// - Parameters:
  ///   - text: The text, on one line.
  ///   - columns: The space; zero or less leaves nothing.
  ///   - mark: What stands at the end of a text that was cut, left out where it does not fit itself.
  /// - Returns: The text, whole where it fits.
  public static func truncated(_ text: String, to columns: Int, mark: String = "…") -> String {
    guard of(text) > columns else { return text }
    let markColumns = of(mark)
    let room = markColumns <= columns ? columns - markColumns : columns
    var result = ""
    var used = 0
    for character in text {
      used += of(character)
      if used > room { break }
      result.append(character)
    }
    return markColumns <= columns ? result + mark : result
  }

  /// Returns a text with spaces so that it fills a number of columns; one that is wider stays as it is.
  ///
  /// - Parameters:
  ///   - text: The text, on one line.
  ///   - columns: The space.
  ///   - alignment: Where the text stands in it.
  /// - Returns: The text with its spaces.
  public static func padded(
    _ text: String,
    to columns: Int,
    alignment: TextAlignment = .leading
  ) -> String {
    let spare = max(0, columns - of(text))
    let left =
      switch alignment {
      case .leading: 0
      case .trailing: spare
      case .centre: spare / 2
      }
    return String(repeating: " ", count: left) + text
      + String(repeating: " ", count: spare - left)
  }

  /// Returns a text that takes exactly a number of columns, cut or padded.
  ///
  /// - Parameters:
  ///   - text: The text, on one line.
  ///   - columns: The space.
  ///   - alignment: Where a shorter text stands in it.
  /// - Returns: The text that fills the space.
  public static func fitted(
    _ text: String,
    to columns: Int,
    alignment: TextAlignment = .leading
  ) -> String {
    padded(truncated(text, to: columns), to: columns, alignment: alignment)
  }
}
