public import Learning
import SQLite

extension ProgressStore {
  /// Finds the session at which to go on with a lesson.
  ///
  /// It is the latest session of the lesson on this device, unless that one came to its end: an older one that was left
  /// is not offered again after the lesson was finished.
  ///
  /// - Returns: The session with all its facts, or nil where there is nothing to go on with.
  public func latestOpenSession(
    of learner: LearnerID,
    course: CourseID,
    lesson: LessonID
  ) throws -> OpenSession? {
    let latest = try translating {
      try database.first(
        """
        SELECT session.name, session_progress.finished_at IS NULL
        FROM session_progress
        JOIN session ON session.id = session_progress.session
        JOIN purpose ON purpose.id = session_progress.purpose AND purpose.name = 'study'
        WHERE session_progress.learner = (SELECT id FROM learner WHERE name = ?)
          AND session_progress.course = (SELECT id FROM course WHERE name = ?)
          AND session_progress.lesson = ?
          AND session_progress.device = (SELECT id FROM device WHERE name = ?)
        ORDER BY session_progress.last_counter DESC
        LIMIT 1
        """,
        arguments: [
          .text(learner.text), .text(course.text), .text(lesson.text), .text(device.text),
        ]
      ) { (SessionID($0.text(0)), $0.bool(1)) }
    }
    guard let (session, isOpen) = latest, isOpen else { return nil }
    let facts = try facts(of: learner, session: session)
    for fact in facts {
      if case .sessionStarted(let start) = fact.content {
        return OpenSession(session: session, start: start, facts: facts)
      }
    }
    return nil
  }

  /// The learner's sessions before and after a module that this device holds, in the order in which they began.
  ///
  /// - Returns: Finished ones and those that were left, each with all its facts.
  public func testSessions(of learner: LearnerID, course: CourseID) throws -> [OpenSession] {
    let names = try translating {
      try database.query(
        """
        SELECT session.name
        FROM session_progress
        JOIN session ON session.id = session_progress.session
        JOIN purpose ON purpose.id = session_progress.purpose AND purpose.name IN ('pre', 'post')
        WHERE session_progress.learner = (SELECT id FROM learner WHERE name = ?)
          AND session_progress.course = (SELECT id FROM course WHERE name = ?)
        ORDER BY session_progress.device, session_progress.first_counter
        """,
        arguments: [.text(learner.text), .text(course.text)]
      ) { SessionID($0.text(0)) }
    }
    var sessions: [OpenSession] = []
    for name in names {
      let facts = try facts(of: learner, session: name)
      for fact in facts {
        if case .sessionStarted(let start) = fact.content {
          sessions.append(OpenSession(session: name, start: start, facts: facts))
          break
        }
      }
    }
    return sessions
  }

  /// How far the learner is with each lesson of a course that was begun.
  ///
  /// - Complexity: O(sessions), without reading the log.
  public func lessonRecords(
    of learner: LearnerID,
    course: CourseID
  ) throws -> [LessonID: LessonRecord] {
    let sessions = try translating {
      try database.query(
        """
        SELECT lesson, finished_at IS NOT NULL, page, answers, last_at, last_offset
        FROM session_progress
        WHERE learner = (SELECT id FROM learner WHERE name = ?)
          AND course = (SELECT id FROM course WHERE name = ?)
          AND lesson <> ''
          AND purpose = (SELECT id FROM purpose WHERE name = 'study')
        """,
        arguments: [.text(learner.text), .text(course.text)]
      ) { ProgressStore.lessonRecord(ofOneSession: $0) }
    }
    return Dictionary(sessions.map { ($0.lesson, $0) }) { $0.joined(with: $1) }
  }

  /// The latest line that the learner wrote as their next step in a course.
  public func lastNextStep(of learner: LearnerID, course: CourseID) throws -> NextStep? {
    try translating {
      // A clock may be set back, so that of one device the counter decides; devices are compared by time.
      try database.first(
        """
        SELECT lesson, text, recorded_at, utc_offset
        FROM next_step AS step
        WHERE learner = (SELECT id FROM learner WHERE name = ?)
          AND course = (SELECT id FROM course WHERE name = ?)
          AND NOT EXISTS (
            SELECT 1 FROM next_step AS later
            WHERE later.learner = step.learner AND later.course = step.course
              AND later.device = step.device AND later.counter > step.counter
          )
        ORDER BY recorded_at DESC, device
        LIMIT 1
        """,
        arguments: [.text(learner.text), .text(course.text)]
      ) { row in
        NextStep(
          lesson: LessonID(row.text(0)),
          text: row.text(1),
          writtenAt: Moment(
            milliseconds: Int64(row.integer(2)),
            utcOffsetMinutes: row.integer(3)
          )
        )
      }
    }
  }

  private static func lessonRecord(ofOneSession row: borrowing Row) -> LessonRecord {
    LessonRecord(
      lesson: LessonID(row.text(0)),
      sessions: 1,
      finishedSessions: row.integer(1),
      furthestPage: row.integer(2),
      answers: row.integer(3),
      lastActivity: Moment(
        milliseconds: Int64(row.integer(4)),
        utcOffsetMinutes: row.integer(5)
      )
    )
  }
}
