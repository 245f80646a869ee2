import Foundation
import Glibc
import JSON
import TestSupport
import Testing

/// Learners write, two trainers mark, and the marks travel back, on the built program.
@Suite("Marking")
struct MarkingTests {
  private static let lesson = "what-people-write"
  private static let question = "invitation-in-three-sentences"
  private static let sheet = "plan-of-the-first-lesson"
  private static let people = ["aida", "berik", "dana"]

  /// A room of people with a data folder each, on a new course.
  private struct Room {
    let qadam: Qadam

    var stick: String { qadam.folder + "/stick" }
    private var passphrase: String { qadam.folder + "/passphrase" }

    func start(_ person: String, _ arguments: [String]) -> ProgramStart {
      ProgramStart(
        Project.program,
        ["--data", qadam.folder + "/" + person, "--course", qadam.course, "--now", Qadam.time]
          + arguments,
        environment: qadam.environment
      )
    }

    @discardableResult
    func run(
      _ person: String,
      _ arguments: [String],
      _ lines: [String] = [],
      code: Int32 = 0,
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> ProgramResult {
      let result = try start(person, arguments).run(input: lines.map { $0 + "\n" }.joined())
      #expect(
        result.code == code,
        "\(arguments): \(result.output.suffix(600)) \(result.errors)",
        sourceLocation: sourceLocation
      )
      return result
    }

    /// The lines that a marker's program writes, as objects.
    func mark(_ person: String, _ options: [String], _ lines: [String]) throws -> [JSONObject] {
      let result = try run(person, ["grade", "--protocol", "jsonl"] + options, lines)
      return try result.output.split(separator: "\n").map { line in
        try #require(JSONValue(parsing: String(line)).objectValue)
      }
    }

    /// Writes a text and a plan, and hands them in.
    func write(_ person: String, _ text: String) throws {
      let answer = JSONValue.object(JSONObject([("answer", .string(text))])).text
      try run(
        person,
        ["learn", MarkingTests.lesson, "--protocol", "jsonl"],
        [
          #"{"next":true}"#, answer, #"{"marks":{"the-ask":3,"time-and-place":3}}"#,
          #"{"answer":{"aim":"12 of 15 people by 14 May 2027."}}"#, #"{"quit":true}"#,
        ]
      )
      try run(person, ["profile", "rename", "me", person])
      try handIn(person)
    }

    func handIn(_ person: String) throws {
      let file = stick + "/\(person).age"
      try run(person, ["progress", "export", file, "--to", qadam.folder + "/key.pub"])
    }

    func makeTrainer() throws {
      try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
      try Data("horse battery staple clip\n".utf8).write(to: URL(fileURLWithPath: passphrase))
      let key = try run("trainer", ["trainer", "key", "--passphrase-file", passphrase])
      try Data(key.output.utf8).write(to: URL(fileURLWithPath: qadam.folder + "/key.pub"))
      try run("trainer", ["cohort", "create", "spring"])
    }

    @discardableResult
    func takeIn(_ files: [String], code: Int32 = 0) throws -> ProgramResult {
      let command = ["cohort", "import", "spring"] + files + ["--passphrase-file", passphrase]
      return try run("trainer", command, code: code)
    }
  }

  private func use(_ body: (Room) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let qadam = Qadam(folder: folder)
      let made = try qadam.bare(["course", "new", qadam.course]).run()
      guard made.code == 0 else { throw TestFailure(made.errors) }
      try body(Room(qadam: qadam))
    }
  }

  /// A trainer with the work of three learners.
  private func useGroup(_ body: (Room) throws -> Void) throws {
    try use { room in
      try room.makeTrainer()
      for person in Self.people { try room.write(person, "Come on Thursday, says \(person).") }
      try room.takeIn([room.stick])
      try body(room)
    }
  }

  private func marks(_ time: Int, _ ask: Int, _ comment: String = "") -> String {
    #"{"marks":{"the-ask":\#(ask),"time-and-place":\#(time)},"comment":"\#(comment)"}"#
  }

  private func works(_ events: [JSONObject]) -> [JSONObject] {
    events.filter { $0["event"] == "work" }
  }

  @Test(
    "From three texts to two markers, their agreement, what they settle, and marks that come home"
  )
  func story() throws {
    try useGroup { room in
      let first = try room.mark(
        "trainer",
        ["--marker", "a7", "--cohort", "spring", "--exercise", Self.question],
        [marks(1, 2, "Name the hour."), marks(2, 2), marks(3, 3)]
      )
      #expect(first.first?["marker"] == "A7")
      #expect(works(first).count == 3)
      // Nobody is named, and nobody's own marks are shown.
      for work in works(first) {
        #expect(work["alias"] == nil && work["others"] == nil && work["given"] == nil)
        #expect(work["sample"]?["text"]?.stringValue != nil)
      }
      #expect(first.last?["marked"] == 3 && first.last?["left"] == 0)
      let second = try room.mark(
        "trainer",
        ["--marker", "b2", "--second", "--names"],
        [marks(1, 2), marks(1, 1, "Says nothing."), marks(1, 1)]
      )
      #expect(Set(works(second).compactMap { $0["alias"]?.stringValue }) == Set(Self.people))
      #expect(works(second).allSatisfy { $0["others"] == nil })
      let report = try JSONValue(
        parsing: room.run("trainer", ["grade", "agreement", "--format", "json"]).output
      )
      #expect(report["schema"]?.stringValue == "qadam.report.marking/1")
      #expect(report["facts"]?["markedTwice"] == 3)
      let rows = try #require(report["agreement"]?.arrayValue)
      #expect(rows.count == 3 && rows.allSatisfy { $0["n"] == 3 })
      #expect(rows.first?["kappaLinearNote"]?.stringValue == "too few (n = 3)")
      let apart = try #require(report["facts"]?["open"]?.integerValue)
      #expect(apart > 0 && report["differences"]?.arrayValue?.count == apart)
      let settled = try room.mark(
        "trainer",
        ["--settle"],
        Array(repeating: marks(2, 2, "We agree."), count: apart)
      )
      #expect(works(settled).allSatisfy { $0["others"]?.arrayValue?.count == 2 })
      #expect(try room.mark("trainer", ["--settle"], []).first?["works"] == 0)
      try goHome(room)
    }
  }

  private func goHome(_ room: Room) throws {
    let folder = room.stick + "/marks"
    let export = try room.run("trainer", ["grade", "export", folder, "--cohort", "spring"])
    #expect(export.output.contains("3 files written"))
    for person in Self.people {
      let rehearsal = try room.run(person, ["progress", "import", folder, "--dry-run"])
      #expect(rehearsal.output.contains("nothing was changed"))
      #expect(try !room.run(person, ["progress"]).output.contains("Marked by your trainer"))
      let taken = try room.run(person, ["progress", "import", folder])
      #expect(taken.output.contains("2 files for others were passed over"))
      #expect(taken.output.contains("It comes from a device that has sent nothing before"))
      let progress = try room.run(person, ["progress"])
      #expect(progress.output.contains("Marked by your trainer"))
      #expect(progress.output.contains("you gave yourself 4"))
      let json = try JSONValue(parsing: room.run(person, ["progress", "--format", "json"]).output)
      let marked = try #require(json["marked"]?.arrayValue?.first)
      #expect(marked["exercise"]?.stringValue == Self.question && marked["own"] == 4)
      #expect(try room.run(person, ["progress", "import", folder]).output.contains("0 new marks"))
      try room.run(person, ["doctor"])
    }
    try room.run("trainer", ["doctor"])
  }

  @Test("The report on markers says the same in every form")
  func forms() throws {
    try useGroup { room in
      _ = try room.mark("trainer", ["-m", "A"], [marks(1, 2), marks(2, 2), marks(3, 3)])
      _ = try room.mark("trainer", ["-m", "B", "--second"], [marks(1, 2), marks(2, 2)])
      for form in ["text", "md", "html", "csv"] {
        let shown = try room.run("trainer", ["grade", "agreement", "--format", form])
        #expect(shown.output.contains(Self.question), "\(form)")
        #expect(shown.output.contains("too few (n = 2)"), "\(form)")
      }
      for (form, start) in [("xlsx", "PK"), ("pdf", "%PDF-")] {
        let path = room.qadam.folder + "/report." + form
        try room.run("trainer", ["grade", "agreement", "--format", form, "--output", path])
        let bytes = try #require(FileManager.default.contents(atPath: path))
        #expect(bytes.starts(with: start.utf8))
      }
    }
  }

  @Test(
    "A worksheet is marked on the rubric of worksheets, its newer version waits again, and its owner reads it in the workbook"
  )
  func worksheet() throws {
    try useGroup { room in
      let levels = #"{"marks":{"concrete":3,"grounded":1,"doable":2,"careful":3},"comment":"Who?"}"#
      let options = ["--exercise", Self.sheet]
      let first = try room.mark("trainer", options, [levels, levels, levels])
      #expect(works(first).first?["fields"]?.arrayValue?.first?["id"]?.stringValue == "aim")
      #expect(try room.mark("trainer", options, []).first?["works"] == 0)
      try room.run(
        "aida",
        ["workbook", "edit", "W1", "--protocol", "jsonl"],
        [#"{"save":{"aim":"10 of 15 people by 1 June 2027."}}"#, #"{"quit":true}"#]
      )
      try room.handIn("aida")
      try room.takeIn([room.stick])
      let again = try room.mark("trainer", options, [])
      #expect(again.first?["works"] == 1)
      try room.run("trainer", ["grade", "export", room.stick + "/marks"])
      try room.run("aida", ["progress", "import", room.stick + "/marks"])
      let shown = try room.run("aida", ["--width", "200", "workbook", "show"]).output
      #expect(shown.contains("5 of 8 points, an earlier text"))
      #expect(shown.contains("“Who?”"))
      // Who gets the plan need not know what a trainer made of it.
      let plan = room.qadam.folder + "/plan.md"
      try room.run("aida", ["workbook", "export", plan])
      let text = try String(contentsOfFile: plan, encoding: .utf8)
      #expect(text.contains("1 June 2027") && !text.contains("Who?"))
    }
  }

  @Test("A killed program has kept every mark that it confirmed, and goes on behind it")
  func killed() throws {
    try useGroup { room in
      let program = try InteractiveProgram(
        room.start("trainer", ["grade", "--protocol", "jsonl"]),
        on: .pipes
      )
      program.send(marks(1, 1) + "\n")
      _ = try program.wait(for: #""event":"marked""#)
      _ = try program.wait(for: #""number":2"#)
      program.send(marks(2, 2) + "\n")
      _ = try program.wait(for: #""number":3"#)
      program.signal(SIGKILL)
      _ = try program.waitForExit()
      let left = try room.mark("trainer", ["--exercise", Self.question], [])
      #expect(left.first?["works"] == 1)
      #expect(works(left).first?["answer"] != nil)
    }
  }

  @Test("By keys in a terminal: digits, a comment, Space, and the terminal is left as it was")
  func keys() throws {
    try useGroup { room in
      let program = try InteractiveProgram(
        room.start("trainer", ["grade", "--marker", "a7", "--exercise", Self.question]),
        on: .terminal(columns: 40, rows: 24)
      )
      _ = try program.wait(for: "1 of 2: Time and place")
      program.send("2")
      _ = try program.wait(for: "2 of 2: The ask")
      program.send("3")
      _ = try program.wait(for: "Space keeps the mark")
      program.send("c")
      _ = try program.wait(for: "A line for the learner")
      program.send("Good day\r")
      _ = try program.wait(for: "Comment: Good day")
      program.send(" ")
      _ = try program.wait(for: "Answer 2 of 3")
      program.send("q")
      _ = try program.wait(for: "1 answer marked. 2 are left")
      #expect(try program.waitForExit() == .code(0))
      let left = try room.mark("trainer", ["--exercise", Self.question], [])
      #expect(left.first?["works"] == 2)
      let report = try room.run("trainer", ["grade", "agreement", "--format", "json"]).output
      #expect(try JSONValue(parsing: report)["facts"]?["marked"] == 1)
    }
  }

  @Test("By lines: levels together or apart, help, the example, and what is wrong said in one line")
  func lines() throws {
    try useGroup { room in
      let result = try room.run(
        "trainer",
        ["--plain", "--width", "200", "grade", "--exercise", Self.question],
        ["?", "e", "9 1", "1", "x", "b", "2 3", "Say when.", "31", "", "s"]
      )
      #expect(result.output.contains("There is no 9 here"))
      #expect(result.output.contains("2 numbers are needed"))
      #expect(result.output.contains("3 of 4 points. Time and place 1, The ask 2"))
      #expect(result.output.contains("2 of 4 points. Time and place 2, The ask 0"))
      #expect(result.output.contains("2 answers marked. 1 is left"))
      #expect(result.output.contains("Could you try a short lesson with me"))
    }
  }

  @Test(
    "What is not for this learner, is changed, or is no reply is refused in one line, and nothing changes"
  )
  func refusals() throws {
    try useGroup { room in
      _ = try room.mark("trainer", [], Array(repeating: marks(1, 2), count: 3))
      let folder = room.stick + "/marks"
      try room.run("trainer", ["grade", "export", folder, "--plain-text"])
      let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(files.count == 3 && files.allSatisfy { $0.hasSuffix(".txt") })
      let learner = try JSONValue(
        parsing: room.run("trainer", ["cohort", "show", "spring", "--format", "json"]).output
      )["cohort"]?["members"]?.arrayValue?.first { $0["alias"] == "aida" }?["learner"]?.stringValue
      let own = try #require(
        files.first { $0.contains(String((learner ?? "").prefix(8))) && learner != nil }
      )
      let other = try #require(files.first { $0 != own })
      let bytes = try #require(FileManager.default.contents(atPath: folder + "/" + own))
      var changed = bytes
      let place = try #require(changed.firstRange(of: Data(#""the-ask":2"#.utf8)))
      changed[changed.index(before: place.upperBound)] = UInt8(ascii: "3")
      let bad = room.qadam.folder + "/bad"
      for (content, reason) in [
        (changed, "was changed"), (bytes.dropLast(20), "was changed"),
        (Data("x".utf8), "no bundle"),
        (Data(), "no bundle"),
      ] {
        try Data(content).write(to: URL(fileURLWithPath: bad))
        let result = try room.run("aida", ["progress", "import", bad], code: 2)
        #expect(result.output.contains("refused"), "\(reason): \(result.output)")
      }
      let wrong = try room.run("aida", ["progress", "import", folder + "/" + other], code: 2)
      #expect(wrong.output.contains("It is for another learner"))
      // Somebody else's work is no reply, though it is a sound bundle.
      let work = room.qadam.folder + "/work.txt"
      try room.run("aida", ["progress", "export", work, "--plain-text"])
      let foreign = try room.run("aida", ["progress", "import", work], code: 2)
      #expect(foreign.output.contains("something else than marks"))
      try room.run("aida", ["progress", "import", bad + "/nowhere"], code: 2)
      #expect(try !room.run("aida", ["progress"]).output.contains("Marked by your trainer"))
      try room.run("aida", ["progress", "import", folder + "/" + own])
      #expect(try room.run("aida", ["progress"]).output.contains("Marked by your trainer"))
    }
  }

  @Test("Sealed marks open for their learner alone, and for whoever --to names")
  func sealing() throws {
    try useGroup { room in
      _ = try room.mark("trainer", [], Array(repeating: marks(1, 2), count: 3))
      let folder = room.stick + "/marks"
      try room.run("trainer", ["grade", "export", folder, "--learner", "aida"])
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      let file = folder + "/" + (try #require(files.first))
      #expect(files.count == 1 && file.hasSuffix(".age"))
      let refused = try room.run("berik", ["progress", "import", file], code: 2)
      #expect(refused.output.contains("sealed for somebody else"))
      try room.run("aida", ["progress", "import", file])
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      let key = try ProgramStart("age-keygen").run().output
      let keyFile = room.qadam.folder + "/colleague"
      try Data(key.utf8).write(to: URL(fileURLWithPath: keyFile))
      let line = try #require(key.split(separator: "\n").first { $0.contains("age1") })
      let recipient = String(line.split(separator: " ").last ?? "")
      let other = room.stick + "/colleague"
      try room.run("trainer", ["grade", "export", other, "--to", recipient])
      for name in try FileManager.default.contentsOfDirectory(atPath: other) {
        let opened = try ProgramStart("age", ["-d", "-i", keyFile, other + "/" + name]).run()
        #expect(opened.code == 0 && opened.output.hasPrefix("QADAM-BUNDLE\n"))
        #expect(opened.output.contains(#""alias":null"#))
        #expect(!opened.output.contains("attempted"))
      }
    }
  }

  @Test("A learner who was forgotten is gone from the queue, and their marks with them")
  func forgotten() throws {
    try useGroup { room in
      _ = try room.mark("trainer", ["-e", Self.question], [marks(1, 2), marks(2, 3), marks(1, 1)])
      try room.run("trainer", ["cohort", "remove", "spring", "--forget-members"])
      #expect(try room.mark("trainer", [], []).first?["works"] == 0)
      let none = try room.run("trainer", ["grade", "export", room.stick + "/marks"], code: 1)
      #expect(none.output.contains("There are no marks to send"))
      try room.run("trainer", ["doctor"])
      try room.run("trainer", ["cohort", "create", "spring"])
      try room.takeIn([room.stick], code: 2)
    }
  }

  @Test("What cannot be done is said in one line, with the documented code")
  func usage() throws {
    try use { room in
      try room.makeTrainer()
      let cases: [(arguments: [String], code: Int32)] = [
        (["grade", "--marker", "a b"], 64), (["grade", "--second", "--settle"], 64),
        (["grade", "--exercise", "no\u{1B}[31m"], 66), (["grade", "--cohort", "nowhere"], 66),
        (["grade", "agreement", "--cohort", "nowhere"], 66),
        (["grade", "export", "x", "--to", "y", "--plain-text"], 64),
        (["grade", "export", "x", "--learner", "nobody"], 66),
      ]
      for (arguments, code) in cases {
        let result = try room.run("trainer", arguments, code: code)
        #expect(result.errors.split(separator: "\n").count == 1, "\(arguments): \(result.errors)")
        #expect(!result.errors.contains("\u{1B}"))
      }
      let empty = try room.run("trainer", ["grade"])
      #expect(empty.output.contains("Nothing is waiting to be marked"))
      #expect(try room.run("trainer", ["grade", "agreement"]).code == 0)
      let lines = try room.mark("trainer", [], ["x", #"{"next":true}"#])
      #expect(lines.map { $0["event"] } == ["hello", "end"])
    }
  }

  @Test("Lines that are no marks are refused by name, and the answer waits")
  func badLines() throws {
    try useGroup { room in
      let lines = [
        "x", "{}", #"{"marks":{"the-ask":9,"time-and-place":1}}"#, #"{"marks":{"the-ask":1}}"#,
        #"{"back":true}"#, #"{"skip":1}"#, marks(1, 1, #"\u001b[2J"#),
        String(repeating: "a", count: 70_000),
      ]
      let events = try room.mark("trainer", ["-e", Self.question], lines)
      let codes = events.compactMap { $0["code"]?.stringValue }
      #expect(
        codes == [
          "not-json", "input-unknown", "answer-out-of-range", "answer-incomplete",
          "input-not-expected", "input-wrong-type", "answer-control-character", "line-too-long",
        ]
      )
      #expect(events.last?["marked"] == 0)
    }
  }
}
