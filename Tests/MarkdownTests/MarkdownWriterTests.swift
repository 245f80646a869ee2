import Markdown
import Testing

struct MarkdownWriterTests {
  @Test(
    "Written text is plain Markdown",
    arguments: [
      ("# A\n\nb *c* __d__", "# A\n\nb *c* **d**"),
      ("A\nb\n===", "A\nb\n==="),
      ("- [ ] a\n- [x] b\n  > c\n  > d", "- [ ] a\n\n- [x] b\n\n  > c\n  > d"),
      ("* a\n* b\n\n- c", "- a\n- b\n\n* c"),
      ("9. a\n   ```\n   b\n   ```\n10. c", "9. a\n\n   ```\n   b\n   ```\n\n10. c"),
      ("> [!tip]\n> a\n>\n> b", "> [!TIP]\n> a\n>\n> b"),
      ("a|b\n:-|-:\nc|d\\|e", "| a | b |\n| :-- | --: |\n| c | d\\|e |"),
      ("<http://a.b>", "[http://a.b](http://a.b)"),
      ("[a](<b c> 'd')", "[a](<b c> \"d\")"),
      ("a\\\nb", "a\\\nb"),
      ("1\\. a\n\\- b", "1\\. a\n\\- b"),
      ("2 * 3 < 4 & 5", "2 \\* 3 \\< 4 \\& 5"),
      ("``a ` b``", "``a ` b``"),
      ("***", "___"),
      ("***a***", "*__a__*"),
    ]
  )
  func text(source: String, written: String) throws {
    #expect(MarkdownWriter.text(of: try MarkdownParser.parse(source)) == written)
  }

  @Test("Pieces of a paragraph are written without a paragraph")
  func inlines() throws {
    let paragraph = try #require(MarkdownParser.parse("a *b*\n`c`").children.first)
    #expect(MarkdownWriter.text(of: paragraph.children) == "a *b*\n`c`")
    #expect(MarkdownWriter.text(of: paragraph) == "a *b*\n`c`")
  }

  @Test("What is written reads as the same tree, whatever stood in the text")
  func roundTrip() throws {
    var random = SplitMix(state: 11)
    let seed = Array(MarkdownSamples.all.utf8)
    try checkRoundTrip(seed)
    for _ in 0..<1500 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[index] = seed[Int.random(in: 0..<seed.count, using: &random)]
        case 1: bytes.remove(at: index)
        default: bytes.insert(contentsOf: bytes[index...].prefix(9), at: index)
        }
      }
      try checkRoundTrip(bytes)
    }
  }

  private func checkRoundTrip(_ bytes: [UInt8]) throws {
    let node = try MarkdownParser.parse(bytes: bytes)
    let written = MarkdownWriter.text(of: node)
    #expect(
      try MarkdownParser.parse(written).merged.shape == node.merged.shape,
      "\(String(decoding: bytes, as: UTF8.self))\n=====\n\(written)"
    )
  }
}

extension Node {
  /// The tree with neighbouring texts joined, since a text may be written in another number of pieces.
  fileprivate var merged: Node {
    var joined: [Node] = []
    for child in children.map(\.merged) {
      if case .text(let text) = child.kind, let last = joined.last,
        case .text(let before) = last.kind
      {
        joined[joined.count - 1] = Node(.text(before + text), lines: last.lines, column: 1)
      } else {
        joined.append(child)
      }
    }
    return Node(kind, joined, lines: lines, column: column)
  }
}
