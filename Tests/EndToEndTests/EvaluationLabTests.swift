import Foundation
import Glibc
import JSON
import TestSupport
import Testing

@Suite("An evaluation lab, played")
struct EvaluationLabTests {
  private static let lesson = "a-report-to-read"
  private static let exercise = "what-happened-to-the-reading-evening"

  /// The answers of a full diagnosis: what is typed as a line, and what is sent.
  private static let diagnosis: [(line: String, question: String, answer: JSONValue)] = [
    ("6", "cause", "bridge"), ("7", "figure", "attended"), ("20,5 %", "value", 20.5),
    ("8", "rival", "external-boost"), ("2", "evidence", "comparison"), ("3", "certainty", 3),
    ("Remind everyone on the day before.", "decision", "Remind everyone on the day before."),
    ("7", "indicator", "attended"), ("50", "baseline", "50"), ("55", "target", "55"),
    ("4", "source", "door"), ("2", "rhythm", "weekly"),
  ]

  /// Runs a test with the course that `course new` writes, which holds a lab.
  private func useTemplate<Result>(_ body: (Qadam) throws -> Result) throws -> Result {
    try withTemporaryFolder { folder in
      let qadam = Qadam(folder: folder)
      #expect(try qadam.bare(["course", "new", qadam.course]).run().code == 0)
      #expect(try qadam.run("profile", "add", "me").code == 0)
      return try body(qadam)
    }
  }

  /// What a session recorded, without names made at random.
  private func record(_ qadam: Qadam) throws -> [String] {
    let attempts = try qadam.attempts()
    #expect(attempts.count == 1)
    #expect(attempts.first?["score"] == 1)
    return try qadam.facts()
  }

  @Test("Lines, keys and protocol leave the same record: twelve steps and a full mark")
  func sameRecords() throws {
    let byLines = try useTemplate { qadam in
      let player = try PlainPlayer(qadam, lesson: Self.lesson)
      for line in [""] + Self.diagnosis.map({ $0.line }) + ["", ""] {
        player.program.send(line + "\n")
        try player.read()
      }
      player.program.send("\n")
      #expect(try player.program.waitForExit() == .code(0))
      return try record(qadam)
    }
    let byProtocol = try useTemplate { qadam in
      let player = try ProtocolPlayer(qadam, lesson: Self.lesson)
      try player.send(ProtocolPlayer.line(for: .goOn))
      for step in Self.diagnosis {
        try player.send(
          JSONObject([("answer", [step.question: step.answer])])
        )
      }
      #expect(player.event["ending"] == true)
      for _ in 0..<2 { try player.send(ProtocolPlayer.line(for: .goOn)) }
      player.program.send(#"{"next":true}"# + "\n")
      #expect(try player.program.waitForExit() == .code(0))
      return try record(qadam)
    }
    let byKeys = try useTemplate { qadam in
      let program = try InteractiveProgram(
        qadam.start(["--no-color", "learn", Self.lesson]),
        on: .terminal(columns: 100, rows: 50)
      )
      for keys in ["\r"] + Self.diagnosis.map({ $0.line + "\r" }) + ["\r", "\r", "\r"] {
        try program.wait(for: keys == "\r" ? "Enter" : "save and leave")
        program.send(keys)
      }
      try program.wait(for: "will you do differently")
      program.send("\r")
      #expect(try program.waitForExit() == .code(0))
      return try record(qadam)
    }
    #expect(byLines.count { $0.contains("step-taken") } == 12)
    #expect(byProtocol == byLines)
    #expect(byKeys == byLines)
  }

  @Test("A kill after every question loses none of the answers")
  func kills() throws {
    try useTemplate { qadam in
      let first = try ProtocolPlayer(qadam, lesson: Self.lesson)
      try first.send(ProtocolPlayer.line(for: .goOn))
      var killed = first.program
      for (number, step) in Self.diagnosis.enumerated() {
        killed.signal(SIGKILL)
        #expect(try killed.waitForExit() == .signal(SIGKILL))
        let player = try ProtocolPlayer(qadam, lesson: Self.lesson)
        #expect(player.event["stage"] == .string(step.question))
        #expect(player.event["answered"]?.arrayValue?.count == number)
        #expect(
          player.event["report"]?.stringValue?.contains("Came to the reading evening") == true
        )
        try player.send(JSONObject([("answer", [step.question: step.answer])]))
        killed = player.program
      }
      killed.signal(SIGKILL)
      #expect(try killed.waitForExit() == .signal(SIGKILL))
      let player = try ProtocolPlayer(qadam, lesson: Self.lesson)
      try player.send(ProtocolPlayer.line(for: .goOn))
      #expect(player.events.contains { $0["event"] == "feedback" && $0["score"] == 1 })
    }
  }

  /// A line with a decision of so many letters.
  private static func decision(of count: Int) -> String {
    #"{"answer":{"decision":"\#(String(repeating: "x", count: count))"}}"#
  }

  @Test("Hostile answers are refused in one line each, and the lab goes on")
  func hostile() throws {
    try useTemplate { qadam in
      let hostile: [(String, String)] = [
        (#"{"answer":null}"#, "answer-wrong-shape"), (#"{"answer":[[]]}"#, "answer-wrong-shape"),
        (#"{"answer":{}}"#, "answer-empty"), (#"{"answer":{"cause":7}}"#, "answer-wrong-shape"),
        (#"{"answer":{"cause":"the weather"}}"#, "answer-unknown-name"),
        (#"{"answer":{"log":2,"cause":"none"}}"#, "answer-unknown-name"),
        (#"{"answer":{"log":1e300,"cause":"none"}}"#, "answer-unknown-name"),
        (#"{"answer":{"value":"NaN"}}"#, "answer-not-a-number"),
        (#"{"answer":{"value":1e999}}"#, "not-json"),
        (#"{"answer":{"target":"0x10"}}"#, "answer-not-a-number"),
        (#"{"answer":{"certainty":-1}}"#, "answer-out-of-range"),
        (#"{"answer":{"decision":""}}"#, "answer-empty"),
        (Self.decision(of: 1_000_000), "line-too-long"),
        (Self.decision(of: 60_000), "answer-too-long"), (Self.decision(of: 501), "answer-too-long"),
        (
          #"{"answer":{"\#(String(repeating: "x", count: 60_000))":1}}"#, "answer-unknown-name"
        ),
        (#"{"back":true}"#, "input-not-expected"), (#"{"next":true}"#, "input-not-expected"),
      ]
      let player = try ProtocolPlayer(qadam, lesson: Self.lesson)
      try player.send(ProtocolPlayer.line(for: .goOn))
      for (line, code) in hostile {
        player.program.send(line + "\n")
        let answer = try JSONValue(parsing: try player.program.wait(for: "\n"))
        #expect(
          answer["event"] == "error" && answer["code"] == .string(code),
          "\(line.prefix(60)): \(answer.text)"
        )
        #expect((answer["message"]?.stringValue?.utf8.count ?? 9999) < 400)
      }
      try player.send(JSONObject([("answer", ["cause": "bridge"])]))
      #expect(player.event["id"] == "figure")
    }
  }

  @Test("Typed lines that are no answer are refused, and r shows the report again")
  func plainLines() throws {
    try useTemplate { qadam in
      let player = try PlainPlayer(qadam, lesson: Self.lesson)
      player.program.send("\n")
      try player.read()
      #expect(player.screen.contains("- Came to the reading evening: 18 (plan: 45, 50 %)"))
      for line in ["0x6", "10", "0", "-1", "six", "b", String(repeating: "9", count: 1_000_000)] {
        player.program.send(line + "\n")
        try player.read()
        #expect(!player.screen.contains("Which figure decides it?"), "\(line.prefix(20))")
      }
      player.program.send("r\n")
      try player.read()
      #expect(player.screen.contains("- Came to the reading evening: 18 (plan: 45, 50 %)"))
      player.program.send("6\n")
      try player.read()
      #expect(player.screen.contains("Which figure decides it?"))
      player.program.send("b\n")
      try player.read()
      #expect(player.screen.contains("What is the cause?"))
      player.program.send("q\n")
      #expect(try player.program.waitForExit() == .code(0))
    }
  }

  @Test("What the protocol says of a lab follows the schema", arguments: ["en", "ru", "kk"])
  func schema(language: String) throws {
    try useTemplate { qadam in
      let answers = Self.diagnosis.map { step in
        JSONValue.object(
          JSONObject([("answer", [step.question: step.answer])])
        ).text
      }
      let input =
        [#"{"next":true}"#] + answers.prefix(3) + [#"{"back":true}"#]
        + answers.dropFirst(2) + [#"{"next":true}"#, #"{"next":true}"#, #"{"next":true}"#]
      let result = try qadam.start(
        ["--language", language, "learn", Self.lesson, "--protocol", "jsonl"]
      ).run(input: input.joined(separator: "\n") + "\n")
      #expect(result.code == 0)
      let lines = result.output.split(separator: "\n").map { String($0) }
      #expect(lines.count { $0.contains(#""event":"scene""#) } == 14)
      #expect(try ProtocolSchemaTests.complaints(about: lines, definition: "out") == "")
      #expect(try ProtocolSchemaTests.complaints(about: input, definition: "in") == "")
    }
  }
}
