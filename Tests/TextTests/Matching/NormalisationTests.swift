import TestSupport
import Testing
import Text

@testable import Text

struct NormalisationTests {
  @Test(
    "How a text was typed does not count",
    arguments: [
      ("Reach", "rEACH"), (" two  words ", "two words"), ("Ещё раз", "ЕЩЕ РАЗ"),
      ("е\u{308}ж", "еж"),
      ("ҚАДАМ", "қадам"), ("Әлеуметтік желі", "әлеуметтiк желi"), ("Straße", "STRASSE"),
      ("é", "e\u{301}"),
      ("ΣΟΦΟΣ", "σοφος"), ("to-do", "to do"), ("«шаг»", "шаг"), ("#", " # "), ("һ", "Һ"),
      ("", "  "),
    ] as [(String, String)]
  )
  func matching(left: String, right: String) {
    #expect(Normalisation.matches(left, right))
    #expect(Normalisation.matches(right, left))
  }

  @Test(
    "Other words, another order or another sign do not match",
    arguments: [
      ("reach", "reached"), ("two words", "words two"), ("twowords", "two words"), ("#", "@"),
      ("", "#"), ("", "a"),
      ("қол", "кол"), ("1.5", "15"), ("hi", "һі"), ("и", "й"),
    ] as [(String, String)]
  )
  func different(left: String, right: String) {
    #expect(!Normalisation.matches(left, right))
    #expect(!Normalisation.matches(right, left))
  }

  @Test("Words are split at everything that is no letter and no digit")
  func words() {
    #expect(Normalisation.words(of: "Қадам, 2-й ЁЖ!") == ["қадам", "2", "й", "еж"])
    #expect(Normalisation.words(of: " … ") == [])
  }

  @Test("Case folding is that of Python for every character that Python knows")
  func folding() throws {
    let script = """
      import unicodedata
      for code in range(0x110000):
          if unicodedata.category(chr(code)) not in ("Cn", "Cs"):
              folded = chr(code).casefold()
              if folded != chr(code):
                  print(code, *(ord(part) for part in folded))
              elif code < 0x3000 or unicodedata.category(chr(code)) in ("Ll", "Lu", "Lt"):
                  print(code, code)
      """
    let judge = try ProgramStart("python3", ["-c", script]).run()
    let lines = judge.output.split(separator: "\n").map {
      $0.split(separator: " ").compactMap { UInt32($0) }
    }
    try #require(lines.count > 10_000)
    for line in lines {
      let scalar = try #require(Unicode.Scalar(line[0]))
      let folded = CaseFolding.folded(String(Character(scalar))).unicodeScalars.map { $0.value }
      #expect(folded == Array(line.dropFirst()), "U+\(String(line[0], radix: 16))")
    }
  }
}
