import Markdown
import Testing

struct MarkdownPlacesTests {
  @Test("Places of an exercise are those of its file")
  func exercise() throws {
    let source = """
      ## Why?

      <!-- exercise: choose-one
      id: a
      -->

      Тек *осы*
      және `код`:

      - [x] Yes [a](b).
        > Yes: see
        > [time fixes](m.md#t).
      """
    #expect(
      try MarkdownParser.parse(source, firstLine: 11).outline == """
        document @11-22:1
          h2 @11:1
            "Why?" @11:4
          htmlBlock"<!-- exercise: choose-one\\nid: a\\n-->\\n" @13-15:1
          paragraph @17-18:1
            "Тек " @17:1
            emphasis @17:5
              "осы" @17:6
            softBreak @17:10
            "және " @18:1
            code"код" @18:6
            ":" @18:11
          list @20-22:1
            item[x] @20-22:1
              paragraph @20:7
                "Yes " @20:7
                link[b|] @20:11
                  "a" @20:12
                "." @20:17
              quote @21-22:3
                paragraph @21-22:5
                  "Yes: see" @21:5
                  softBreak @21:13
                  link[m.md#t|] @22:5
                    "time fixes" @22:6
                  "." @22:25
        """
    )
  }

  @Test("Places that cmark gets wrong are mended")
  func mended() throws {
    let source = """
      Head
      two
      ===
      [x
      y](z
      "t") w
      <!-- a
      b --> v

      [r]: /u
      text *e*

      > ```
      > code
      after

      para
      | a | b \\| c |
      |---|---|
      | d | *e* |
      """
    #expect(
      try MarkdownParser.parse(source).outline == """
        document @1-20:1
          h1 @1-3:1
            "Head" @1:1
            softBreak @1:5
            "two" @2:1
          paragraph @4-6:1
            link[z|t] @4-6:1
              "x" @4:2
              softBreak @4:3
              "y" @5:1
            " w" @6:5
          htmlBlock"<!-- a\\nb --> v\\n" @7-8:1
          paragraph @10-11:1
            "text " @11:1
            emphasis @11:6
              "e" @11:7
          quote @13-14:1
            codeBlock[]"code\\n" @13-14:3
          paragraph @15:1
            "after" @15:1
          paragraph @17:1
            "para" @17:1
          table[none,none] @18-20:1
            tableRow @18:1
              tableCell @18:3
                "a" @18:3
              tableCell @18:7
                "b | c" @18:7
            tableRow @20:1
              tableCell @20:3
                "d" @20:3
              tableCell @20:7
                emphasis @20:7
                  "e" @20:8
        """
    )
  }

  @Test("Line endings of every system count the same", arguments: ["\n", "\r\n", "\r"])
  func lineEndings(ending: String) throws {
    let source = ["# a", "", "b *c*", "d `e`"].joined(separator: ending)
    let unix = try MarkdownParser.parse("# a\n\nb *c*\nd `e`")
    #expect(try MarkdownParser.parse(source) == unix)
  }

  @Test("A callout's body stands where its text stands")
  func callout() throws {
    #expect(
      try MarkdownParser.parse("- > [!TIP]\n  > a *b*").outline == """
        document @1-2:1
          list @1-2:1
            item @1-2:1
              callout[TIP] @1-2:3
                paragraph @2:5
                  "a " @2:5
                  emphasis @2:7
                    "b" @2:8
        """
    )
  }

  @Test("Every piece lies inside the piece around it, in texts broken at random")
  func nesting() throws {
    var random = SplitMix(state: 7)
    let seed = Array(MarkdownSamples.all.utf8)
    for _ in 0..<400 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[index] = seed[Int.random(in: 0..<seed.count, using: &random)]
        case 1: bytes.remove(at: index)
        default: bytes.insert(contentsOf: bytes[index...].prefix(9), at: index)
        }
      }
      checkNesting(try MarkdownParser.parse(bytes: bytes))
    }
  }

  private func checkNesting(_ node: Node) {
    #expect(node.column >= 1)
    for child in node.children {
      #expect(node.lines.lowerBound <= child.lines.lowerBound, "\(node.outline)")
      #expect(node.lines.upperBound >= child.lines.upperBound, "\(node.outline)")
      checkNesting(child)
    }
  }
}

/// A small generator with a seed, so that a failing case comes back.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
