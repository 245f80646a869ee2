import Testing
import YAML

@Suite struct YAMLLimitsTests {
  @Test("A limit admits what reaches it and refuses one more")
  func edges() throws {
    var limits = YAMLLimits(bytes: 7, depth: 2, nodes: 4)
    _ = try YAMLParser.parse("[[a],b]", limits: limits)
    #expect(throws: YAMLError.tooLarge(limit: 7, place: YAMLPlace(line: 1, column: 1))) {
      try YAMLParser.parse("[[a],bc]", limits: limits)
    }
    #expect(throws: YAMLError.tooDeep(limit: 2, place: YAMLPlace(line: 1, column: 3))) {
      try YAMLParser.parse("[[[]]]", limits: limits)
    }
    limits.bytes = 100
    #expect(throws: YAMLError.tooManyNodes(limit: 4, place: YAMLPlace(line: 1, column: 8))) {
      try YAMLParser.parse("[[a],b,c]", limits: limits)
    }
  }

  @Test(
    "A bomb of nesting ends as one error",
    arguments: ["[", "{", "- ", "? ", "[[a: ", "{a: "]
  )
  func bombs(opening: String) {
    #expect(throws: YAMLError.self) {
      try YAMLParser.parse(String(repeating: opening, count: 150_000))
    }
  }

  @Test("A first line at the end of the number range does not trap")
  func hugeFirstLine() throws {
    _ = try YAMLParser.parse("a: 1\nb: 2", firstLine: .max, firstColumn: .max)
  }

  @Test("Every damaged copy of a card is a value or an error, never a crash")
  func damaged() {
    let card = Array("a: [1, 'x']\nb: {c: \"\\u0416\"}\nd: |\n  t\n- e: &f *g !h <<\n".utf8)
    var outcomes = 0
    for position in card.indices {
      for byte: UInt8 in [0, 9, 10, 0x22, 0x27, 0x2D, 0x3A, 0x5B, 0x7B, 0x80, 0xD0, 0xFF] {
        var copy = card
        copy[position] = byte
        _ = try? YAMLParser.parse(copy)
        _ = try? YAMLParser.parse(Array(copy[..<position]))
        outcomes += 1
      }
    }
    #expect(outcomes == card.count * 12)
  }
}
