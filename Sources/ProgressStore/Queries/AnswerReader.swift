import JSON
import Learning
import SQLite

/// Reads answers as the rules of review and mastery take them, each name once.
///
/// A learner has hundreds of exercises and thousands of answers, so the rows are read without joins and the names are
/// looked up by their small numbers.
struct AnswerReader {
  /// The columns that ``answer(_:)`` expects.
  static let select = """
    SELECT device, counter, exercise, purpose, try, score, certainty, hints, skipped, dont_know,
      overruled, misconceptions, answered_at, active_milliseconds
    FROM attempt
    """

  /// The condition that leaves a session out; its name is the third argument.
  static let otherSessions = """
    AND context NOT IN (
      SELECT id FROM context WHERE session IN (SELECT id FROM session WHERE name = ?3)
    )
    """

  private let path: String
  private let devices: [Int: DeviceID]
  private let exercises: [Int: (name: ExerciseID, isOlder: Bool)]
  private let purposes: [Int: Purpose]
  private var misconceptions: [String: [MisconceptionID]] = [:]
  /// The names of the row before, which stand in this one too more often than not.
  private var device: (row: Int, name: DeviceID)?
  private var exercise: (row: Int, name: ExerciseID, isOlder: Bool)?

  /// Reads the names of a file; the digests are those of the questions as the course has them now.
  init(database: Database, path: String, digests: [ExerciseID: String]) throws {
    func names(in table: String) throws -> [(Int, String)] {
      try database.query("SELECT id, name FROM \(table)") { ($0.integer(0), $0.text(1)) }
    }
    func table<Value>(_ pairs: [(Int, Value)]) -> [Int: Value] {
      Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
    self.path = path
    devices = table(try names(in: "device").map { ($0, DeviceID($1)) })
    let rows = try database.query("SELECT id, name, digest FROM exercise") {
      ($0.integer(0), ExerciseID($0.text(1)), $0.text(2))
    }
    exercises = table(
      rows.map { row, name, digest in
        (row, (name: name, isOlder: digests[name].map { $0 != digest } ?? false))
      }
    )
    purposes = table(
      try names(in: "purpose").compactMap { row, name in
        Purpose(rawValue: name).map { (row, $0) }
      }
    )
  }

  /// Reads the row at which a query stands.
  mutating func answer(_ row: borrowing Row) throws -> RecordedAnswer {
    let deviceRow = row.integer(0)
    let exerciseRow = row.integer(2)
    if device?.row != deviceRow { device = devices[deviceRow].map { (deviceRow, $0) } }
    if exercise?.row != exerciseRow {
      exercise = exercises[exerciseRow].map { (exerciseRow, $0.name, $0.isOlder) }
    }
    let counter = Int64(row.integer(1))
    guard let device, let exercise, let purpose = purposes[row.integer(3)] else {
      throw StoreError.unreadableFact(path: path, device: device?.name ?? "", counter: counter)
    }
    let address = FactAddress(device: device.name, counter: counter)
    return RecordedAnswer(
      address: address,
      exercise: exercise.name,
      purpose: purpose,
      tryNumber: row.integer(4),
      score: row.optionalReal(5),
      certainty: row.optionalInteger(6),
      hints: row.integer(7),
      isSkipped: row.bool(8),
      isDontKnow: row.bool(9),
      isOverruled: row.bool(10),
      misconceptions: row.isNull(11) ? [] : try beliefs(row.text(11), at: address),
      answeredAt: Int64(row.integer(12)),
      activeMilliseconds: row.optionalInteger(13),
      isOfOlderVersion: exercise.isOlder
    )
  }

  private mutating func beliefs(
    _ text: String,
    at address: FactAddress
  ) throws -> [MisconceptionID] {
    if let held = misconceptions[text] { return held }
    guard let list = (try? JSONValue(parsing: text))?.arrayValue else {
      throw StoreError.unreadableFact(path: path, device: address.device, counter: address.counter)
    }
    let names = list.compactMap { $0.stringValue.map { MisconceptionID($0) } }
    misconceptions[text] = names
    return names
  }
}
