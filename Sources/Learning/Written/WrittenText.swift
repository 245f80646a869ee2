import JSON

/// Reads texts of several lines that people write.
public enum WrittenText {
  /// A text with its lines ended by a line feed and nothing blank at its ends; it may be empty.
  ///
  /// Unicode scalars are counted, since a letter may carry any number of marks.
  ///
  /// - Parameters:
  ///   - text: The text as it came.
  ///   - limit: The most characters.
  /// - Returns: The text as it is kept.
  /// - Throws: ``AnswerError`` where the text is too long or holds a control character other than a
  ///   line end or a tab.
  public static func canonical(_ text: String, limit: Int) throws(AnswerError) -> String {
    // Counted first: what is far too long is not copied.
    guard text.utf8.count <= limit * 8 else { throw .tooLong(limit: limit) }
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\n": kept.append("\n")
      case "\t": kept.append(scalar)
      default:
        guard !isControl(scalar) else { throw .controlCharacter }
        kept.append(scalar)
      }
      previous = scalar
    }
    let trimmed = trimmed(String(kept))
    guard trimmed.unicodeScalars.count <= limit else { throw .tooLong(limit: limit) }
    return trimmed
  }

  /// A text out of a JSON value.
  static func read(_ value: JSONValue, limit: Int) throws(AnswerError) -> String {
    guard let text = value.stringValue else { throw .wrongShape }
    return try canonical(text, limit: limit)
  }

  /// How many words a text has: stretches between white space that hold a letter or a digit.
  public static func wordCount(of text: String) -> Int {
    text.split { $0.isWhitespace }.count { word in word.contains { $0.isLetter || $0.isNumber } }
  }

  /// The lines of a text that hold something, without white space at their ends.
  static func lines(of text: String) -> [String] {
    text.split { $0 == "\n" }.map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// A text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
  }
}
