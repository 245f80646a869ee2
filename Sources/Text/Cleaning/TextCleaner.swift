/// Takes out of a text what could act on a terminal instead of being read.
///
/// Every text that comes from a course, a person, a file name or an error of the system goes through here after it was
/// parsed and before it is shown. Cleaning a clean text changes nothing.
public enum TextCleaner {
  /// The longest line in code points; a longer one ends with an ellipsis.
  public static let lineLimit = 10_000
  /// The largest number of combining marks on one base.
  public static let markLimit = 4

  /// Returns a text of one or more lines that only shows.
  ///
  /// Control characters, direction controls, tags and the like become U+FFFD; a tab becomes four spaces, CR LF a line
  /// end; marks beyond ``markLimit`` on one base and joiners that join nothing are left out.
  public static func clean(_ text: String) -> String {
    if isPlain(text) { return text }
    var cleaner = CleanedText()
    var scalars = text.unicodeScalars.makeIterator()
    var pending = scalars.next()
    while let scalar = pending {
      pending = scalars.next()
      cleaner.append(scalar, before: pending)
    }
    return cleaner.text
  }

  /// Returns a text on one line that only shows: as ``clean(_:)`` with a space for each line end.
  public static func cleanLine(_ text: String) -> String {
    let cleaned = clean(text)
    guard cleaned.utf8.contains(0x0A) else { return cleaned }
    // Several cleaned lines may together be longer than one may be.
    return clean(String(cleaned.map { $0 == "\n" ? " " : $0 }))
  }

  /// Returns whether a text is short ASCII that needs no cleaning, as most texts of the program are.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= lineLimit
      && text.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) }
  }
}
