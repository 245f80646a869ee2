import Foundation
import JSON
import SQLite
import TestSupport

/// The built program with a data folder and a course of its own, a fixed seed and a fixed clock.
struct Qadam {
  /// A folder that is removed after the test.
  let folder: String
  /// Variables of each start.
  var environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]

  /// Where the program keeps its records.
  var data: String { folder + "/data" }
  /// The folder of the course.
  var course: String { folder + "/course" }
  /// The clock of all starts.
  static let time = "2026-01-31T09:00:00+05:00"

  /// Runs a test with the program and a course.
  static func use<Result>(
    _ course: FixtureCourse = .sound,
    _ body: (Qadam) throws -> Result
  ) throws -> Result {
    try withTemporaryFolder { folder in
      let qadam = Qadam(folder: folder)
      try course.write(to: qadam.course)
      return try body(qadam)
    }
  }

  /// A start of the program with its course.
  func start(_ arguments: [String], seed: UInt64 = 7) -> ProgramStart {
    bare(["--course", course, "--seed", "\(seed)", "--now", Qadam.time] + arguments)
  }

  /// A start of the program with its data folder and nothing else.
  func bare(_ arguments: [String]) -> ProgramStart {
    ProgramStart(Project.program, ["--data", data] + arguments, environment: environment)
  }

  /// Runs the program with its course to the end.
  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> ProgramResult {
    try start(arguments).run(input: input)
  }

  /// The exported answers as objects.
  func attempts() throws -> [JSONObject] {
    let result = try run("export", "attempts", "--format", "jsonl")
    guard result.code == 0 else { throw TestFailure("export: \(result.errors)") }
    return try result.output.split(separator: "\n").map { line in
      guard let object = try JSONValue(parsing: String(line)).objectValue else {
        throw TestFailure("no object: \(line)")
      }
      return object
    }
  }

  /// The files of the profiles.
  func profileFiles() throws -> [String] {
    let folder = data + "/profiles"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .map { folder + "/" + $0 }
  }

  /// The only record in the data folder.
  func record() throws -> String {
    let files = try profileFiles().filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
    guard files.count == 1 else { throw TestFailure("not one record: \(files)") }
    return files[0]
  }

  /// All facts of the record in their order, without the names that differ from record to record.
  func facts() throws -> [String] {
    let device = try rows("SELECT name FROM device")
    return try rows(
      "SELECT counter || ' ' || kind || ' ' || recorded_at || ' ' || body FROM fact ORDER BY counter"
    ).map { row in
      let text = device.reduce(row) { $0.replacingOccurrences(of: $1, with: "DEVICE") }
      return text.replacing(/"activeMilliseconds":[^,}]*/, with: "")
    }
  }

  /// The first column of a query on the record.
  func rows(_ sql: String) throws -> [String] {
    try Database(path: try record(), mode: .readWrite).query(sql) { $0.text(0) }
  }
}
