/// The number of columns that a text takes in a terminal.
public enum DisplayWidth {
  /// Returns the columns of a text on one line, counted by what people see as one character.
  ///
  /// Line ends and other control characters count nothing; ``TextCleaner`` takes them out before.
  public static func of(_ text: String) -> Int {
    var columns = 0
    var isPlain = true
    for byte in text.utf8 {
      guard byte < 0x80 else {
        isPlain = false
        break
      }
      if byte >= 0x20, byte != 0x7F { columns += 1 }
    }
    return isPlain ? columns : text.reduce(0) { $0 + of($1) }
  }

  /// Returns the columns of one character: 0, 1 or 2.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    let rest = scalars.dropFirst()
    if rest.isEmpty { return of(first) }
    // The emoji variation selector asks for the wide picture of what also has a narrow sign.
    if first.properties.isEmoji, rest.first?.value == 0xFE0F { return 2 }
    if first.properties.isEmojiPresentation { return 2 }
    return min(scalars.reduce(0) { $0 + of($1) }, 2)
  }

  /// Returns the columns of one scalar by itself: 0, 1 or 2.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0..<0xA0: return 0
    // Cyrillic with its Kazakh letters, without the historic combining marks.
    case 0x400..<0x483, 0x48A...0x52F: return 1
    // The soft hyphen is shown, and so are signs that stand before Arabic numbers.
    case 0xAD, 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return 1
    // Vowels and end consonants join the Hangul syllable before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      return properties.isEmojiPresentation || WideCharacters.contains(scalar.value) ? 2 : 1
    }
  }
}
