import Learning
import Testing

@testable import CourseFormat

struct LinterPartsTests {
  @Test(
    "Expressions are evaluated exactly",
    arguments: [
      ("4.3 / 16.6 * 100", "25.903614"), ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"),
      ("-2 - -3", "1"), ("0.1 + 0.2", "0.3"), ("2 / 3 * 3", "2"), ("10 / 4 / 5", "0.5"),
      ("12500 / 20000 * 100", "62.5"), ("7", "7"), ("900 * 0.60 * 0.50", "270"),
    ]
  )
  func expressions(text: String, value: String) {
    #expect(ArithmeticExpression.value(of: text)?.approximation == value)
  }

  @Test(
    "What is no expression, or too large, has no value",
    arguments: [
      "", "1 +", "(1", "1)", "1 / 0", "a", "1..2", "2 ^ 3", "1 2 + +", "1,5 * 2",
      String(repeating: "(", count: 100) + "1" + String(repeating: ")", count: 100),
      Array(repeating: "999999999999999999", count: 20).joined(separator: "*"),
    ]
  )
  func noExpressions(text: String) {
    #expect(ArithmeticExpression.value(of: text) == nil)
  }

  @Test(
    "Words and sentences are counted in every script",
    arguments: [
      ("One two three.", 3, 3), ("One, two! Three four five?", 5, 3), ("Ёлка и ёж — вместе.", 4, 4),
      ("4.3 million of 16.6 million", 5, 5), ("", 0, 0), ("- — –", 0, 0), ("Say it: now", 3, 2),
      ("Қазақ тілінде де осылай.", 4, 4),
    ]
  )
  func counting(text: String, words: Int, longest: Int) {
    #expect(Prose(text).wordCount == words)
    #expect(Prose(text).longestSentence == longest)
  }

  @Test(
    "Letters become small as Swift makes them",
    arguments: ["ABC xyz", "АБВ Яяё ЖЩЪ", "ӘҒҚҢӨҰҮҺІ әғқңөұүһі", "ЂЄЇ Ґґ", "É ß 漢字"]
  )
  func smallLetters(text: String) {
    let small = String(decoding: LetterCase.lowered(Array(text.utf8)[...]), as: UTF8.self)
    let expected = String(text.lowercased().map { $0 == "ё" ? "е" : $0 })
    // Other alphabets are left alone: no word list holds them.
    #expect(small == (text.contains("É") ? "É ß 漢字" : expected))
  }

  @Test(
    "Numbers are compared without the signs between their digits",
    arguments: [
      ("18,700 of 4.3", ["18700", "43"]), ("18 700 из 4,3", ["18700", "43"]),
      ("18\u{A0}700, 12", ["18700", "12"]), ("none", []), ("2011.", ["2011"]),
    ]
  )
  func numbers(text: String, numbers: [String]) {
    #expect(NumberParityRule.numbers(in: Array(text.utf8)) == Set(numbers))
  }

  @Test(
    "A day is a day of the calendar",
    arguments: [
      ("2026-11-23", true), ("2024-02-29", true), ("2026-02-29", false), ("2026-13-01", false),
      ("2026-1-1", false), ("20261123", false), ("2026-11-2x", false), ("", false),
    ]
  )
  func days(text: String, isDay: Bool) {
    #expect((CalendarDay(text) != nil) == isDay)
  }

  @Test(
    "A key place is crowded beyond chance only",
    arguments: [
      ([1, 2, 3, 1, 2, 3], nil), ([1, 1, 1, 1], nil), ([1, 1, 1, 1, 1], 1),
      ([2, 2, 2, 2, 2, 2, 1, 3], nil), ([3, 3, 3, 3, 3, 3, 3, 3, 1], 3), ([], nil),
    ] as [([Int], Int?)]
  )
  func crowding(keys: [Int], place: Int?) {
    #expect(KeyBalanceRule.crowded(keys, places: 3) == place)
  }

  @Test(
    "Links stay in the course",
    arguments: [
      ("../sources.md", "sources.md"), ("./a.md", "m/a.md"), ("b/../a.md", "m/a.md"),
      ("../../x.md", nil), ("", "m"),
    ]
  )
  func paths(link: String, path: String?) {
    #expect(CoursePath.resolve(Substring(link), from: "m/lesson.md") == path)
  }
}
