import Testing

@testable import ProgressStore

struct AliasTests {
  @Test(
    "An alias keeps what a person typed, without idle spaces",
    arguments: [
      ("Aigerim", "Aigerim"), ("  Бота  \u{A0} Серік ", "Бота Серік"), ("a", "a"),
      ("👩‍🏫", "👩‍🏫"), ("=1+1", "=1+1"), ("O'Brien; DROP TABLE", "O'Brien; DROP TABLE"),
      (String(repeating: "ә", count: 40), String(repeating: "ә", count: 40)),
    ]
  )
  func accepted(typed: String, expected: String) throws {
    #expect(try Alias(typed).text == expected)
  }

  @Test(
    "An alias that is empty, too long or would not show as itself is refused",
    arguments: [
      ("", ProfileError.emptyAlias), ("  ", .emptyAlias),
      (String(repeating: "a", count: 41), .longAlias(limit: 40)),
      ("a" + String(repeating: "\u{301}", count: 1000), .longAlias(limit: 40)),
      ("a\u{1B}[31m", .unprintableAlias), ("a\nb", .unprintableAlias),
      ("a\u{202E}b", .unprintableAlias), ("a\u{200B}b", .unprintableAlias),
      ("a\u{0}", .unprintableAlias), ("\u{FEFF}a", .unprintableAlias),
      ("a\u{2028}b", .unprintableAlias), ("a\u{200D}", .unprintableAlias),
      ("x\u{301}\u{302}\u{303}\u{304}\u{305}", .unprintableAlias),
      ("a\u{E0041}", .unprintableAlias),
    ] as [(String, ProfileError)]
  )
  func refused(typed: String, error: ProfileError) {
    #expect(throws: error) { try Alias(typed) }
  }

  @Test("An alias is kept in the composed spelling, however it was typed")
  func composed() throws {
    for (typed, expected) in [
      ("Еркеи\u{306}", "Еркей"), ("A\u{30A}sa", "Åsa"), ("\u{212B}sa", "Åsa"),
    ] {
      #expect(try Alias(typed).text.unicodeScalars.elementsEqual(expected.unicodeScalars))
    }
  }

  @Test("Case and the way an accent is spelled do not tell aliases apart")
  func same() throws {
    #expect(try Alias("ДАМИР").isSame(as: "дамир"))
    #expect(try Alias("e\u{301}").isSame(as: "\u{C9}"))
    #expect(try !Alias("a").isSame(as: "b"))
  }
}
