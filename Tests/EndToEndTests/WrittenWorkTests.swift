import Foundation
import Glibc
import JSON
import TestSupport
import Testing

@Suite("Writing texts and a campaign plan")
struct WrittenWorkTests {
  private static let lesson = "what-people-write"

  /// Runs a test with a new course, whose second lesson is about writing.
  private func use(_ body: (Qadam) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let qadam = Qadam(folder: folder)
      let made = try qadam.bare(["course", "new", qadam.course]).run()
      guard made.code == 0 else { throw TestFailure(made.errors) }
      try body(qadam)
    }
  }

  private func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  /// Plays the lesson by lines up to its text.
  private func write(_ qadam: Qadam, _ input: [String], editor: String? = nil) throws
    -> ProgramResult
  {
    var qadam = qadam
    if let editor { qadam.environment["EDITOR"] = editor }
    let start = qadam.start(["--plain", "--width", "200", "learn", Self.lesson])
    return try start.run(input: lines(input))
  }

  /// An editor that a script plays; the file is its last argument.
  private func editor(_ qadam: Qadam, _ script: String) throws -> String {
    let path = qadam.folder + "/editor"
    try (script + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    // A file that was just written may still be open in another test's child, and is not run itself.
    return "sh " + path
  }

  private func texts(_ qadam: Qadam) throws -> [JSONValue] {
    try qadam.attempts().compactMap { $0["response"] }
  }

  @Test("A text goes from the first line to one's own marks, and the record holds both")
  func textAndMarks() throws {
    try use { qadam in
      let result = try write(
        qadam,
        ["", "Come on Thursday", "..at six", ".u", ".l", "at six", ".", "3", "2", "q"]
      )
      #expect(result.code == 0)
      #expect(result.output.contains("You gave yourself 3 of 4 points."))
      #expect(
        result.output.contains("Thursday at six, in the reading room: nobody has to ask back.")
      )
      #expect(try texts(qadam) == ["Come on Thursday\nat six"])
      let marked = try qadam.facts().filter { $0.contains(" marked ") }
      #expect(marked.count == 1)
      #expect(
        marked.first?.contains(#""marker":"self","marks":{"the-ask":2,"time-and-place":3}"#) == true
      )
      #expect(!FileManager.default.fileExists(atPath: try qadam.record() + ".drafts"))
    }
  }

  @Test("A killed program leaves the draft, and the next start offers it")
  func killed() throws {
    try use { qadam in
      let program = try InteractiveProgram(
        qadam.start(["--plain", "--width", "200", "learn", Self.lesson]),
        on: .pipes
      )
      program.send("\nThe first line\nand the second\n")
      try program.wait(for: "Line 3")
      program.signal(SIGKILL)
      try program.waitForExit()
      let again = try write(qadam, ["and a third", ".", "n", "q"])
      #expect(again.output.contains("Your draft is still here, 6 words"))
      #expect(try texts(qadam) == ["The first line\nand the second\nand a third"])
    }
  }

  @Test(
    "An editor that fails or crashes loses nothing",
    arguments: [
      ("printf ' by hand\\n' >> \"$1\"; exit 3", "The editor ended with an error."),
      ("printf ' by hand\\n' >> \"$1\"; kill -9 $$", "The editor ended with an error."),
    ]
  )
  func failingEditor(script: String, sentence: String) throws {
    try use { qadam in
      let editor = try editor(qadam, script)
      let result = try write(qadam, ["", "Typed first", ".e", ".", "n", "q"], editor: editor)
      #expect(result.code == 0)
      #expect(result.output.contains(sentence))
      #expect(try texts(qadam) == ["Typed first\n by hand"])
    }
  }

  @Test("What an editor saved is the text, also a text that is emptied and written anew")
  func editor() throws {
    try use { qadam in
      let editor = try editor(qadam, "printf 'Шақыру\\nекі жол\\n' > \"$1\"")
      let result = try write(qadam, ["", "Old words", ".e", ".", "n", "q"], editor: editor)
      #expect(result.code == 0)
      #expect(try texts(qadam) == ["Шақыру\nекі жол"])
    }
  }

  @Test(
    "A file that is no text is refused in one line, kept as it is, and mended with the editor",
    arguments: [
      ("head -c 1048576 /dev/zero | tr '\\0' 'a' > \"$1\"", "at most 10000 characters"),
      ("head -c 20000 /dev/zero | tr '\\0' 'a' > \"$1\"", "at most 10000 characters"),
      ("printf 'a\\377b' > \"$1\"", "not UTF-8"),
      ("printf 'a\\033[2Jb' > \"$1\"", "control character"),
    ]
  )
  func refused(script: String, reason: String) throws {
    try use { qadam in
      let path = try editor(
        qadam,
        "if grep -q Typed \"$1\"; then \(script); else printf ok > \"$1\"; fi"
      )
      let result = try write(qadam, ["", "Typed", ".e", ".e", ".", "n", "q"], editor: path)
      #expect(result.code == 0)
      let refusals = result.output.split(separator: "\n").filter { $0.contains(reason) }
      #expect(refusals.count == 1, "\(result.output.suffix(900))")
      #expect(result.output.utf8.count < 10_000)
      #expect(try texts(qadam) == ["ok"])
    }
  }

  @Test("A missing editor and no editor are said in one line, and writing goes on")
  func noEditor() throws {
    try use { qadam in
      let missing = try write(
        qadam,
        ["", "Words", ".e", ".q"],
        editor: qadam.folder + "/nowhere"
      )
      #expect(missing.output.contains("cannot be started"))
      let none = try write(qadam, [".e", ".", "n", "q"])
      #expect(none.output.contains("No editor is set"))
      #expect(try texts(qadam) == ["Words"])
    }
  }

  @Test("An essay of a megabyte is refused in one line by every way in, and the session goes on")
  func megabyte() throws {
    try use { qadam in
      let essay = String(repeating: "word ", count: 210_000)
      let plain = try write(qadam, ["", essay, "Short", ".", "n", "q"])
      #expect(plain.output.split(separator: "\n").count { $0.contains("too long") } == 1)
      #expect(plain.output.utf8.count < 10_000)
      #expect(try texts(qadam) == ["Short"])
    }
    try use { qadam in
      let player = try ProtocolPlayer(qadam, lesson: Self.lesson)
      try player.send(JSONObject([("next", true)]))
      for length in [10_001, 60_000, 1 << 20] {
        try player.send(JSONObject([("answer", .string(String(repeating: "a", count: length)))]))
        #expect(player.name == "error")
      }
      try player.send(JSONObject([("answer", "Short")]))
      #expect(player.event["selfMark"] == true)
    }
  }

  @Test("A text and a worksheet over the protocol follow its schema")
  func protocolLines() throws {
    try use { qadam in
      let player = try ProtocolPlayer(qadam, lesson: Self.lesson)
      let inputs: [JSONObject] = [
        JSONObject([("next", true)]),
        JSONObject([("answer", "Come on Monday")]),
        JSONObject([("marks", ["time-and-place": 9, "the-ask": 1])]),
        JSONObject([("marks", ["time-and-place": 2, "the-ask": 1])]),
        JSONObject([("save", ["aim": "12 people by 14 May 2027, all of them"])]),
        JSONObject([("save", ["helpers": "a | b | c | d | e"])]),
        JSONObject([("save", ["helpers": "The librarian | a room | active ally | much"])]),
        JSONObject([("answer", ["steps": "Try it | the one who tries\nAgain | the clerk"])]),
        JSONObject([("text", "Go on")]),
      ]
      for input in inputs { try player.send(input) }
      #expect(player.name == "end")
      #expect(
        player.events.compactMap { $0["code"]?.stringValue } == [
          "answer-out-of-range", "answer-too-many-cells",
        ]
      )
      let out = player.events.map { JSONValue.object($0).text }
      #expect(try ProtocolSchemaTests.complaints(about: out, definition: "out") == "")
      let sent = inputs.map { JSONValue.object($0).text }
      #expect(try ProtocolSchemaTests.complaints(about: sent, definition: "in") == "")
      let feedback = player.events.last { $0["exercise"] == "plan-of-the-first-lesson" }
      #expect(feedback?["open"] == [])
    }
  }

  @Test("By keys a text is written, marked, and a field of the worksheet saved")
  func keys() throws {
    try use { qadam in
      try qadam.run("progress")
      let program = try InteractiveProgram(
        qadam.start(["--no-color", "learn", Self.lesson]),
        on: .terminal(columns: 80, rows: 40)
      )
      try program.wait(for: "save and leave")
      program.send("\r")
      try program.wait(for: "Ctrl-S")
      program.send("Come on Monday\rat six\u{13}")
      try program.wait(for: "choose a level")
      program.send("2\r")
      try program.wait(for: "2 of 2")
      program.send("1\r")
      try program.wait(for: "You gave yourself 1 of 4")
      try program.wait(for: "finish")
      program.send("\r")
      try program.wait(for: "back to the fields")
      program.send("60 people by 14 May 2027, all\u{13}")
      try program.wait(for: "Saved: Aim.")
      program.send("f")
      try program.wait(for: "go on")
      program.send("q")
      #expect(try program.waitForExit() == .code(0))
      #expect(try texts(qadam).first == "Come on Monday\nat six")
      #expect(try qadam.facts().contains { $0.contains("60 people by 14 May 2027, all") })
    }
  }
}
