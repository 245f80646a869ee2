import Foundation
import SQLite
import TestSupport

/// A trainer and learners with a data folder each, on the built program.
struct DeskWorld {
  let qadam: Qadam
  static let passphrase = "horse battery staple clip"

  /// Runs a test with a trainer who has a key and the group `spring`.
  static func use(
    _ course: FixtureCourse = .sound,
    _ body: (DeskWorld) throws -> Void
  ) throws {
    try Qadam.use(course) { qadam in
      let world = DeskWorld(qadam: qadam)
      try world.write(passphrase + "\n", to: "passphrase")
      try FileManager.default.createDirectory(
        atPath: world.stick,
        withIntermediateDirectories: true
      )
      guard try world.trainer("trainer", "key").code == 0,
        try world.run("trainer", "cohort", "create", "spring").code == 0
      else { throw TestFailure("no trainer") }
      try body(world)
    }
  }

  /// The folder in which the files of the learners lie.
  var stick: String { qadam.folder + "/stick" }
  /// The file with the trainer's recipient.
  var recipient: String { qadam.folder + "/trainer/trainer-key.pub" }
  /// The variables of all starts.
  var environment: [String: String] { qadam.environment }

  /// The command line of a person.
  func words(_ person: String, course: String? = nil, _ arguments: [String]) -> [String] {
    ["--data", qadam.folder + "/" + person, "--course", course ?? qadam.course, "--seed", "7"]
      + ["--now", Qadam.time] + arguments
  }

  /// A start of the program for one person.
  func start(_ person: String, course: String? = nil, _ arguments: [String]) -> ProgramStart {
    let words = words(person, course: course, arguments)
    return ProgramStart(Project.program, words, environment: environment)
  }

  /// Runs the program where no file may grow beyond some blocks of 512 bytes, as on a disk that is full.
  func run(_ person: String, blocks: Int, _ arguments: [String]) throws -> ProgramResult {
    let line = ["-c", "ulimit -f \(blocks); exec \"$@\"", "sh", Project.program]
    let start = ProgramStart("sh", line + words(person, arguments), environment: environment)
    // Over pipes, since files of the test would be under the same limit.
    let program = try InteractiveProgram(start, on: .pipes)
    let exit = try program.waitForExit(seconds: 60)
    return ProgramResult(
      outputBytes: program.received,
      errorBytes: program.receivedErrors,
      exit: exit
    )
  }

  @discardableResult
  func run(_ person: String, _ arguments: String..., input: String = "") throws -> ProgramResult {
    try start(person, arguments).run(input: input)
  }

  /// Runs a command that opens the trainer's key.
  @discardableResult
  func trainer(_ arguments: String...) throws -> ProgramResult {
    try start("trainer", arguments + secret).run()
  }

  /// What tells the passphrase to a command.
  var secret: [String] { ["--passphrase-file", qadam.folder + "/passphrase"] }

  /// A learner who answers the first lesson, each in another way.
  func play(_ person: String, answer: Int = 1) throws {
    let turn = "{\"next\":true}\n{\"answer\":\(answer)}\n{\"skip\":true}\n"
    let lines = String(repeating: turn, count: 60)
    _ = try start(person, ["learn", "first-steps", "--protocol", "jsonl"]).run(input: lines)
    try run(person, "profile", "rename", "me", person)
  }

  /// A learner's sealed work on the stick.
  @discardableResult
  func hand(in name: String, by person: String) throws -> String {
    let path = stick + "/" + name
    let result = try run(person, "progress", "export", path, "--to", recipient)
    guard result.code == 0 else { throw TestFailure("export: \(result.errors)") }
    return path
  }

  /// Everything that a person's record holds, by names and not by the numbers of rows.
  func content(of person: String) throws -> [String] {
    let database = try Database(path: record(of: person), mode: .readOnly)
    let queries = [
      "SELECT * FROM facts", "SELECT * FROM attempts", "SELECT * FROM sessions",
      "SELECT * FROM next_steps",
      "SELECT name, hex(key) FROM device_key JOIN device ON id = device",
      "SELECT learner.name, alias FROM roster JOIN learner ON learner.id = learner",
      """
      SELECT cohort.name, learner.name, form FROM cohort_member
      JOIN cohort ON cohort.id = cohort JOIN learner ON learner.id = learner
      """,
      "SELECT name, counter, score FROM mark_correction JOIN device ON id = device",
      "SELECT name, counter, fork, hex(previous) FROM chain_gap JOIN device ON id = device",
    ]
    return try queries.flatMap { query in
      try database.query(query) { row in
        (0..<row.count).map { row.optionalText($0) ?? "-" }.joined(separator: "|")
      }.sorted()
    }
  }

  /// The only record of a person.
  func record(of person: String) throws -> String {
    let folder = qadam.folder + "/" + person + "/profiles"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".sqlite") }
    guard files.count == 1 else { throw TestFailure("not one record: \(files)") }
    return folder + "/" + files[0]
  }

  /// All paths below a folder.
  func files(below folder: String) -> [String] {
    (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
  }

  /// Writes a file below the test's folder.
  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: qadam.folder + "/" + path))
  }
}
