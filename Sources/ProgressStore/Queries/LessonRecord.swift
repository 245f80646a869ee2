public import Learning

/// How far a learner is with one lesson.
public struct LessonRecord: Sendable, Hashable {
  /// The lesson.
  public let lesson: LessonID
  /// How many sessions of it were begun.
  public let sessions: Int
  /// How many of them came to their end.
  public let finishedSessions: Int
  /// The last page read in any of them, from 1; 0 for none.
  public let furthestPage: Int
  /// How many answers, skips and don't-knows were given in them.
  public let answers: Int
  /// When anything last happened in it.
  public let lastActivity: Moment

  /// Whether the lesson was finished, or only begun; a lesson without a record is not begun.
  public var state: State { finishedSessions > 0 ? .done : .started }

  /// The record of two stretches of work on one lesson.
  func joined(with other: LessonRecord) -> LessonRecord {
    LessonRecord(
      lesson: lesson,
      sessions: sessions + other.sessions,
      finishedSessions: finishedSessions + other.finishedSessions,
      furthestPage: max(furthestPage, other.furthestPage),
      answers: answers + other.answers,
      lastActivity: lastActivity.milliseconds >= other.lastActivity.milliseconds
        ? lastActivity : other.lastActivity
    )
  }

  /// What is shown beside a lesson.
  public enum State: Sendable, Hashable {
    /// Begun and not yet finished.
    case started
    /// Finished at least once.
    case done
  }
}
