import JSON
import TestSupport
import Testing

@Suite("Tests, reviews and follow-ups in the program")
struct TestAndReviewTests {
  /// Plays what a start of the program plays; a test tells nothing after an answer.
  private typealias FrontEnd = (ProgramStart, Bool, [Move]) throws -> ProgramExit

  private func byProtocol(
    _ start: ProgramStart,
    isTest: Bool,
    _ moves: [Move]
  ) throws -> ProgramExit {
    var start = start
    start.arguments += ["--protocol", "jsonl"]
    return try ProtocolPlayer(start).play(moves)
  }

  private func byLines(_ start: ProgramStart, isTest: Bool, _ moves: [Move]) throws -> ProgramExit {
    var start = start
    start.arguments += ["--plain", "--width", "500"]
    return try PlainPlayer(start, on: .pipes).playToLastAnswer(moves)
  }

  private func byKeys(_ start: ProgramStart, isTest: Bool, _ moves: [Move]) throws -> ProgramExit {
    var start = start
    start.arguments += ["--no-color"]
    return try RichPlayer(start, tellsFeedback: !isTest).play(moves)
  }

  private func start(_ qadam: Qadam, at time: String, _ arguments: [String]) -> ProgramStart {
    qadam.bare(["--course", qadam.course, "--seed", "7", "--now", time] + arguments)
  }

  /// The facts and answers that a course of tests, a lesson and a review leaves.
  private func record(_ play: FrontEnd) throws -> [String] {
    try Qadam.use(.tested) { qadam in
      #expect(try qadam.run("profile", "add", "me").code == 0)
      let day = "T09:00:00+05:00"
      let pre: [Move] = [
        .answer("a-near", 1, certainty: 3), .answer("a-far", 2, certainty: 3),
      ]
      #expect(
        try play(
          start(qadam, at: "2026-02-01" + day, ["test", "pre", "--form", "A"]),
          true,
          pre
        ) == .code(0)
      )
      #expect(
        try ProtocolPlayer(
          start(qadam, at: "2026-02-02" + day, ["learn", "first-steps", "--protocol", "jsonl"])
        ).play([
          .goOn, .goOn, .answer("which-is-near", 2), .answer("how-many-yards", "12"), .note("Go"),
        ]) == .code(0)
      )
      let review: [Move] = [.answer("which-is-near", 1), .answer("how-many-yards", "12")]
      #expect(try play(start(qadam, at: "2026-03-20" + day, ["review"]), false, review) == .code(0))
      let post: [Move] = [
        .answer("b-near", 1, certainty: 2), .answer("b-far", 1, certainty: 1),
      ]
      #expect(
        try play(start(qadam, at: "2026-03-21" + day, ["test", "post"]), true, post) == .code(0)
      )
      let answers = try qadam.attempts().map { row in
        row.members
          .filter { !["learner", "session", "device", "activeMilliseconds"].contains($0.key) }
          .map { "\($0.key)=\($0.value.text)" }.joined(separator: " ")
      }
      #expect(answers.count == 8)
      return answers + (try qadam.facts())
    }
  }

  @Test("Tests and reviews leave the same record on the screen, by lines and by protocol")
  func sameRecords() throws {
    let byProtocol = try record(byProtocol)
    #expect(byProtocol.contains { $0.contains("exercise=\"b-far\"") })
    #expect(try record(byLines) == byProtocol)
    #expect(try record(byKeys) == byProtocol)
  }

  @Test("A test tells nothing before its end, and the one after it what changed")
  func results() throws {
    try Qadam.use(.tested) { qadam in
      func plain(_ input: String, _ arguments: String...) throws -> String {
        let start = qadam.start(["--plain", "--width", "200"] + arguments)
        return try start.run(input: input).output
      }
      // Seed 7 shows the right option of each question where the test says so.
      let before = try plain("0\n0\n", "test", "pre", "--form", "B")
      #expect(!before.contains("Yes.") && !before.contains("Right."))
      #expect(before.contains("Test finished."))
      #expect(before.contains("- O1.1: 0 % (2 questions). Tell near from far."))
      #expect(!before.contains("change"))
      let player = try ProtocolPlayer(qadam.start(["test", "post", "--protocol", "jsonl"]))
      #expect(player.events.first?["purpose"] == "post")
      #expect(player.event["id"] == "a-near")
      #expect(player.event["certainty"] == true)
      try player.send(JSONObject([("answer", 1), ("certainty", 3)]))
      // The session is left and goes on where it was.
      try player.send(JSONObject([("quit", true)]))
      #expect(try player.program.waitForExit() == .code(0))
      let after = try plain("1\n3\n", "test", "post")
      #expect(after.contains("All together: "))
      #expect(after.contains("Before it was 0 % (2 questions): a change of +"))
      #expect(after.contains("Before: 0 % (2 questions), a change of +"))
      #expect(after.contains("From not right to right: "))
      #expect(after.contains("These figures are about one person"))
      // Whoever comes back sees the same result again; a program is told that there is nothing to play.
      let again = try plain("", "test", "post", "only-module")
      #expect(again.contains("You have taken this test already"))
      let result = try #require(after.firstRange(of: "What you can do")).lowerBound
      #expect(again.hasSuffix(after[result...]))
      let byProgram = try qadam.run("test", "post", "only-module", "--protocol", "jsonl")
      #expect(byProgram.code == 1 && byProgram.output == "")
    }
  }

  @Test("Without a test before there is no gain after")
  func postAlone() throws {
    try Qadam.use(.tested) { qadam in
      let output = try qadam.run("--plain", "test", "post", input: "0\n0\n").output
      #expect(output.contains("You took no test before, so a change cannot be shown."))
      #expect(!output.contains("points"))
    }
  }

  @Test("Who knew an objective before is offered to skip its worked example")
  func skipOffer() throws {
    try Qadam.use(.tested) { qadam in
      let test = try ProtocolPlayer(
        qadam.start(["test", "pre", "--form", "A", "--protocol", "jsonl"])
      )
      _ = try test.play([.answer("a-near", 1, certainty: 3), .answer("a-far", 1, certainty: 3)])
      let lesson = try ProtocolPlayer(qadam, lesson: FixtureCourse.earlier)
      try lesson.send(JSONObject([("next", true)]))
      #expect(lesson.event["canSkip"] == true)
      #expect(lesson.event["objective"] == "O1.1")
      try lesson.send(JSONObject([("quit", true)]))
      #expect(try lesson.program.waitForExit() == .code(0))
      let plain = try qadam.start(["--plain", "--width", "200", "learn", FixtureCourse.earlier])
        .run(input: "s\nq\n").output
      #expect(plain.contains("You knew this in the test before (O1.1)"))
      #expect(!plain.contains("First the yard"))
      #expect(try qadam.facts().contains { $0.contains("page-skipped") })
    }
  }

  @Test("Follow-ups come on their days, are on the first screen, and stand in the export")
  func followUps() throws {
    try Qadam.use(.tested) { qadam in
      let day = "T09:00:00+05:00"
      func run(_ date: String, _ arguments: String..., input: String = "") throws -> String {
        try start(qadam, at: date + day, ["--plain", "--width", "200"] + arguments)
          .run(input: input).output
      }
      _ = try run("2026-02-01", "test", "post", input: "0\n0\n")
      #expect(try !run("2026-02-14").contains("follow-up"))
      #expect(try run("2026-02-14", "test", "follow-up").contains("No follow-up questions are due"))
      #expect(try run("2026-02-15").contains("Two weeks later: The only module"))
      let asked = try run("2026-02-15", "test", "follow-up", input: "4\n2\n1\n")
      #expect(asked.contains("Which worksheet did you use?"))
      #expect(try run("2026-02-15", "test", "follow-up").contains("No follow-up questions are due"))
      #expect(try run("2026-04-03").contains("Two months later: The only module"))
      #expect(try run("2026-08-03").contains("Six months later: The only module"))
      let rows = try qadam.attempts().filter {
        $0["exercise"]?.stringValue?.hasPrefix("follow-up/two-weeks/only-module/") == true
      }
      #expect(rows.map { $0["response"]?.text } == ["4", "2", "1"])
      #expect(rows.allSatisfy { $0["score"] == .null })
      // Opinions are no knowledge.
      let progress = try JSONValue(parsing: qadam.run("progress", "--format", "json").output)
      #expect(progress["review"] == [])
      #expect(progress["exceptions"]?["vanished"] == [])
    }
  }

  @Test("The first screen says where I am, what is due and what is next, and a key starts each")
  func firstScreen() throws {
    try Qadam.use(.tested) { qadam in
      #expect(try qadam.run("profile", "add", "me").code == 0)
      let fresh = try qadam.run("--width", "200").output
      #expect(
        fresh == """
          A course of one module
          .......... Lessons done: 0 of 2
          Nothing to review today.
          You may take the test before this module first: The only module.
          Next: First steps, about 3 minutes.
          Start with: qadam learn, qadam test pre

          """
      )
      let terminal = InteractiveProgram.Connection.terminal(columns: 80, rows: 24)
      let lesson = try InteractiveProgram(qadam.start([]), on: terminal)
      try lesson.wait(for: "Enter: start, t: test, q: leave")
      lesson.send("\n")
      try lesson.wait(for: "Near and far")
      lesson.send("q")
      #expect(try lesson.waitForExit() == .code(0))
      let test = try InteractiveProgram(qadam.start(["--plain"]), on: terminal)
      try test.wait(for: "q: leave")
      test.send("x\n")
      try test.wait(for: "q: leave")
      test.send("q\n")
      #expect(try test.waitForExit() == .code(0))
      #expect(
        try ProtocolPlayer(qadam, lesson: FixtureCourse.earlier).play([
          .goOn, .goOn, .answer("which-is-near", 2), .answer("how-many-yards", "12"), .note("Go"),
        ]) == .code(0)
      )
      let later = start(qadam, at: "2026-06-01T09:00:00+05:00", [])
      let due = try InteractiveProgram(later, on: terminal)
      try due.wait(for: "To review today: 2 questions, about 1 min.")
      try due.wait(for: "r: review")
      due.send("r\n")
      try due.wait(for: "Today's questions")
      try due.wait(for: "save and leave")
      // Letters go into the field where a number is asked for.
      due.send("\u{1B}")
      #expect(try due.waitForExit() == .code(0))
    }
  }

  @Test("The first screen fits 80, 40 and 20 columns", arguments: [80, 40, 20])
  func widths(columns: Int) throws {
    try Qadam.use(.tested) { qadam in
      #expect(try qadam.run("profile", "add", "me").code == 0)
      let program = try InteractiveProgram(
        qadam.start([]),
        on: .terminal(columns: columns, rows: 30)
      )
      try program.wait(for: "leave")
      program.send("q\n")
      #expect(try program.waitForExit() == .code(0))
      let lines = program.text.replacing("\r\n", with: "\n").split(separator: "\n")
      #expect(lines.count > 4)
      #expect(lines.allSatisfy { $0.count <= columns }, "\(lines)")
    }
  }
}
