import Learning
import SQLite

/// One pass over the narrow table of answers, or over a stretch of learners in it, in the order in which it is stored.
struct FirstTryScan {
  private let database: Database
  private let query: FirstTryQuery
  /// By the row of an exercise: its slot, or -1 for one that is not looked at, -2 for an older question.
  private let slots: [Int32]
  /// By the row of a learner: whether they are looked at.
  private let isWanted: [Bool]
  private let stretch: ClosedRange<Int64>
  private var number = -1
  private var learner: Int64 = -1
  private var rows: [Int64] = []
  private(set) var totals = FirstTryTotals()

  init(
    _ database: Database,
    _ query: FirstTryQuery,
    learners stretch: ClosedRange<Int64> = .min ... .max
  ) throws {
    self.database = database
    self.stretch = stretch
    self.query = query
    slots = try FirstTryScan.slots(of: query, in: database)
    isWanted = try FirstTryScan.wanted(query, in: database)
  }

  /// Passes the earliest first try of each learner to each item on.
  mutating func run(_ body: (ItemAnswer) throws -> Void) throws {
    let cursor = try database.cursor(
      """
      SELECT learner, exercise, answered_at, score, certainty, hints, skipped, dont_know,
        overruled, active_milliseconds, response
      FROM attempt
      WHERE try = 1 AND purpose IN (\(try purposes())) AND learner BETWEEN ? AND ?
      ORDER BY learner, exercise, device, counter
      """,
      arguments: [.integer(stretch.lowerBound), .integer(stretch.upperBound)]
    )
    // A question that came up again in another session has several rows; they stand together.
    var held: (answer: ItemAnswer, learner: Int, exercise: Int, at: Int)?
    while try cursor.next() {
      let learner = cursor.row.integer(0)
      let exercise = cursor.row.integer(1)
      guard isWanted.indices.contains(learner), isWanted[learner],
        slots.indices.contains(exercise)
      else { continue }
      let slot = slots[exercise]
      if slot < 0 {
        if slot == -2 { totals.outdated += 1 }
        continue
      }
      let at = cursor.row.integer(2)
      if let first = held, first.learner == learner, first.exercise == exercise {
        if at >= first.at { continue }
      } else if let first = held {
        try body(first.answer)
      }
      held = (answer(in: cursor.row, slot: Int(slot)), learner, exercise, at)
    }
    if let held { try body(held.answer) }
    totals.learners = try names()
  }

  private mutating func answer(in row: borrowing Row, slot: Int) -> ItemAnswer {
    let learner = Int64(row.integer(0))
    if learner != self.learner {
      self.learner = learner
      number += 1
      rows.append(learner)
    }
    return ItemAnswer(
      learner: number,
      slot: slot,
      score: row.optionalReal(3),
      options: query.items[slot].hasOptions
        ? row.withText(10) { FirstTryScan.options(in: $0) } : ChosenOptions(),
      certainty: row.integer(4),
      hints: row.integer(5),
      isSkipped: row.bool(6),
      isDontKnow: row.bool(7),
      isOverruled: row.bool(8),
      activeMilliseconds: row.optionalInteger(9) ?? -1
    )
  }

  /// The numbers in a response such as `2` or `[1,3]`; none in any other shape.
  static func options(in text: UnsafeBufferPointer<UInt8>) -> ChosenOptions {
    var options = ChosenOptions()
    var number = 0
    for byte in text {
      switch byte {
      case 0x30...0x39: number = min(number * 10 + Int(byte - 0x30), 1_000)
      case UInt8(ascii: ","), UInt8(ascii: "]"):
        options.insert(number)
        number = 0
      case UInt8(ascii: "["): break
      default: return ChosenOptions()
      }
    }
    options.insert(number)
    return options
  }

  private func purposes() throws -> String {
    try database.query("SELECT id, name FROM purpose") { ($0.integer(0), $0.text(1)) }
      .filter { id, name in query.purposes.contains { $0.rawValue == name } }
      .map { "\($0.0)" }
      .joined(separator: ", ")
  }

  private func names() throws -> [LearnerID] {
    let names = try database.query("SELECT id, name FROM learner") {
      (Int64($0.integer(0)), LearnerID($0.text(1)))
    }
    let byRow = Dictionary(names) { first, _ in first }
    return rows.map { byRow[$0] ?? "" }
  }

  private static func slots(of query: FirstTryQuery, in database: Database) throws -> [Int32] {
    var places: [ExerciseID: (slot: Int32, digest: String)] = [:]
    for (slot, item) in query.items.enumerated() where places[item.exercise] == nil {
      places[item.exercise] = (Int32(slot), item.digest)
    }
    let rows = try database.query(
      """
      SELECT exercise.id, exercise.name, digest FROM exercise
      JOIN course ON course.id = exercise.course WHERE course.name = ?
      """,
      arguments: [.text(query.course.text)]
    ) { ($0.integer(0), ExerciseID($0.text(1)), $0.text(2)) }
    var slots = [Int32](repeating: -1, count: (rows.map { $0.0 }.max() ?? 0) + 1)
    for (row, name, digest) in rows {
      guard row >= 0, let place = places[name] else { continue }
      slots[row] = place.digest == digest ? place.slot : -2
    }
    return slots
  }

  private static func wanted(_ query: FirstTryQuery, in database: Database) throws -> [Bool] {
    let rows =
      if let cohort = query.cohort {
        try database.query(
          """
          SELECT learner FROM cohort_member
          JOIN cohort ON cohort.id = cohort_member.cohort WHERE cohort.name = ?
          """,
          arguments: [.text(cohort)]
        ) { $0.integer(0) }
      } else {
        try database.query("SELECT id FROM learner") { $0.integer(0) }
      }
    var wanted = [Bool](repeating: false, count: (rows.max() ?? 0) + 1)
    for row in rows where row >= 0 { wanted[row] = true }
    return wanted
  }
}
