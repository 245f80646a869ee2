import Learning
import SQLite

/// The small numbers that stand in the tables for long names.
///
/// They are looked up inside the transaction that needs them and never kept: another program may forget a learner in
/// between.
struct Names {
  let database: Database

  /// The rows that the facts of a context point to.
  struct ContextRows {
    let learner: Int64
    let course: Int64
    let session: Int64
    let context: Int64
    let device: Int64
  }

  /// The rows of a context and a device, those made that are new; nil where the learner is not in the file.
  func rows(of context: FactContext, on device: DeviceID) throws -> ContextRows? {
    // One question answers what every fact but the first of a session asks.
    if let rows = try heldRows(of: context, on: device) { return rows }
    guard let learner = try learner(context.learner) else { return nil }
    let course = try course(context.course)
    let session = try session(context.session, of: learner)
    return ContextRows(
      learner: learner,
      course: course,
      session: session,
      context: try self.context(context, session: session, course: course),
      device: try self.device(device)
    )
  }

  private func heldRows(of context: FactContext, on device: DeviceID) throws -> ContextRows? {
    try database.first(
      """
      SELECT learner.id, course.id, session.id, context.id, device.id
      FROM learner
      JOIN course ON course.name = ?2
      JOIN session ON session.learner = learner.id AND session.name = ?3
      JOIN context ON context.session = session.id AND context.course = course.id
        AND context.course_version = ?4 AND context.language = ?5
      JOIN device ON device.name = ?6
      WHERE learner.name = ?1
      """,
      arguments: [
        .text(context.learner.text), .text(context.course.text), .text(context.session.text),
        .text(context.courseVersion), .text(context.language), .text(device.text),
      ]
    ) {
      ContextRows(
        learner: Int64($0.integer(0)),
        course: Int64($0.integer(1)),
        session: Int64($0.integer(2)),
        context: Int64($0.integer(3)),
        device: Int64($0.integer(4))
      )
    }
  }

  /// The row of a learner, nil for one who is not in the file.
  func learner(_ learner: LearnerID) throws -> Int64? {
    try number("SELECT id FROM learner WHERE name = ?", [.text(learner.text)])
  }

  /// The row of a device, made if it is new.
  func device(_ device: DeviceID) throws -> Int64 {
    try number("SELECT id FROM device WHERE name = ?", [.text(device.text)])
      ?? insert("INSERT INTO device (name) VALUES (?)", [.text(device.text)])
  }

  /// The row of a course, made if it is new.
  func course(_ course: CourseID) throws -> Int64 {
    try number("SELECT id FROM course WHERE name = ?", [.text(course.text)])
      ?? insert("INSERT INTO course (name) VALUES (?)", [.text(course.text)])
  }

  /// The row of a learner's session, made if it is new.
  func session(_ session: SessionID, of learner: Int64) throws -> Int64 {
    let arguments: [SQLiteValue] = [.integer(learner), .text(session.text)]
    return try number("SELECT id FROM session WHERE learner = ? AND name = ?", arguments)
      ?? insert("INSERT INTO session (learner, name) VALUES (?, ?)", arguments)
  }

  /// The row of a context, made if it is new.
  func context(_ context: FactContext, session: Int64, course: Int64) throws -> Int64 {
    let arguments: [SQLiteValue] = [
      .integer(session), .integer(course), .text(context.courseVersion), .text(context.language),
    ]
    return try number(
      """
      SELECT id FROM context
      WHERE session = ? AND course = ? AND course_version = ? AND language = ?
      """,
      arguments
    )
      ?? insert(
        "INSERT INTO context (session, course, course_version, language) VALUES (?, ?, ?, ?)",
        arguments
      )
  }

  /// The row of an exercise as it was when it was answered, made if it is new.
  func exercise(of attempt: Attempt, course: Int64) throws -> Int64 {
    let arguments: [SQLiteValue] = [
      .integer(course), .text(attempt.exercise.text), .text(attempt.digest),
      .text(attempt.lesson?.text ?? ""),
    ]
    return try number(
      "SELECT id FROM exercise WHERE course = ? AND name = ? AND digest = ? AND lesson = ?",
      arguments
    )
      ?? insert(
        "INSERT INTO exercise (course, name, digest, lesson) VALUES (?, ?, ?, ?)",
        arguments
      )
  }

  private func number(_ sql: String, _ arguments: [SQLiteValue]) throws -> Int64? {
    try database.value(sql, arguments: arguments)?.integerValue
  }

  private func insert(_ sql: String, _ arguments: [SQLiteValue]) throws -> Int64 {
    try database.execute(sql, arguments: arguments)
    return database.lastInsertedRowID
  }
}
