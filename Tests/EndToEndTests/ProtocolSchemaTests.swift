import JSON
import TestSupport
import Testing

@Suite("The schema of the session protocol")
struct ProtocolSchemaTests {
  /// Lines that are refused at the first page or question, each in its own way.
  static let refused = [
    "no json", "[1]", #"{"hint":true,"hint":true}"#, #"{"unknown":1}"#, #"{"answer":99}"#,
    #"{"answer":{"a":1}}"#, #"{"answer":"   "}"#, #"{"answer":2,"certainty":7}"#, #"{"text":5}"#,
    #"{"overrule":true}"#, "nul \u{0}", String(repeating: "x", count: 1 << 20),
  ]

  @Test("What the program writes and reads in a lesson of all kinds follows the schema")
  func lesson() throws {
    let output = try Qadam.use { qadam in
      try ProtocolSchemaTests.output(of: qadam, lesson: FixtureCourse.earlier, Move.firstSteps)
        + ProtocolSchemaTests.output(of: qadam, lesson: FixtureCourse.nineKinds, Move.nineKinds)
    }
    let events = try output.map { try JSONValue(parsing: $0) }
    let seen = Set(events.compactMap { $0["event"]?.stringValue })
    #expect(
      seen == ["hello", "page", "exercise", "hint", "feedback", "note", "error", "end"]
    )
    #expect(Set(events.compactMap { $0["kind"]?.stringValue }).count == 9)
    #expect(Set(events.compactMap { $0["code"]?.stringValue }).count > 6)
    #expect(try ProtocolSchemaTests.complaints(about: output, definition: "out") == "")

    let moves = (Move.firstSteps + Move.nineKinds).map { ProtocolPlayer.line(for: $0) }
    let lines = moves.map { JSONValue.object($0).text } + [#"{"quit":true}"#]
    #expect(try ProtocolSchemaTests.complaints(about: lines, definition: "in") == "")
  }

  @Test("The schema refuses what the protocol does not know")
  func wrongLines() throws {
    let out = [
      #"{"event":"end"}"#, #"{"event":"surprise"}"#, #"{"event":"error","code":"x","message":""}"#,
      #"{"event":"exercise","id":"a","kind":"choose-one"}"#, "[]",
    ]
    for line in out {
      #expect(try ProtocolSchemaTests.complaints(about: [line], definition: "out") != "")
    }
    let into = [
      "{}", #"{"next":false}"#, #"{"answer":1,"certainty":4}"#, #"{"answer":null}"#, "[]",
      #"{"answer":[0]}"#,
    ]
    for line in into {
      #expect(try ProtocolSchemaTests.complaints(about: [line], definition: "in") != "")
    }
  }

  /// All lines of a session that gets what is refused first, at a page and at a question, then the moves.
  private static func output(of qadam: Qadam, lesson: String, _ moves: [Move]) throws -> [String] {
    let lines = moves.map { JSONValue.object(ProtocolPlayer.line(for: $0)).text }
    let input = lines.prefix(1) + refused + lines.dropFirst()
    let result = try qadam.start(["learn", lesson, "--protocol", "jsonl"])
      .run(input: input.joined(separator: "\n") + "\n")
    #expect(result.code == 0)
    return result.output.split(separator: "\n").map { String($0) }
  }

  /// What another program finds wrong with lines, judging by a definition of the schema.
  static func complaints(about lines: [String], definition: String) throws -> String {
    let script = """
      import json, jsonschema, sys
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      part = {"$ref": "#/$defs/" + sys.argv[2], "$defs": schema["$defs"]}
      validator = jsonschema.Draft202012Validator(part)
      for line in sys.stdin:
          for error in validator.iter_errors(json.loads(line)):
              print(line[:80], error.message[:300])
      """
    let schema = Project.root + "/Docs/session-protocol.schema.json"
    // The interpreter that Scripts/packages gives the library to.
    let judge = try ProgramStart("/usr/bin/python3", ["-c", script, schema, definition])
      .run(input: lines.joined(separator: "\n") + "\n")
    return judge.output + judge.errors
  }
}
