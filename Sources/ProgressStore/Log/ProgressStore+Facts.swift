import JSON
public import Learning
import SQLite

extension ProgressStore {
  /// The facts of one session in order.
  public func facts(of learner: LearnerID, session: SessionID) throws -> [RecordedFact] {
    try facts(
      where: "learner.name = ? AND session.name = ?",
      [.text(learner.text), .text(session.text)]
    )
  }

  /// The facts of all sessions of one lesson in order.
  public func facts(
    of learner: LearnerID,
    course: CourseID,
    lesson: LessonID
  ) throws -> [RecordedFact] {
    try facts(
      where: """
        session.id IN (
          SELECT session FROM session_progress
          WHERE learner = (SELECT id FROM learner WHERE name = ?)
            AND course = (SELECT id FROM course WHERE name = ?)
            AND lesson = ?
        )
        """,
      [.text(learner.text), .text(course.text), .text(lesson.text)]
    )
  }

  /// Calls a closure with every fact of a learner, a device at a time in the order of its counter.
  ///
  /// Facts in conflict are left out: they count nowhere.
  public func forEachFact(
    of learner: LearnerID,
    _ body: (RecordedFact) throws -> Void
  ) throws {
    try forEachFact(where: "learner.name = ?", [.text(learner.text)], body)
  }

  /// Reads a content back.
  func content(kind: String, body: String, at address: FactAddress) throws -> FactContent {
    guard
      let json = try? JSONValue(parsing: body),
      let content = FactContent(kind: kind, json: json)
    else {
      throw StoreError.unreadableFact(
        path: path,
        device: address.device,
        counter: address.counter
      )
    }
    return content
  }

  private func facts(where rule: String, _ arguments: [SQLiteValue]) throws -> [RecordedFact] {
    var facts: [RecordedFact] = []
    try forEachFact(where: rule, arguments) { facts.append($0) }
    return facts
  }

  func forEachFact(
    where rule: String,
    _ arguments: [SQLiteValue],
    _ body: (RecordedFact) throws -> Void
  ) throws {
    try translating {
      let cursor = try database.cursor(
        """
        SELECT device.name, fact.counter, fact.kind, fact.recorded_at, fact.utc_offset, fact.body,
          learner.name, session.name, course.name, context.course_version, context.language
        FROM learner
        JOIN session ON session.learner = learner.id
        JOIN context ON context.session = session.id
        JOIN course ON course.id = context.course
        JOIN fact ON fact.context = context.id
        JOIN device ON device.id = fact.device
        WHERE \(rule)
          AND NOT EXISTS (
            SELECT 1 FROM fact AS other
            WHERE other.device = fact.device AND other.counter = fact.counter
              AND other.fork <> fact.fork
          )
        ORDER BY device.name, fact.counter
        """,
        arguments: arguments
      )
      while try cursor.next() { try body(try recordedFact(cursor.row)) }
    }
  }

  private func recordedFact(_ row: borrowing Row) throws -> RecordedFact {
    let address = FactAddress(device: DeviceID(row.text(0)), counter: Int64(row.integer(1)))
    return RecordedFact(
      address: address,
      context: FactContext(
        learner: LearnerID(row.text(6)),
        session: SessionID(row.text(7)),
        course: CourseID(row.text(8)),
        courseVersion: row.text(9),
        language: row.text(10)
      ),
      recordedAt: Moment(milliseconds: Int64(row.integer(3)), utcOffsetMinutes: row.integer(4)),
      content: try content(kind: row.text(2), body: row.text(5), at: address)
    )
  }
}
