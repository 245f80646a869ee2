import Text

/// What a learner is called: a label on the screen and in reports, never a key and never a name that is checked.
public struct Alias: Sendable, Hashable {
  /// The most characters, as a person counts them.
  public static let limit = 40
  /// The alias without spaces around it, with single spaces inside and composed letters (NFC).
  public let text: String

  /// Cleans and checks what somebody typed.
  ///
  /// - Throws: ``ProfileError`` saying what is wrong with it.
  public init(_ typed: String) throws(ProfileError) {
    let words = typed.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
    // One name has one spelling, however a keyboard composed its letters.
    let text = CanonicalComposition.composed(words.joined(separator: " "))
    guard !text.isEmpty else { throw .emptyAlias }
    guard text.count <= Alias.limit, text.utf8.count <= Alias.limit * 8 else {
      throw .longAlias(limit: Alias.limit)
    }
    guard
      text.unicodeScalars.allSatisfy({ Alias.isPrintable($0) }),
      TextCleaner.cleanLine(text).unicodeScalars.elementsEqual(text.unicodeScalars)
    else { throw .unprintableAlias }
    self.text = text
  }

  /// Whether two aliases would be taken for the same.
  public func isSame(as other: String) -> Bool { text.lowercased() == other.lowercased() }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    // The joiners show nothing themselves, but letters and pictures are written with them.
    if scalar == "\u{200C}" || scalar == "\u{200D}" { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }
}
