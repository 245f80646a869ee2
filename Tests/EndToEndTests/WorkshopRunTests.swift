import Foundation
import Glibc
import JSON
import TestSupport
import Testing

@Suite("The clock of a session in the room")
struct WorkshopRunTests {
  /// A start with the course inside the program, at a time of day on 24 November 2026.
  private func start(_ arguments: [String], at time: String, in folder: String) -> ProgramStart {
    let global = ["--now", "2026-11-24T\(time):00+05:00", "--language", "en", "--plain"]
    return Qadam(folder: folder).bare(global + ["--width", "200", "workshop", "run"] + arguments)
  }

  private func record(_ folder: String) throws -> [String] {
    try Qadam(folder: folder).rows("SELECT kind FROM fact ORDER BY device, counter")
  }

  private func bodies(_ kind: String, _ folder: String) throws -> [JSONValue] {
    try Qadam(folder: folder)
      .rows("SELECT body FROM fact WHERE kind = '\(kind)' ORDER BY counter")
      .map { try JSONValue(parsing: $0) }
  }

  @Test("A session is led from a script, and its summary compares planned and measured minutes")
  func script() throws {
    try withTemporaryFolder { folder in
      let lines =
        ["n", "w Rain \u{1B}[2J<b>", "w", "Жаңбыр", "c", "p", "n", "b", "", "7", "nonsense", "?"]
        + ["q", "e"]
      let result = try start(["evaluation"], at: "10:00", in: folder)
        .run(input: lines.joined(separator: "\n") + "\n")
      #expect(result.code == 0, "\(result.errors)")
      #expect(!result.output.contains("\u{1B}"))
      for text in [
        "Part 1 of", "15 min left (planned 15 min)", "> n next, b back", "Noted.", "Cut: ",
        "The clock stands.", "The time will be said when 7 min are left.", "? explains",
        "The session is over.", "Rain", "Жаңбыр",
      ] {
        #expect(result.output.contains(text), "\(text)")
      }
      let kinds = try record(folder)
      #expect(kinds.prefix(2) == ["workshop-started", "workshop-stage-entered"])
      #expect(kinds.last == "workshop-finished")
      #expect(kinds.count { $0 == "workshop-note-written" } == 2)
      let notes = try bodies("workshop-note-written", folder)
      #expect(notes.first?["text"] == "Rain \u{1B}[2J<b>")
      let doctor = try Qadam(folder: folder).bare(["doctor"]).run()
      #expect(doctor.code == 0, "\(doctor.output)")
    }
  }

  @Test("Killed within a stage, it goes on within the same stage with the time that has passed")
  func killed() throws {
    try withTemporaryFolder { folder in
      let program = try InteractiveProgram(
        start(["audience"], at: "10:00", in: folder),
        on: .pipes
      )
      try program.wait(for: "> ")
      program.send("n\n")
      try program.wait(for: "Part 2 of 8: Discussion")
      try program.wait(for: "> ")
      program.send("w before the power went\n")
      try program.wait(for: "Noted.")
      program.signal(SIGKILL)
      #expect(try program.waitForExit() == .signal(SIGKILL))

      let later = try start([], at: "10:12", in: folder).run(input: "y\nn\nq\ne\n")
      #expect(later.code == 0, "\(later.errors)")
      #expect(
        later.output.contains(
          "A session of 10:00 is open: Discussion, 12 min into it. Go on with it?"
        ) || later.output.contains("Discussion, 11 min into it")
      )
      #expect(later.output.contains("3 min left") || later.output.contains("4 min left"))
      #expect(later.output.contains("before the power went"))
      let continued = try bodies("workshop-continued", folder).first?["milliseconds"]?.integerValue
      #expect((700_000...730_000).contains(continued ?? 0))
      let left = try bodies("workshop-stage-left", folder)
      #expect(left.count == 3)
      #expect((700_000...760_000).contains(left[1]["milliseconds"]?.integerValue ?? 0))
      #expect(try Qadam(folder: folder).bare(["doctor"]).run().code == 0)
    }
  }

  @Test("Killed after every key, nothing that was shown is lost and nothing is doubled")
  func killedEverywhere() throws {
    try withTemporaryFolder { folder in
      var expected = 2
      for (index, key) in ["n", "c", "w note", "p", "p", "b", "n", "n"].enumerated() {
        let arguments = index == 0 ? ["basics"] : ["--continue"]
        let program = try InteractiveProgram(
          start(arguments, at: "10:0\(index)", in: folder),
          on: .pipes
        )
        try program.wait(for: "> ")
        let before = try record(folder).filter { $0 != "workshop-continued" }.count
        if index == 0 { #expect(before == expected) }
        program.send(key + "\n")
        try program.wait(for: "> ")
        program.signal(SIGKILL)
        try program.waitForExit()
        let after = try record(folder).filter { $0 != "workshop-continued" }
        #expect(after.count > before, "\(key) was shown and is in the record")
        expected = after.count
      }
      #expect(try bodies("workshop-note-written", folder).count == 1)
      #expect(try bodies("workshop-stage-cut", folder).count == 1)
    }
  }

  @Test("A clock that was set back before the next start bridges nothing, and nothing breaks")
  func clockSetBack() throws {
    try withTemporaryFolder { folder in
      let first = try start(["basics"], at: "10:00", in: folder).run(input: "w a\nq\nl\n")
      #expect(first.code == 0 && first.output.contains("The session stays open"))
      let second = try start([], at: "08:30", in: folder).run(input: "\nq\ne\n")
      #expect(second.code == 0, "\(second.errors)")
      #expect(second.output.contains("Activity, 0 min into it"))
      #expect(second.output.contains("10 min left"))
    }
  }

  @Test("Measured minutes stand beside planned ones in the report, and make the next plan")
  func measured() throws {
    try withTemporaryFolder { folder in
      _ = try start(["basics"], at: "10:00", in: folder).run(input: "w =1+1\n")
      _ = try start([], at: "10:13", in: folder).run(input: "y\nc\nn\n")
      let last = try start([], at: "10:27", in: folder).run(input: "y\nn\nq\ne\n")
      #expect(last.output.contains("- Activity: 13 min, planned 10"))
      #expect(last.output.contains("- Discussion: 14 min, planned 15; cut"))
      let qadam = Qadam(folder: folder)
      func json(_ arguments: String...) throws -> JSONValue {
        let global = ["--now", "2026-11-24T12:00:00+05:00", "--language", "en"]
        let result = try qadam.bare(global + arguments + ["--format", "json"]).run()
        return try JSONValue(parsing: result.output)
      }
      let report = try json("report", "workshop")
      let stages = report["timings"]?.arrayValue ?? []
      #expect(stages.first?["planned"] == 10 && stages.first?["n"] == 1)
      #expect((13.0..<14).contains(stages.first?["measured"]?.numberValue ?? 0))
      #expect(stages.last?["measuredNote"] == "never held")
      #expect(report["sessions"]?.arrayValue?.first?["ended"] == "early")
      let plan = try json("workshop", "plan", "basics")
      #expect(plan["measured"]?.arrayValue?.first?["suggested"] == 13)
      #expect(plan["agenda"]?.arrayValue?.first?["minutes"] == 10)
      let next = try json("workshop", "plan", "basics", "--measured")
      #expect(next["agenda"]?.arrayValue?.first?["minutes"] == 13)
      #expect(try qadam.bare(["report", "workshop", "--for", "donor"]).run().code == 64)
    }
  }

  @Test("A session of yesterday goes on where it was, and the night is not counted")
  func nextDay() throws {
    try withTemporaryFolder { folder in
      _ = try start(["basics"], at: "02:00", in: folder).run(input: "n\n")
      let next = try start([], at: "23:00", in: folder).run(input: "y\nq\nl\n")
      #expect(next.output.contains("The time since then is not counted"))
      #expect(next.output.contains("15 min left"))
    }
  }

  @Test("An open session is asked about; no begins anew, and the old one is ended")
  func anew() throws {
    try withTemporaryFolder { folder in
      _ = try start(["basics"], at: "10:00", in: folder).run(input: "n\n")
      let again = try start(["evaluation"], at: "11:00", in: folder).run(input: "n\nq\nl\n")
      #expect(again.output.contains("A session of 10:00 is open"))
      #expect(again.output.contains("Evaluation") || again.output.contains("evaluation"))
      #expect(try record(folder).count { $0 == "workshop-started" } == 2)
      #expect(try record(folder).count { $0 == "workshop-finished" } == 1)
      // Without an answer nothing happens.
      let before = try record(folder).count
      #expect(try start([], at: "11:05", in: folder).run(input: "").code == 0)
      #expect(try record(folder).count == before)
      let fresh = try start(["basics", "--new"], at: "11:06", in: folder).run(input: "q\nl\n")
      #expect(!fresh.output.contains("is open:"))
      #expect(try record(folder).count { $0 == "workshop-started" } == 3)
    }
  }

  @Test("The end of the input and signals leave the session open")
  func leaving() throws {
    try withTemporaryFolder { folder in
      #expect(try start(["basics"], at: "10:00", in: folder).run(input: "").code == 0)
      for signal in [SIGTERM, SIGINT] {
        let program = try InteractiveProgram(
          start(["--continue"], at: "10:01", in: folder),
          on: .pipes
        )
        try program.wait(for: "> ")
        program.signal(signal)
        #expect(try program.waitForExit() == .code(128 + signal))
        #expect(program.text.contains("The session stays open"))
      }
      #expect(try !record(folder).contains("workshop-finished"))
    }
  }

  @Test("In a terminal it fills the screen, keys lead, and the terminal is sane afterwards")
  func terminal() throws {
    try withTemporaryFolder { folder in
      let global = ["--now", "2026-11-24T10:00:00+05:00", "--language", "en", "--no-color"]
      let qadam = Qadam(folder: folder)
      #expect(try qadam.bare(["profile", "add", "me"]).run().code == 0)
      let program = try InteractiveProgram(
        TerminalState.watched(qadam.bare(global + ["workshop", "run", "basics"])),
        on: .terminal(columns: 80, rows: 24)
      )
      try program.wait(for: "Part 1 of 7")
      // The screen is drawn anew while nobody presses a key.
      try program.wait(for: "██", seconds: 5)
      program.send("n")
      try program.wait(for: "Discussion")
      program.send("w")
      try program.wait(for: "Note: ")
      program.send("Сәлем\r")
      try program.wait(for: "Noted.")
      try program.resize(columns: 40, rows: 15)
      program.send("qe")
      try program.wait(for: "The session is over.")
      try program.waitForExit()
      #expect(TerminalState.code(in: program.text) == 0)
      #expect(try bodies("workshop-note-written", folder).first?["text"] == "Сәлем")
    }
  }

  @Test(
    "What makes no sense is said in one line",
    arguments: [
      (["nowhere"], 66, "There is no module nowhere"), ([], 66, "No session is open"),
      (["basics", "--marks", "5;1"], 64, "5;1 are no minutes"),
      (["basics", "--marks", "601"], 64, "are no minutes"),
      (["basics", "--marks", ""], 64, "are no minutes"),
      (["basics", "--at", "12:00"], 64, "--lunch"),
      (["basics", "basics"], 64, "named twice"),
    ] as [([String], Int32, String)]
  )
  func refusals(arguments: [String], code: Int32, words: String) throws {
    try withTemporaryFolder { folder in
      let result = try start(arguments, at: "10:00", in: folder).run(input: "")
      #expect(result.code == code, "\(result.errors)")
      #expect(result.errors.contains(words), "\(result.errors)")
    }
  }

  @Test("Lines that are no text do not end a session")
  func badLines() throws {
    try withTemporaryFolder { folder in
      let long = String(repeating: "x", count: 70_000)
      let note = "w " + String(repeating: "я", count: 501)
      var input = Array((long + "\n" + note + "\n").utf8)
      input += [0xFF, 0x0A, 0x00, 0x0A] + Array("w ok\nq\nl\n".utf8)
      let result = try start(["basics"], at: "10:00", in: folder).run(input: input)
      #expect(result.code == 0, "\(result.errors)")
      #expect(try bodies("workshop-note-written", folder).map { $0["text"] } == ["ok"])
    }
  }
}
