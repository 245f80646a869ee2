import Testing
import YAML

@Suite struct YAMLParserTests {
  @Test("A card becomes texts, numbers and lists under their keys in order")
  func card() throws {
    let node = try YAMLParser.parse(
      """
      exercise: number
      id: penetration-2011
      answer: 25.9
      tries: 2
      certainty: true
      unit: "%"
      requires: [a, 'b', c d]
      notes:
        - one
        - two: 2
      """
    )
    let mapping = try #require(node.mapping)
    #expect(
      mapping.keys == [
        "exercise", "id", "answer", "tries", "certainty", "unit", "requires", "notes",
      ]
    )
    #expect(node["id"]?.text == "penetration-2011")
    #expect(node["answer"]?.decimalText == "25.9")
    #expect(node["answer"]?.integer == nil)
    #expect(node["tries"]?.integer == 2)
    #expect(node["certainty"]?.bool == true)
    #expect(node["unit"]?.scalar == YAMLScalar(text: "%", style: .quoted))
    #expect(node["requires"]?.textList == ["a", "b", "c d"])
    #expect(node["notes"]?.textList == nil)
    #expect(node["notes"]?.sequence?[1]["two"]?.integer == 2)
    #expect(node["missing"] == nil)
  }

  @Test("Places count from the given line, and the first column bends the first line only")
  func places() throws {
    let node = try YAMLParser.parse(
      "Привет: 1\nключ: [а, бв, г]\n",
      firstLine: 41,
      firstColumn: 6
    )
    let pairs = try #require(node.mapping?.pairs)
    #expect(node.place == YAMLPlace(line: 41, column: 6))
    #expect(pairs[0].place == YAMLPlace(line: 41, column: 6))
    #expect(pairs[0].value.place == YAMLPlace(line: 41, column: 14))
    #expect(pairs[1].place == YAMLPlace(line: 42, column: 1))
    #expect(
      pairs[1].value.sequence?.map { $0.place.column } == [8, 11, 15]
    )
    #expect(node.mapping?.place(of: "ключ") == YAMLPlace(line: 42, column: 1))
  }

  @Test("A text without a value is an empty plain scalar", arguments: ["", "\n\n", "# note\n"])
  func empty(text: String) throws {
    #expect(try YAMLParser.parse(text).isEmpty)
  }

  @Test("A document may have its markers and a byte order mark")
  func markers() throws {
    #expect(try YAMLParser.parse("---\na: 1\n...\n")["a"]?.integer == 1)
    let marked = try YAMLParser.parse([0xEF, 0xBB, 0xBF] + Array("a: 1".utf8))
    #expect(marked.mapping?.pairs.first?.place == YAMLPlace(line: 1, column: 1))
  }

  @Test("Block scalars keep or fold their lines")
  func blocks() throws {
    let node = try YAMLParser.parse("a: |\n  one\n  two\nb: >\n  one\n  two\n")
    #expect(node["a"]?.scalar == YAMLScalar(text: "one\ntwo\n", style: .block))
    #expect(node["b"]?.scalar == YAMLScalar(text: "one two\n", style: .block))
  }

  @Test(
    "Line ends of every system count as one line",
    arguments: ["a: 1\nb: *x", "a: 1\r\nb: *x", "a: 1\rb: *x"]
  )
  func lineEnds(text: String) {
    #expect(throws: YAMLError.alias(name: "x", place: YAMLPlace(line: 2, column: 4))) {
      try YAMLParser.parse(text)
    }
  }

  static let refused: [(String, YAMLError)] = [
    ("a: &x 1", .anchor(name: "x", place: YAMLPlace(line: 1, column: 4))),
    ("a: &x [1]", .anchor(name: "x", place: YAMLPlace(line: 1, column: 4))),
    ("a: &x {b: 1}", .anchor(name: "x", place: YAMLPlace(line: 1, column: 4))),
    ("*x : 1", .alias(name: "x", place: YAMLPlace(line: 1, column: 1))),
    ("a: !!int 1", .tag(name: "tag:yaml.org,2002:int", place: YAMLPlace(line: 1, column: 4))),
    ("a: ! 1", .tag(name: "!", place: YAMLPlace(line: 1, column: 4))),
    ("- !x []", .tag(name: "!x", place: YAMLPlace(line: 1, column: 3))),
    ("%YAML 1.1\n---\na: 1", .directive(place: YAMLPlace(line: 1, column: 1))),
    ("%TAG ! tag:x,2000:\n---\na: 1", .directive(place: YAMLPlace(line: 1, column: 1))),
    ("a: 1\n<<: {b: 2}", .mergeKey(place: YAMLPlace(line: 2, column: 1))),
    ("? [a]\n: 1", .complexKey(place: YAMLPlace(line: 1, column: 3))),
    ("{a: 1}: 1", .complexKey(place: YAMLPlace(line: 1, column: 1))),
    (
      "a: 1\nb: 2\na: 3",
      .duplicateKey(
        key: "a",
        place: YAMLPlace(line: 3, column: 1),
        first: YAMLPlace(line: 1, column: 1)
      )
    ),
    (
      "x: {\"a\": 1, a: 3}",
      .duplicateKey(
        key: "a",
        place: YAMLPlace(line: 1, column: 13),
        first: YAMLPlace(line: 1, column: 5)
      )
    ),
    ("a: 1\n---\nb: 2", .multipleDocuments(place: YAMLPlace(line: 2, column: 1))),
    ("a\u{7}b", .forbiddenCharacter(scalar: 7, place: YAMLPlace(line: 1, column: 2))),
    ("a: 1\nb\u{2028}", .forbiddenCharacter(scalar: 0x2028, place: YAMLPlace(line: 2, column: 2))),
    ("a\u{0}", .forbiddenCharacter(scalar: 0, place: YAMLPlace(line: 1, column: 2))),
  ]

  @Test("What the subset leaves out is refused with its place", arguments: refused)
  func refuses(text: String, error: YAMLError) {
    #expect(throws: error) { try YAMLParser.parse(text) }
  }

  @Test(
    "Broken grammar is a fault at its place",
    arguments: [
      ("a: [1, 2", 1, 9), ("a: 'x", 1, 6), ("a: 1\n b: 2", 2, 3), ("\ta: 1", 1, 1),
      ("a: b: c", 1, 5), ("a: 1\n}\n", 2, 1), ("a: \"\\q\"", 1, 5), ("@a: 1", 1, 1),
    ]
  )
  func grammar(text: String, line: Int, column: Int) throws {
    let error = try #require(throws: YAMLError.self) { try YAMLParser.parse(text) }
    guard case .syntax(let problem, let place) = error else {
      Issue.record("\(error) is no fault of grammar")
      return
    }
    #expect(!problem.isEmpty)
    #expect(place == YAMLPlace(line: line, column: column))
  }

  @Test("Bytes that are not UTF-8 are refused with their place")
  func invalidBytes() {
    #expect(throws: YAMLError.invalidUTF8(place: YAMLPlace(line: 2, column: 3))) {
      try YAMLParser.parse(Array("a: 1\nb:".utf8) + [0xC3, 0x28])
    }
  }

  @Test("Canonically equal keys are duplicates")
  func canonicalKeys() {
    #expect(throws: YAMLError.self) { try YAMLParser.parse("e\u{301}: 1\n\u{E9}: 2") }
  }
}
