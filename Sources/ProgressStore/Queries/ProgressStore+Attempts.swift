public import Learning
import SQLite

extension ProgressStore {
  /// Calls a closure with every answer of a learner in a course, in the order in which they were recorded.
  public func forEachAttempt(
    of learner: LearnerID,
    course: CourseID,
    _ body: (RecordedAttempt) throws -> Void
  ) throws {
    try forEachAttempt("", of: learner, course: course, body)
  }

  /// All answers of a learner in a course with what review, classes and mastery need, in no order that counts.
  ///
  /// `AnswerHistory` puts them in order; that is quicker than asking the file for them in order.
  ///
  /// Given the digests of the questions as the course has them now, it marks answers to older versions; the answers of a session
  /// can be left out.
  public func answers(
    of learner: LearnerID,
    course: CourseID,
    digests: [ExerciseID: String] = [:],
    except session: SessionID? = nil
  ) throws -> [RecordedAnswer] {
    try translating {
      var reader = try AnswerReader(database: database, path: path, digests: digests)
      return try database.query(
        """
        \(AnswerReader.select)
        WHERE learner = (SELECT id FROM learner WHERE name = ?1)
          AND exercise IN (
            SELECT id FROM exercise WHERE course = (SELECT id FROM course WHERE name = ?2)
          )
          \(session == nil ? "" : AnswerReader.otherSessions)
        """,
        arguments: [.text(learner.text), .text(course.text)]
          + (session.map { [.text($0.text)] } ?? [])
      ) { try reader.answer($0) }
    }
  }

  /// The lessons in which a learner met some exercises of a course; those of a test stand in none.
  public func lessons(
    of exercises: Set<ExerciseID>,
    learner: LearnerID,
    course: CourseID
  ) throws -> Set<LessonID> {
    try translating {
      let rows = try database.query(
        """
        SELECT DISTINCT name, lesson FROM exercise
        WHERE course = (SELECT id FROM course WHERE name = ?2) AND lesson <> ''
          AND id IN (
            SELECT exercise FROM attempt
            WHERE learner = (SELECT id FROM learner WHERE name = ?1)
          )
        """,
        arguments: [.text(learner.text), .text(course.text)]
      ) { (ExerciseID($0.text(0)), LessonID($0.text(1))) }
      return Set(rows.filter { exercises.contains($0.0) }.map { $0.1 })
    }
  }

  /// The answers of a learner to the exercises of one lesson, in the order in which they were recorded.
  public func attempts(
    of learner: LearnerID,
    course: CourseID,
    lesson: LessonID
  ) throws -> [RecordedAttempt] {
    var attempts: [RecordedAttempt] = []
    try forEachAttempt(
      "AND exercise.lesson = ?3",
      [.text(lesson.text)],
      of: learner,
      course: course
    ) { attempts.append($0) }
    return attempts
  }

  /// The first answer that a learner gave to each exercise of a course outside tests.
  ///
  /// - Returns: The answers by exercise; where two devices compete, the earlier clock wins.
  public func firstTries(
    of learner: LearnerID,
    course: CourseID
  ) throws -> [ExerciseID: RecordedAttempt] {
    var tries: [ExerciseID: RecordedAttempt] = [:]
    try forEachAttempt(
      """
      AND (attempt.exercise, attempt.device, attempt.counter) IN (
        SELECT exercise, device, min(counter) FROM attempt
        WHERE learner = (SELECT id FROM learner WHERE name = ?1) AND try = 1
          AND purpose NOT IN (SELECT id FROM purpose WHERE name IN ('pre', 'post'))
        GROUP BY exercise, device
      )
      """,
      of: learner,
      course: course
    ) { next in
      let exercise = next.attempt.exercise
      guard let held = tries[exercise], !next.precedes(held) else {
        tries[exercise] = next
        return
      }
    }
    return tries
  }

  /// The latest answer that a learner gave to each exercise of a course.
  ///
  /// - Returns: The answers by exercise; where two devices compete, the later clock wins.
  public func latestAttempts(
    of learner: LearnerID,
    course: CourseID
  ) throws -> [ExerciseID: RecordedAttempt] {
    var attempts: [ExerciseID: RecordedAttempt] = [:]
    try forEachAttempt(
      """
      AND (attempt.exercise, attempt.device, attempt.counter) IN (
        SELECT exercise, device, max(counter) FROM attempt
        WHERE learner = (SELECT id FROM learner WHERE name = ?1)
        GROUP BY exercise, device
      )
      """,
      of: learner,
      course: course
    ) { next in
      let exercise = next.attempt.exercise
      guard let held = attempts[exercise], next.precedes(held) else {
        attempts[exercise] = next
        return
      }
    }
    return attempts
  }

  private func forEachAttempt(
    _ rule: String,
    _ arguments: [SQLiteValue] = [],
    of learner: LearnerID,
    course: CourseID,
    _ body: (RecordedAttempt) throws -> Void
  ) throws {
    let reader = AttemptReader(path: path)
    try translating {
      let cursor = try database.cursor(
        """
        \(AttemptReader.select)
        WHERE attempt.learner = (SELECT id FROM learner WHERE name = ?1) AND course.name = ?2 \(rule)
        ORDER BY device.name, attempt.counter
        """,
        arguments: [.text(learner.text), .text(course.text)] + arguments
      )
      while try cursor.next() { try body(try reader.attempt(cursor.row)) }
    }
  }
}

extension RecordedAttempt {
  /// Whether it was given before another: by the counter of one device, by the clocks of two.
  fileprivate func precedes(_ other: RecordedAttempt) -> Bool {
    guard address.device != other.address.device else {
      return address.counter < other.address.counter
    }
    return (attempt.answeredAt, address.device) < (other.attempt.answeredAt, other.address.device)
  }
}
