import Markdown
import Testing

struct SourceLinesTests {
  @Test("Lines are found by their numbers in the file")
  func lookup() {
    let lines = SourceLines("a\r\nқ\rc\n\n d", firstLine: 7)
    #expect((6...12).map { lines[$0] } == [nil, "a", "қ", "c", "", " d", nil])
    #expect(lines.text(of: 8...10) == "қ\rc\n")
    #expect(lines.text(of: 1...99) == "a\r\nқ\rc\n\n d")
    #expect(lines.text(of: 20...30).isEmpty)
  }

  @Test("A last line ending opens no further line", arguments: [("", 0), ("\n", 1), ("a\n", 1)])
  func counts(text: String, count: Int) {
    #expect(SourceLines(text).count == count)
  }

  @Test("Text without markup")
  func plainText() throws {
    let source = "# A *b*\n\nc `d`\ne <b>f</b>\n\n- g\n- h\n\n|i|j|\n|-|-|\n|k|l|\n\n```\nm\n```"
    #expect(
      try MarkdownParser.parse(source).plainText == "A b\nc d e f\ng\nh\ni j\nk l\nm"
    )
  }
}
