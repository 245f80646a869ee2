import Foundation
import JSON
import TestSupport
import Testing

/// A trainer and learners, each with a data folder of their own, on the built program.
@Suite("The trainer's desk")
struct DeskTests {
  private static let passphrase = "horse battery staple clip"

  /// Runs the program for one person.
  @discardableResult
  private func run(
    _ person: String,
    _ arguments: [String],
    in qadam: Qadam,
    input: String = ""
  ) throws -> ProgramResult {
    let world = ["--course", qadam.course, "--seed", "7", "--now", Qadam.time]
    let start = ProgramStart(
      Project.program,
      ["--data", qadam.folder + "/" + person] + world + arguments,
      environment: qadam.environment
    )
    return try start.run(input: input)
  }

  private func trainer(_ arguments: [String], in qadam: Qadam) throws -> ProgramResult {
    let file = qadam.folder + "/passphrase"
    try Data((Self.passphrase + "\n").utf8).write(to: URL(fileURLWithPath: file))
    return try run("trainer", arguments + ["--passphrase-file", file], in: qadam)
  }

  /// A learner who plays the first lesson and skips what is asked.
  private func play(_ person: String, in qadam: Qadam) throws {
    let lines = String(repeating: "{\"next\":true}\n{\"skip\":true}\n", count: 60)
    try run(person, ["learn", "--protocol", "jsonl"], in: qadam, input: lines)
    try run(person, ["profile", "rename", "me", person], in: qadam)
  }

  @Test(
    "Three learners hand in their work, twice and mixed with rubbish, and the trainer holds it once"
  )
  func story() throws {
    try Qadam.use { qadam in
      let key = try trainer(["trainer", "key"], in: qadam)
      #expect(key.code == 0)
      #expect(key.output.hasPrefix("age1") && key.output.utf8.count == 63)
      #expect(try trainer(["trainer", "key"], in: qadam).output == key.output)
      let recipient = key.output.trimmingCharacters(in: .newlines)
      let stick = qadam.folder + "/stick"
      try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
      for person in ["aida", "berik", "dana"] {
        try play(person, in: qadam)
        let options = person == "berik" ? ["--armor"] : []
        let export = ["progress", "export", stick + "/\(person).age", "--to", recipient]
        #expect(try run(person, export + options, in: qadam).code == 0)
      }
      try Data("no bundle".utf8).write(to: URL(fileURLWithPath: stick + "/notes.txt"))
      #expect(try run("trainer", ["cohort", "create", "spring"], in: qadam).code == 0)
      let trial = try trainer(["cohort", "import", "spring", stick, "--dry-run"], in: qadam)
      #expect(trial.code == 2)
      #expect(try members(in: qadam).isEmpty)
      let first = try trainer(["cohort", "import", "spring", stick], in: qadam)
      #expect(first.code == 2)
      #expect(first.output.contains("notes.txt: It is no bundle of Qadam."))
      #expect(first.output.contains("1 file refused"))
      let names = try members(in: qadam)
      #expect(names == ["aida", "berik", "dana"])
      let again = try trainer(
        ["cohort", "import", "spring"] + ["dana", "aida"].map { stick + "/\($0).age" },
        in: qadam
      )
      #expect(again.code == 0)
      #expect(again.output.contains("0 new facts"))
      let doctor = try run("trainer", ["doctor"], in: qadam)
      #expect(doctor.code == 0, "\(doctor.output)")
      let rows = try run("trainer", ["export", "attempts"], in: qadam).output
      for person in names { #expect(rows.contains(",\(person),")) }
    }
  }

  @Test("The report on questions says the same in every form")
  func itemReport() throws {
    try Qadam.use { qadam in
      try play("aida", in: qadam)
      let json = try run("aida", ["report", "items", "--format", "json"], in: qadam)
      #expect(json.code == 0, "\(json.errors)")
      let report = try JSONValue(parsing: json.output)
      #expect(report["schema"]?.stringValue == "qadam.report.items/1")
      #expect(report["facts"]?["people"]?.integerValue == 1)
      let items = try #require(report["items"]?.arrayValue)
      #expect(!items.isEmpty)
      for item in items {
        #expect(item["n"]?.integerValue == 1)
        // One person is no group.
        #expect(item["discriminationIndex"] == .null)
        #expect(item["line"]?.integerValue ?? 0 > 0)
      }
      let name = try #require(items.first?["exercise"]?.stringValue)
      for form in ["text", "md", "html", "csv"] {
        let shown = try run("aida", ["report", "items", "--format", form], in: qadam)
        #expect(shown.code == 0)
        #expect(shown.output.contains(name), "\(form)")
        #expect(shown.output.contains("too few (n = 1)"), "\(form)")
      }
      for (form, start) in [("xlsx", "PK"), ("pdf", "%PDF-")] {
        let path = qadam.folder + "/report." + form
        let options = ["report", "items", "--format", form, "--output", path]
        let made = try run("aida", options, in: qadam)
        #expect(made.code == 0, "\(form): \(made.errors)")
        let bytes = try #require(FileManager.default.contents(atPath: path))
        #expect(bytes.starts(with: start.utf8))
      }
      let unknown = ["report", "items", "--cohort", "nowhere"]
      #expect(try run("aida", unknown, in: qadam).code == 66)
    }
  }

  private func members(in qadam: Qadam) throws -> [String] {
    let shown = try run("trainer", ["cohort", "show", "spring", "--format", "json"], in: qadam)
    let json = try JSONValue(parsing: shown.output)
    #expect(json["schema"]?.stringValue == "qadam.cohort/1")
    return (json["cohort"]?["members"]?.arrayValue ?? []).compactMap { $0["alias"]?.stringValue }
  }

  @Test("Debian's age opens what was exported, and it is the text that --plain-text shows")
  func openWithoutUs() throws {
    try Qadam.use { qadam in
      let key = try ProgramStart("age-keygen").run().output
      try Data(key.utf8).write(to: URL(fileURLWithPath: qadam.folder + "/key"))
      let recipient = try #require(key.split(separator: "\n").first { $0.contains("age1") })
      let public_ = String(recipient.split(separator: " ").last ?? "")
      try play("aida", in: qadam)
      let sealed = qadam.folder + "/work.age"
      let open = qadam.folder + "/work.txt"
      try run("aida", ["progress", "export", sealed, "--to", public_], in: qadam)
      try run("aida", ["progress", "export", open, "--plain-text"], in: qadam)
      let opened = try ProgramStart("age", ["-d", "-i", qadam.folder + "/key", sealed]).run()
      #expect(opened.code == 0, "\(opened.errors)")
      #expect(Data(opened.outputBytes) == FileManager.default.contents(atPath: open))
      let mode = try FileManager.default.attributesOfItem(atPath: sealed)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test("What cannot be done is said in one line, with the documented code")
  func refusals() throws {
    try Qadam.use { qadam in
      try play("aida", in: qadam)
      let file = qadam.folder + "/w"
      let cases: [(arguments: [String], code: Int32)] = [
        (["progress", "export", file], 64),
        (["progress", "export", file, "--to", "age1nobody"], 64),
        (["progress", "export", file, "--to", "x", "--plain-text"], 64),
        (["progress", "export", qadam.folder + "/no/w", "--plain-text"], 66),
        (["cohort", "show", "nowhere"], 66),
        (["cohort", "import", "nowhere", file], 66),
        (["cohort", "create", "a\u{1B}[31m"], 64),
        (["trainer", "key"], 64),
        (["report", "items", "--for", "donor"], 64),
      ]
      for (arguments, code) in cases {
        let result = try run("aida", arguments, in: qadam)
        #expect(result.code == code, "\(arguments)")
        #expect(result.errors.split(separator: "\n").count == 1, "\(arguments): \(result.errors)")
        #expect(!FileManager.default.fileExists(atPath: file))
      }
      let weak = qadam.folder + "/weak"
      try Data("aaaaaaaaaaaaaaaa\n".utf8).write(to: URL(fileURLWithPath: weak))
      let key = ["trainer", "key", "--passphrase-file", weak]
      #expect(try run("aida", key, in: qadam).code == 2)
      #expect(try trainer(["trainer", "key"], in: qadam).code == 0)
      try run("trainer", ["cohort", "create", "spring"], in: qadam)
      let recipient = qadam.folder + "/trainer/trainer-key.pub"
      try run("aida", ["progress", "export", file, "--to", recipient], in: qadam)
      let wrong = ["cohort", "import", "spring", file, "--passphrase-file", weak]
      #expect(try run("trainer", wrong, in: qadam).code == 2)
      #expect(try members(in: qadam).isEmpty)
    }
  }

  @Test("At a terminal the passphrase is asked twice, unseen, and the recipient is drawn")
  func terminal() throws {
    try Qadam.use { qadam in
      let program = try InteractiveProgram(
        qadam.start(["trainer", "key"]),
        on: .terminal(columns: 100, rows: 60)
      )
      for prompt in ["(not shown):", "The same again:"] {
        _ = try program.wait(for: prompt)
        // Whoever types faster than the terminal hides is seen; a person is not.
        Thread.sleep(forTimeInterval: 0.2)
        program.send(Self.passphrase + "\r")
      }
      #expect(try program.waitForExit() == .code(0))
      #expect(!program.text.contains(Self.passphrase))
      #expect(program.text.contains("age1"))
      #expect(program.text.contains("█"))
    }
  }
}
