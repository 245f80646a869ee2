import JSON
public import Learning
import SQLite

extension ProgressStore {
  /// Marks the received answers once more that were kept without a mark, since their course was not at hand.
  ///
  /// - Parameter mark: Which mark of a content counts; ``ReceivedMark/notComputable`` leaves the answer as it is.
  /// - Returns: How many have a mark now.
  /// - Throws: ``StoreError``; then nothing was changed.
  public func markAgain(
    _ mark: (FactContent, FactContext) -> ReceivedMark
  ) throws -> Int {
    // Nearly always there is none, and then nobody need be kept from writing.
    let isNeeded = try translating {
      try database.value("SELECT 1 FROM mark_correction WHERE score IS NULL LIMIT 1") != nil
    }
    guard isNeeded else { return 0 }
    return try write {
      var marked = 0
      for row in try unmarkedAnswers() {
        let mark = mark(try content(of: row), row.context)
        if try keep(mark, for: row) { marked += 1 }
      }
      return marked
    }
  }

  /// A received answer without a mark.
  private struct UnmarkedAnswer {
    let device: Int64
    let counter: Int64
    let learner: Int64
    let address: FactAddress
    let kind: String
    let body: String
    let context: FactContext
  }

  private func content(of row: UnmarkedAnswer) throws -> FactContent {
    try content(kind: row.kind, body: row.body, at: row.address)
  }

  private func unmarkedAnswers() throws -> [UnmarkedAnswer] {
    try database.query(
      """
      SELECT fact.device, fact.counter, learner.id, device.name, fact.kind, fact.body,
        learner.name, session.name, course.name, context.course_version, context.language
      FROM mark_correction
      JOIN fact USING (device, counter)
      JOIN device ON device.id = fact.device
      JOIN context ON context.id = fact.context
      JOIN session ON session.id = context.session
      JOIN learner ON learner.id = session.learner
      JOIN course ON course.id = context.course
      WHERE mark_correction.score IS NULL
      ORDER BY device.name, fact.counter
      """
    ) { row in
      UnmarkedAnswer(
        device: Int64(row.integer(0)),
        counter: Int64(row.integer(1)),
        learner: Int64(row.integer(2)),
        address: FactAddress(device: DeviceID(row.text(3)), counter: Int64(row.integer(1))),
        kind: row.text(4),
        body: row.text(5),
        context: FactContext(
          learner: LearnerID(row.text(6)),
          session: SessionID(row.text(7)),
          course: CourseID(row.text(8)),
          courseVersion: row.text(9),
          language: row.text(10)
        )
      )
    }
  }

  /// Keeps a mark that could not be computed before; whether there is one.
  private func keep(_ mark: ReceivedMark, for row: UnmarkedAnswer) throws -> Bool {
    let place: [SQLiteValue] = [.integer(row.device), .integer(row.counter)]
    let score: Double?
    switch mark {
    case .notComputable, .corrected(nil): return false
    case .corrected(let corrected):
      score = corrected
      try database.execute(
        "UPDATE mark_correction SET score = ?3 WHERE device = ?1 AND counter = ?2",
        arguments: place + [SQLiteValue(corrected)]
      )
    case .asRecorded:
      guard case .attempted(let attempt) = try content(of: row) else { return false }
      score = attempt.score
      try database.execute(
        "DELETE FROM mark_correction WHERE device = ? AND counter = ?",
        arguments: place
      )
    }
    try database.execute(
      "UPDATE attempt SET score = ?3 WHERE device = ?1 AND counter = ?2 AND learner = ?4",
      arguments: place + [SQLiteValue(score), .integer(row.learner)]
    )
    return score != nil
  }
}
