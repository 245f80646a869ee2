import Terminal
import Testing

struct StyledLineTests {
  @Test(
    "A line breaks between words",
    arguments: [
      ("", 10, [""]),
      ("one two", 10, ["one two"]),
      ("one two three", 7, ["one two", "three"]),
      ("one  two   three", 8, ["one  two", "three"]),
      ("  indented text", 10, ["  indented", "text"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("ab abcdefgh", 4, ["ab", "abcd", "efgh"]),
      ("Қазақ тілі өте бай", 10, ["Қазақ тілі", "өте бай"]),
      ("👍👍👍", 4, ["👍👍", "👍"]),
      ("a b", 1, ["a", "b"]),
      ("a b", 0, ["a", "b"]),
      ("no\u{A0}break here", 8, ["no\u{A0}break", "here"]),
    ]
  )
  func wrapping(text: String, width: Int, lines: [String]) {
    #expect(StyledLine(text).wrapped(width: width).map(\.text) == lines)
  }

  @Test("Leads stand before the first and the other lines")
  func leads() {
    let lines = StyledLine("one two three").wrapped(
      width: 9,
      first: StyledLine("1. "),
      rest: StyledLine("   ")
    )
    #expect(lines.map(\.text) == ["1. one", "   two", "   three"])
  }

  @Test("Meanings survive wrapping")
  func styles() {
    let line = StyledLine("one ").appending("two three", .strong)
    #expect(
      line.wrapped(width: 8) == [
        StyledLine("one ").appending("two", .strong), StyledLine("three", .strong),
      ]
    )
  }

  @Test(
    "A line is clipped to whole letters",
    arguments: [("abc", 2, "ab"), ("👍👍", 3, "👍"), ("әб", 1, "ә"), ("abc", 0, ""), ("ab", 5, "ab")]
  )
  func clipping(text: String, width: Int, clipped: String) {
    #expect(StyledLine(text).clipped(to: width).text == clipped)
  }

  @Test("Neighbours of one meaning become one piece, and line endings blanks")
  func joining() {
    let line = StyledLine("a", .strong).appending("b", .strong).appending("").appending("c\nd")
    #expect(line.spans.map(\.text) == ["ab", "c d"])
  }

  @Test("Marks cannot pile up across pieces", arguments: ["\u{301}", "\u{200D}", "\u{FE0F}"])
  func marks(mark: String) {
    var line = StyledLine("a\u{301}")
    for style in [Style.strong, .code, .strong, .link] { line.append(StyledSpan(mark, style)) }
    #expect(line.text == "a\u{301}")
    line.append(StyledSpan(mark + "b", .strong))
    #expect(line.text == "a\u{301}b")
  }
}
