import JSON
import Learning
import SQLite

/// Keeps the narrow tables that queries and views read in step with the log.
///
/// Each table is a function of the facts alone, so that it can be dropped and rebuilt. One lives no longer than the
/// transaction that it works in.
struct Projection {
  let database: Database
  private var stretches: [Int64: SessionStretch] = [:]
  private var exercises: [ExerciseKey: Int64] = [:]

  private struct ExerciseKey: Hashable {
    let course: Int64
    let exercise: ExerciseID
    let digest: String
    let lesson: LessonID?
  }

  init(database: Database) { self.database = database }

  /// Adds what one fact means; ``finish()`` ends the work.
  mutating func add(_ content: FactContent, at location: FactLocation) throws {
    if SessionStretch.moves(for: content),
      stretches[location.session]?.add(content, at: location) == nil
    {
      stretches[location.session] = SessionStretch(of: content, at: location)
    }
    switch content {
    case .attempted(let attempt): try add(attempt, at: location)
    case .overruled(let exercise, let address):
      try addOverrule(of: exercise, at: address, by: location)
    case .nextStepWritten(let lesson, let text):
      try database.execute(
        """
        INSERT INTO next_step
          (learner, course, device, counter, lesson, text, recorded_at, utc_offset)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        arguments: [
          .integer(location.learner), .integer(location.course), .integer(location.device),
          .integer(location.counter), .text(lesson.text), .text(text),
          .integer(location.recordedAt.milliseconds),
          SQLiteValue(location.recordedAt.utcOffsetMinutes),
        ]
      )
    case .sessionStarted, .pageFinished, .pageSkipped, .hintShown, .stepTaken, .marked,
      .worksheetSaved, .recipientNamed, .sessionFinished, .roomOpened, .roomMoved,
      .participantJoined, .voted, .workshop:
      break
    case .adopted(let adopted): try add(adopted, at: location)
    }
  }

  /// Writes how far the sessions came.
  mutating func finish() throws {
    for session in stretches.keys.sorted() { try stretches[session]?.write(to: database) }
    stretches = [:]
  }

  private mutating func row(of attempt: Attempt, course: Int64) throws -> Int64 {
    let key = ExerciseKey(
      course: course,
      exercise: attempt.exercise,
      digest: attempt.digest,
      lesson: attempt.lesson
    )
    if let row = exercises[key] { return row }
    let row = try Names(database: database).exercise(of: attempt, course: course)
    exercises[key] = row
    return row
  }

  mutating func add(_ attempt: Attempt, at location: FactLocation) throws {
    let exercise = try row(of: attempt, course: location.course)
    let order = JSONValue.array(attempt.shownOrder.sourceNumbers.map { .integer($0) })
    let misconceptions = JSONValue.array(attempt.misconceptions.map { .string($0.text) })
    try database.execute(
      """
      INSERT INTO attempt (
        learner, exercise, device, counter, context, purpose, form, try, score, certainty, hints,
        skipped, dont_know, overruled, presented_at, answered_at, utc_offset, active_milliseconds,
        response, shown_order, misconceptions
      )
      VALUES (
        ?1, ?2, ?3, ?4, ?5, (SELECT id FROM purpose WHERE name = ?6), ?7, ?8,
        CASE
          WHEN EXISTS (SELECT 1 FROM mark_correction WHERE device = ?3 AND counter = ?4)
          THEN (SELECT score FROM mark_correction WHERE device = ?3 AND counter = ?4)
          ELSE ?9
        END,
        ?10, ?11, ?12, ?13,
        EXISTS (
          SELECT 1 FROM overrule
          WHERE device = ?14 AND counter = ?4 AND learner = ?1 AND exercise = ?15
        ),
        ?16, ?17, ?18, ?19, ?20, ?21, ?22
      )
      """,
      arguments: [
        .integer(location.learner), .integer(exercise), .integer(location.device),
        .integer(location.counter), .integer(location.context), .text(attempt.purpose.rawValue),
        SQLiteValue(attempt.form?.rawValue), SQLiteValue(attempt.tryNumber),
        SQLiteValue(attempt.score), SQLiteValue(attempt.certainty), SQLiteValue(attempt.hints),
        SQLiteValue(attempt.skipped), SQLiteValue(attempt.dontKnow), .text(location.deviceName),
        .text(attempt.exercise.text), .integer(attempt.presentedAt), .integer(attempt.answeredAt),
        SQLiteValue(location.recordedAt.utcOffsetMinutes), SQLiteValue(attempt.activeMilliseconds),
        SQLiteValue(attempt.response?.value.canonicalText),
        attempt.shownOrder.sourceNumbers.isEmpty ? .null : .text(order.text),
        attempt.misconceptions.isEmpty ? .null : .text(misconceptions.text),
      ]
    )
  }

  /// An overrule may reach a merged record before the answer that it is about.
  private func addOverrule(
    of exercise: ExerciseID,
    at address: FactAddress,
    by location: FactLocation
  ) throws {
    try database.execute(
      """
      INSERT INTO overrule (device, counter, learner, exercise) VALUES (?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """,
      arguments: [
        .text(address.device.text), .integer(address.counter), .integer(location.learner),
        .text(exercise.text),
      ]
    )
    try database.execute(
      """
      UPDATE attempt SET overruled = 1
      WHERE learner = ? AND device = (SELECT id FROM device WHERE name = ?) AND counter = ?
        AND exercise IN (SELECT id FROM exercise WHERE name = ?)
      """,
      arguments: [
        .integer(location.learner), .text(address.device.text), .integer(address.counter),
        .text(exercise.text),
      ]
    )
  }
}
