import JSON
import Learning
import SQLite

/// Reads answers from the projection.
struct AttemptReader {
  /// The columns that ``attempt(_:)`` expects, with the joins they need.
  static let select = """
    SELECT
      device.name, attempt.counter, learner.name, session.name, course.name,
      context.course_version, context.language, exercise.name, exercise.lesson, exercise.digest,
      purpose.name, attempt.form, attempt.try, attempt.response, attempt.shown_order,
      attempt.score, attempt.certainty, attempt.hints, attempt.skipped, attempt.dont_know,
      attempt.misconceptions, attempt.presented_at, attempt.answered_at,
      attempt.active_milliseconds, attempt.overruled, attempt.utc_offset
    FROM attempt
    JOIN learner ON learner.id = attempt.learner
    JOIN device ON device.id = attempt.device
    JOIN exercise ON exercise.id = attempt.exercise
    JOIN course ON course.id = exercise.course
    JOIN context ON context.id = attempt.context
    JOIN session ON session.id = context.session
    JOIN purpose ON purpose.id = attempt.purpose
    """

  let path: String

  /// Reads the row at which a query stands.
  func attempt(_ row: borrowing Row) throws -> RecordedAttempt {
    let address = FactAddress(device: DeviceID(row.text(0)), counter: Int64(row.integer(1)))
    guard let purpose = Purpose(rawValue: row.text(10)) else { throw unreadable(address) }
    return RecordedAttempt(
      address: address,
      context: FactContext(
        learner: LearnerID(row.text(2)),
        session: SessionID(row.text(3)),
        course: CourseID(row.text(4)),
        courseVersion: row.text(5),
        language: row.text(6)
      ),
      attempt: Attempt(
        exercise: ExerciseID(row.text(7)),
        lesson: row.text(8).isEmpty ? nil : LessonID(row.text(8)),
        digest: row.text(9),
        purpose: purpose,
        form: row.optionalText(11).flatMap { TestForm.Letter(rawValue: $0) },
        tryNumber: row.integer(12),
        response: try json(row, 13, address).map { Response($0) },
        shownOrder: ShownOrder(
          sourceNumbers: try elements(row, 14, address).compactMap { $0.integerValue }
        ),
        score: row.optionalReal(15),
        certainty: row.optionalInteger(16),
        hints: row.integer(17),
        skipped: row.bool(18),
        dontKnow: row.bool(19),
        misconceptions: try elements(row, 20, address).compactMap { $0.stringValue }
          .map { MisconceptionID($0) },
        presentedAt: Int64(row.integer(21)),
        answeredAt: Int64(row.integer(22)),
        activeMilliseconds: row.optionalInteger(23)
      ),
      overruled: row.bool(24),
      utcOffsetMinutes: row.integer(25)
    )
  }

  private func elements(
    _ row: borrowing Row,
    _ column: Int,
    _ address: FactAddress
  ) throws -> [JSONValue] {
    try json(row, column, address)?.arrayValue ?? []
  }

  private func json(
    _ row: borrowing Row,
    _ column: Int,
    _ address: FactAddress
  ) throws -> JSONValue? {
    guard let text = row.optionalText(column) else { return nil }
    guard let value = try? JSONValue(parsing: text) else { throw unreadable(address) }
    return value
  }

  private func unreadable(_ address: FactAddress) -> StoreError {
    .unreadableFact(path: path, device: address.device, counter: address.counter)
  }
}
