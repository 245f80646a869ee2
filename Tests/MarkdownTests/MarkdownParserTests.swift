import Markdown
import Testing

struct MarkdownParserTests {
  @Test(
    "Blocks become nodes",
    arguments: [
      ("", "document"),
      ("a\nb", "document(paragraph(\"a\" softBreak \"b\"))"),
      ("a  \nb\\\nc", "document(paragraph(\"a\" lineBreak \"b\" lineBreak \"c\"))"),
      ("# A #", "document(h1(\"A\"))"),
      ("A\n---", "document(h2(\"A\"))"),
      ("***", "document(thematicBreak)"),
      ("> a", "document(quote(paragraph(\"a\")))"),
      ("3) a\n4) b", "document(list[3](item(paragraph(\"a\")) item(paragraph(\"b\"))))"),
      ("- [x] a\n- [ ] b", "document(list(item[x](paragraph(\"a\")) item[ ](paragraph(\"b\"))))"),
      ("- [x] a\n- b", "document(list(item[x](paragraph(\"a\")) item(paragraph(\"b\"))))"),
      ("```swift x\na\n```", "document(codeBlock[swift]\"a\\n\")"),
      ("    a", "document(codeBlock[]\"a\\n\")"),
      ("<!-- a\nb -->", "document(htmlBlock\"<!-- a\\nb -->\\n\")"),
      (
        "|a|b|c|d|\n|:-|:-:|-:|-|\n|1|2|3|4|",
        "document(table[leading,centre,trailing,none]("
          + "tableRow(tableCell(\"a\") tableCell(\"b\") tableCell(\"c\") tableCell(\"d\")) "
          + "tableRow(tableCell(\"1\") tableCell(\"2\") tableCell(\"3\") tableCell(\"4\"))))"
      ),
      (
        "|a|b|\n|-|-|\n||c|",
        "document(table[none,none](tableRow(tableCell(\"a\") "
          + "tableCell(\"b\")) tableRow(tableCell tableCell(\"c\"))))"
      ),
    ]
  )
  func blocks(source: String, shape: String) throws {
    #expect(try MarkdownParser.parse(source).shape == shape)
  }

  @Test(
    "Inline markup becomes nodes",
    arguments: [
      ("*a* __b__ ~~c~~", "emphasis(\"a\") \" \" strong(\"b\") \" \" strikethrough(\"c\")"),
      ("***a***", "emphasis(strong(\"a\"))"),
      ("``a ` b``", "code\"a ` b\""),
      ("[a](b \"c\")", "link[b|c](\"a\")"),
      ("<http://a.b>", "link[http://a.b|](\"http://a.b\")"),
      ("http://a.b", "\"http://a.b\""),
      ("![a *b*](c)", "image[c|](\"a \" emphasis(\"b\"))"),
      ("a<br>b", "\"a\" html\"<br>\" \"b\""),
      ("a <!-- trust: +2 -->", "\"a \" html\"<!-- trust: +2 -->\""),
      ("&#27; &amp;", "\"\\u{1B} &\""),
      ("[___](#gap)", "link[#gap|](\"___\")"),
    ]
  )
  func inlines(source: String, shape: String) throws {
    #expect(try MarkdownParser.parse(source).shape == "document(paragraph(\(shape)))")
  }

  @Test(
    "A quote that opens with a mark on its own line is a callout",
    arguments: [
      ("> [!TIP]\n> a", "callout[TIP](paragraph(\"a\"))"),
      ("> [!note]\n>\n> a", "callout[NOTE](paragraph(\"a\"))"),
      ("> [!IMPORTANT]  \n> a\n>\n> b", "callout[IMPORTANT](paragraph(\"a\") paragraph(\"b\"))"),
      ("> [!WARNING]", "callout[WARNING]"),
      ("> [!CAUTION]\n> - a", "callout[CAUTION](list(item(paragraph(\"a\"))))"),
      ("> [!TIP] a", "quote(paragraph(\"[!TIP] a\"))"),
      ("> [!OTHER]\n> a", "quote(paragraph(\"[!OTHER]\" softBreak \"a\"))"),
      ("> a\n> [!TIP]", "quote(paragraph(\"a\" softBreak \"[!TIP]\"))"),
    ]
  )
  func callouts(source: String, shape: String) throws {
    #expect(try MarkdownParser.parse(source).shape == "document(\(shape))")
  }

  @Test("Bytes that are no UTF-8 and NUL become replacement characters")
  func badBytes() throws {
    let node = try MarkdownParser.parse(bytes: [0x61, 0xFF, 0x00, 0x62])
    #expect(node.shape == "document(paragraph(\"a\u{FFFD}\u{FFFD}b\"))")
  }

  @Test("Parsing on many threads gives the same trees as parsing on one")
  func threads() async throws {
    let source = "~~a~~ | *b*\n\n|a|\n|-|\n|~~b~~|\n\n- [x] c"
    let expected = try MarkdownParser.parse(source)
    try await withThrowingTaskGroup(of: Node.self) { group in
      for _ in 0..<200 { group.addTask { try MarkdownParser.parse(source) } }
      for try await node in group { #expect(node == expected) }
    }
  }
}
