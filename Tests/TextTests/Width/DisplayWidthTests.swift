import Glibc
import Testing
import Text

struct DisplayWidthTests {
  @Test(
    "Columns are counted by what people see as one character",
    arguments: [
      ("", 0), ("abc", 3), ("қадам", 5), ("Ә ә Ғ ғ Һ", 9), ("e\u{301}", 1), ("и\u{306}", 1),
      ("日本", 4), ("한글", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("👩\u{200D}👩\u{200D}👧", 2), ("🇰🇿", 2), ("❤", 1),
      ("❤\u{FE0F}", 2),
      ("1\u{FE0F}\u{20E3}", 2), ("👍🏽", 2), ("⌚", 2), ("a\u{200B}b", 2), ("…", 1), ("—", 1), ("→", 1),
      ("█", 1),
      ("\u{FFFD}", 1), ("\u{AD}", 1), ("\u{3000}", 2), ("\n", 0), ("\u{1B}", 0), ("a\tb", 2),
      ("\u{301}", 0),
    ] as [(String, Int)]
  )
  func columns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test("Every character has the width that the C library gives it")
  func everyScalar() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    // The function is there, but its header hides it from Swift.
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
    var differences: [String] = []
    var count = 0
    for value in UInt32(0x20)...0x10FFFF where !Self.exceptions.contains(where: { $0 ~= value }) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected = Int(wcwidth(wchar_t(bitPattern: value)))
      // Control characters and what this library's Unicode does not know yet.
      if expected < 0 { continue }
      count += 1
      let width = DisplayWidth.of(Character(scalar))
      if width != expected {
        differences.append("U+\(String(value, radix: 16)): \(width) in place of \(expected)")
      }
    }
    #expect(count > 280_000)
    #expect(differences.isEmpty, "\(differences.count): \(differences.prefix(40))")
  }

  /// Where terminals and libraries differ among themselves: numbers in circles, trigrams and counting rods that
  /// Unicode 16 widened, single halves of flags, an
  /// Ahom mark that has changed its kind.
  private static let exceptions: [ClosedRange<UInt32>] = [
    0x3248...0x324F, 0x2630...0x2637, 0x268A...0x268F, 0x1D300...0x1D376, 0x1F1E6...0x1F1FF,
    0x1171E...0x1171E,
  ]

  @Test(
    "A text is cut where it does not fit",
    arguments: [
      ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("қадам", 4, "қад…"), ("日本語", 4, "日…"),
      ("日本語", 5, "日本…"),
      ("ab", 1, "…"), ("ab", 0, ""), ("ab", -1, ""), ("", 0, ""),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
      ("👩\u{200D}👧x", 2, "…"),
    ] as [(String, Int, String)]
  )
  func truncating(text: String, columns: Int, cut: String) {
    #expect(DisplayWidth.truncated(text, to: columns) == cut)
    #expect(DisplayWidth.of(cut) <= max(columns, 0))
  }

  @Test("A mark wider than the space is left out")
  func wideMark() {
    #expect(DisplayWidth.truncated("abcdef", to: 2, mark: "...") == "ab")
    #expect(DisplayWidth.truncated("abcdef", to: 3, mark: "...") == "...")
  }

  @Test(
    "A text is filled with spaces at its side",
    arguments: [
      (TextAlignment.leading, "日  "), (.trailing, "  日"), (.centre, " 日 "),
    ]
  )
  func padding(alignment: TextAlignment, padded: String) {
    #expect(DisplayWidth.padded("日", to: 4, alignment: alignment) == padded)
    #expect(DisplayWidth.padded("日本語", to: 4, alignment: alignment) == "日本語")
    #expect(DisplayWidth.of(DisplayWidth.fitted("日本語", to: 4, alignment: alignment)) == 4)
  }
}
