import TestSupport
import Testing
import Text

struct TextCleanerTests {
  @Test(
    "What acts on a terminal becomes a visible mark, and the rest stays",
    arguments: [
      ("", ""), ("plain\ntext", "plain\ntext"), ("Қадам — шаг", "Қадам — шаг"), ("a\tb", "a    b"),
      ("a\r\nb", "a\nb"), ("a\rb", "a�b"), ("a\r", "a�"), ("\r\r\n", "�\n"), ("\u{1B}[2J", "�[2J"),
      ("\u{9B}31m", "�31m"), ("a\u{0}b\u{7}\u{8}\u{7F}", "a�b���"), ("\u{202E}fdp", "�fdp"),
      ("\u{200E}\u{200F}\u{61C}\u{2066}\u{2069}", "�����"), ("a\u{2028}b\u{2029}", "a�b�"),
      ("\u{FEFF}a\u{FFF9}", "�a�"), ("\u{E0041}\u{E007F}", "��"),
      ("\u{A0}\u{AD}\u{200B}\u{2060}\u{E000}", "\u{A0}\u{AD}\u{200B}\u{2060}\u{E000}"),
    ] as [(String, String)]
  )
  func replacing(text: String, cleaned: String) {
    #expect(Array(TextCleaner.clean(text).unicodeScalars) == Array(cleaned.unicodeScalars))
  }

  @Test(
    "At most four marks stay on one base",
    arguments: [
      ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}x", "e\u{301}\u{302}\u{303}\u{304}x"),
      ("\u{301}\u{301}\u{301}\u{301}\u{301}", "\u{301}\u{301}\u{301}\u{301}"),
      ("a\u{301}\nb\u{301}", "a\u{301}\nb\u{301}"),
      ("a\u{301}\u{301}\u{200D}\u{301}\u{301}\u{301}", "a\u{301}\u{301}\u{301}\u{301}"),
    ] as [(String, String)]
  )
  func marks(text: String, cleaned: String) {
    #expect(Array(TextCleaner.clean(text).unicodeScalars) == Array(cleaned.unicodeScalars))
  }

  @Test(
    "A joiner stays between letters and between pictures only",
    arguments: [
      ("👩\u{200D}👧", "👩\u{200D}👧"), ("❤\u{FE0F}\u{200D}🔥", "❤\u{FE0F}\u{200D}🔥"),
      ("ه\u{200C}ق", "ه\u{200C}ق"), ("a\u{200D}", "a"), ("\u{200D}a", "a"), ("a\u{200D} b", "a b"),
      ("1\u{200D}2", "12"), ("a\u{200D}\u{200D}b", "a\u{200D}b"), ("a\u{200D}\nb", "a\nb"),
      ("a\n\u{200D}b", "a\nb"), ("a\u{200C}\u{1B}b", "a�b"),
    ] as [(String, String)]
  )
  func joiners(text: String, cleaned: String) {
    #expect(Array(TextCleaner.clean(text).unicodeScalars) == Array(cleaned.unicodeScalars))
  }

  @Test("A line of ten thousand code points stays, a longer one is cut with an ellipsis")
  func longLines() {
    let fits = String(repeating: "ә", count: 10_000)
    #expect(TextCleaner.clean(fits + "\n" + fits) == fits + "\n" + fits)
    let cut = TextCleaner.clean(fits + "x\nnext")
    #expect(cut == fits.dropLast() + "…\nnext")
    let ascii = String(repeating: "a", count: 10_001)
    #expect(TextCleaner.clean(ascii) == ascii.dropLast(2) + "…")
    let joined = String(repeating: "ә", count: 9998) + "\u{200D}әә"
    #expect(TextCleaner.clean(joined) == String(repeating: "ә", count: 9998) + "…")
  }

  @Test(
    "One line has no line end and is cut as one",
    arguments: [
      ("a\nb", "a b"), ("a\r\nb\n", "a b "), ("plain", "plain"), ("\u{1B}\n", "� "),
    ] as [(String, String)]
  )
  func oneLine(text: String, cleaned: String) {
    #expect(TextCleaner.cleanLine(text) == cleaned)
  }

  @Test("Several lines that together are too long for one are cut")
  func longOneLine() {
    let half = String(repeating: "a", count: 6000)
    #expect(TextCleaner.cleanLine(half + "\n" + half).unicodeScalars.count == 10_000)
  }

  @Test("Every scalar by itself gives nothing outside the allowed list")
  func everyScalar() {
    // Two hundred at a time, each between letters, because a million calls take long.
    for start in stride(from: UInt32(0), through: 0x10FFFF, by: 200) {
      var text = String.UnicodeScalarView()
      for value in start..<(start + 200) {
        guard let scalar = Unicode.Scalar(value) else { continue }
        text += ["a", scalar]
      }
      let cleaned = TextCleaner.clean(String(text)).unicodeScalars
      guard cleaned.allSatisfy(isAllowed) else {
        Issue.record(
          "U+\(String(start, radix: 16)) and next gave \(String(cleaned).debugDescription)"
        )
        return
      }
    }
  }

  @Test(
    "Hostile files show only, and cleaning twice is cleaning once",
    arguments: HostileFile.markdown
  )
  func hostileFiles(file: HostileFile) {
    check(file.text)
  }

  @Test("All hostile files are there")
  func hostileCount() {
    #expect(HostileFile.markdown.count == 19)
    #expect(HostileFile.displayNames.count > 10)
  }

  @Test("Hostile names show only", arguments: HostileFile.displayNames)
  func hostileNames(name: String) {
    check(name)
    #expect(!TextCleaner.cleanLine(name).contains { $0.isNewline })
  }

  @Test("Random mixtures of dangerous scalars show only, and cleaning twice is cleaning once")
  func mixtures() {
    var state: UInt64 = 1
    let scalars = Array(
      "a1 ә\n\r\t\u{1B}\u{9B}\u{301}\u{94D}\u{93F}\u{915}\u{200C}\u{200D}\u{FE0F}👩🏽❤\u{202E}\u{FEFF}\u{E0041}ه"
        .unicodeScalars
    )
    for _ in 0..<5000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(scalars[Int(state >> 33) % scalars.count])
      }
      check(String(text))
    }
  }

  private func check(_ text: String) {
    let cleaned = TextCleaner.clean(text)
    #expect(cleaned.unicodeScalars.allSatisfy(isAllowed))
    #expect(Array(TextCleaner.clean(cleaned).unicodeScalars) == Array(cleaned.unicodeScalars))
    #expect(cleaned.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 10_000 })
    var marks = 0
    for scalar in cleaned.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark: marks += 1
      case .format: break
      default: marks = 0
      }
      #expect(marks <= 4)
    }
  }

  /// The list of the rule, spelled a second time and in another way.
  private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard value == 0x0A || (0x20...0x7E).contains(value) || value >= 0xA0 else { return false }
    return !Self.refused.contains { $0.contains(value) } && value % 0x10000 < 0xFFFE
  }

  private static let refused: [ClosedRange<UInt32>] = [
    0x61C...0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028...0x2029,
    0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F, 0xFDD0...0xFDEF,
  ]
}
