enum TextCleaner {
  static func clean(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x0A: scalar
          case 0x09: " "
          case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069,
            0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
            "\u{FFFD}"
          default: scalar
          }
        }
      )
    )
  }
}

enum DisplayWidth {
  static func of(_ text: String) -> Int {
    text.reduce(0) { sum, character in
      guard let first = character.unicodeScalars.first else { return sum }
      if first.properties.isEmojiPresentation { return sum + 2 }
      return sum + (first.properties.generalCategory == .nonspacingMark ? 0 : 1)
    }
  }
}
