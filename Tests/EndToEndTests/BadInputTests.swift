import Foundation
import JSON
import SQLite
import TestSupport
import Testing

@Suite("Bad input")
struct BadInputTests {
  @Test("An unknown lesson is answered with the nearest name and exit code 66")
  func unknownLesson() throws {
    try Qadam.use { qadam in
      let near = try qadam.run("learn", "nine-kindz")
      #expect(near.code == 66)
      #expect(near.errors == "qadam: There is no lesson nine-kindz: did you mean nine-kinds?\n")
      #expect(near.output == "")
      #expect(try qadam.run("learn", "qqq").code == 66)
      #expect(try qadam.bare(["--course", "/nowhere/at/all", "learn"]).run().code == 66)
    }
  }

  @Test("An unknown option or command is a usage error of one line")
  func usage() throws {
    try Qadam.use { qadam in
      for arguments in [
        ["lern"], ["learn", "--foo"], ["profile", "ad"], ["--width", "3"], ["--seed", "x"],
      ] {
        let result = try qadam.bare(arguments).run()
        #expect(result.code == 64, "\(arguments)")
        expectOneLine(result.errors)
      }
    }
  }

  @Test(
    "A lesson that does not parse ends with 65 and its first error, before the terminal is taken over"
  )
  func brokenLesson() throws {
    var course = FixtureCourse.sound
    course.files["only-module/nine-kinds.md"]?.replace("exercise: choose-one", with: "exercise: [")
    try Qadam.use(course) { qadam in
      let result = try qadam.run("learn", "nine-kinds")
      #expect(result.code == 65)
      #expect(result.errors.contains("nine-kinds.md:"))
      #expect(result.errors.contains("error[Q"))
      try qadam.run("profile", "add", "me")
      let program = try InteractiveProgram(
        qadam.start(["learn", "nine-kinds"]),
        on: .terminal(columns: 80, rows: 24)
      )
      #expect(try program.waitForExit() == .code(65))
      #expect(!program.text.contains("\u{1B}[?25l"))
    }
  }

  @Test("Lines that are no answer are refused one by one, in a pipe and by protocol")
  func badLines() throws {
    try Qadam.use { qadam in
      let huge = [UInt8](repeating: 0x61, count: 10_000_000)
      let plain: [[UInt8]] = [
        [], Array("9".utf8), Array("two".utf8), huge, [0xFF, 0xFE], [0x31, 0x00], Array("1 2".utf8),
        Array("99999999999999999999".utf8), Array("2".utf8),
      ]
      let result = try qadam.start(["learn", "first-steps"])
        .run(input: Array(plain.joined(separator: [0x0A])) + [0x0A])
      #expect(result.code == 0)
      for part in ["There is no 9 here", "not a number", "too long", "not UTF-8", "zero byte"] {
        #expect(result.output.contains(part), "\(part)")
      }
      #expect(try qadam.attempts().map { $0["response"] } == [2])
    }
  }

  @Test("Bad lines of the protocol have their codes, and the session waits where it was")
  func badProtocolLines() throws {
    try Qadam.use { qadam in
      let lines: [(String, [UInt8])] = [
        ("", Array(#"{"next":true}"#.utf8)),
        ("not-json", Array("{".utf8)),
        ("not-json", Array(repeating: 0x5B, count: 50_000)),
        ("input-unknown", Array("[]".utf8)),
        ("input-unknown", Array(#"{"what":1}"#.utf8)),
        ("input-wrong-type", Array(#"{"skip":1}"#.utf8)),
        ("answer-out-of-range", Array(#"{"answer":9}"#.utf8)),
        ("answer-wrong-shape", Array(#"{"answer":{}}"#.utf8)),
        ("line-too-long", [UInt8](repeating: 0x61, count: 10_000_000)),
        ("not-utf-8", [0x22, 0xFF, 0x22]),
        ("contains-nul", [0x22, 0x00, 0x22]),
        ("no-hint-left", Array(#"{"hint":true}"#.utf8)),
        ("input-not-expected", Array(#"{"overrule":true}"#.utf8)),
      ]
      let result = try qadam.start(["learn", "first-steps", "--protocol", "jsonl"])
        .run(input: Array(lines.map { $0.1 }.joined(separator: [0x0A])))
      #expect(result.code == 0)
      let codes = result.output.matches(of: /"event":"error","code":"([a-z0-9-]+)"/).map {
        String($0.1)
      }
      #expect(codes == lines.map { $0.0 }.filter { !$0.isEmpty })
      #expect(result.output.contains(#""finished":false"#))
    }
  }

  @Test(
    "A reader that goes away after one line is no error",
    arguments: [
      ["course", "show"], ["course", "show", "--format", "json"], ["--help"],
      ["completions", "bash"],
      ["learn", "first-steps"], ["learn", "first-steps", "--protocol", "jsonl"],
    ]
  )
  func closedPipe(arguments: [String]) throws {
    try Qadam.use { qadam in
      try qadam.run("profile", "add", "me")
      let start = qadam.start(arguments)
      let words = ([start.program] + start.arguments).map { "'\($0)'" }.joined(separator: " ")
      let script = "{ \(words); echo code $? >&2; } | head -1"
      let result = try ProgramStart("sh", ["-c", script], environment: start.environment).run()
      #expect(result.errors == "code 0\n")
      #expect(result.output.split(separator: "\n").count == 1)
    }
  }

  @Test(
    "An output that takes nothing is exit code 74 and one line",
    arguments: [
      ["--version"], ["--help"], ["course", "show"], ["course", "check"], ["progress"], ["doctor"],
      ["export", "attempts"], ["learn", "first-steps"],
      ["learn", "first-steps", "--protocol", "jsonl"],
      ["completions", "fish"], ["profile", "list"], ["course", "list"], [],
    ]
  )
  func fullOutput(arguments: [String]) throws {
    try Qadam.use { qadam in
      try qadam.run("profile", "add", "me")
      let start =
        arguments == ["--version"]
        ? ProgramStart(Project.program, arguments) : qadam.start(arguments)
      let words = ([start.program] + start.arguments).map { "'\($0)'" }.joined(separator: " ")
      let result = try ProgramStart(
        "sh",
        ["-c", words + " >/dev/full"],
        environment: start.environment
      ).run()
      #expect(result.code == 74)
      expectOneLine(result.errors)
    }
  }

  @Test(
    "A folder that cannot be used, a foreign, newer or damaged record: one line, the right code, nothing touched"
  )
  func badRecords() throws {
    try Qadam.use { qadam in
      try Data("no folder".utf8).write(to: URL(fileURLWithPath: qadam.data))
      let result = try qadam.run("learn")
      #expect(result.code == 66)
      expectOneLine(result.errors)
      #expect(try qadam.run("profile", "list").code == 66)
      #expect(try qadam.run("doctor").code == 1)
    }
    try expectRefusal(naming: "newer") { path in
      try Database(path: path, mode: .readWrite).executeScript("PRAGMA user_version = 99")
    }
    try expectRefusal(naming: "not a record") { path in
      try Data("This is no database at all, only a text of some length.".utf8)
        .write(to: URL(fileURLWithPath: path))
    }
    try expectRefusal(naming: "damaged") { path in
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      for place in stride(from: 8192, to: bytes.count, by: 97) { bytes[place] ^= 0x55 }
      try bytes.write(to: URL(fileURLWithPath: path))
    }
  }

  /// Spoils a record with an answer and looks at what the commands say and leave.
  private func expectRefusal(naming word: String, _ spoil: (String) throws -> Void) throws {
    try Qadam.use { qadam in
      try qadam.run("learn", "first-steps", input: "\n2\n")
      let record = try qadam.record()
      try spoil(record)
      let spoiled = try Data(contentsOf: URL(fileURLWithPath: record))
      for arguments in [["learn"], ["progress"], ["export", "attempts"], []] {
        let result = try qadam.start(arguments).run()
        #expect(result.code == 2, "\(word) \(arguments)")
        expectOneLine(result.errors)
        #expect(result.errors.contains(word))
        #expect(result.output == "")
      }
      let doctor = try qadam.run("doctor")
      #expect(doctor.code == 1)
      #expect(doctor.output.contains("mend:"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: record)) == spoiled)
    }
  }

  @Test("A disk that is full loses no acknowledged answer, whatever the write that fails")
  func fullDisk() throws {
    try Qadam.use { qadam in
      try qadam.run("learn", "first-steps", input: "\n2\n")
      for blocks in [0, 8, 16, 24, 32, 48, 64] {
        let before = try qadam.attempts().count
        let start = qadam.start(["learn", "--protocol", "jsonl"])
        let words = ([start.program] + start.arguments).map { "'\($0)'" }.joined(separator: " ")
        let lines = #"{"next":true}\n{"skip":true}\n{"answer":"12"}\n"#
        let script = "printf '\(lines)' | { ulimit -f \(blocks); \(words) | cat; }"
        let result = try ProgramStart("sh", ["-c", script], environment: start.environment).run()
        let acknowledged = result.output.matches(of: /"attempt":\{/).count
        #expect(try qadam.attempts().count >= before + acknowledged, "\(blocks) blocks")
        if !result.errors.isEmpty {
          expectOneLine(result.errors)
          #expect(result.errors.contains("disk is full"))
        }
        #expect(try qadam.run("doctor").code == 0)
      }
      let refused = try ProgramStart(
        "sh",
        [
          "-c", "ulimit -f 0; exec \"$@\"", "sh", Project.program, "--data", qadam.folder + "/new",
          "profile", "add", "me",
        ]
      ).run()
      #expect(refused.code == 74 || refused.code == 73)
    }
  }
}

/// One line of an error for people.
func expectOneLine(_ errors: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(errors.hasPrefix("qadam: "), sourceLocation: sourceLocation)
  #expect(errors.filter { $0 == "\n" }.count == 1, "\(errors)", sourceLocation: sourceLocation)
}
