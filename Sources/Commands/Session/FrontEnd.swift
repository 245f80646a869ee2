import Learning
import LessonEngine

/// A way to show a session to somebody and to hear what they do.
protocol FrontEnd: AnyObject {
  /// Shows what the session is, before its first event.
  func open(_ opening: SessionOpening) throws
  /// Shows an event and waits for an input.
  func input(after event: SessionEvent, recordedAt addresses: [FactAddress]) throws -> SessionInput
  /// Says why the last input was refused and waits for another one.
  func input(after refusal: SessionError) throws -> SessionInput
  /// Shows the end.
  func close(_ summary: SessionSummary) throws
}

/// What a front end says before a session.
struct SessionOpening {
  /// The course.
  let course: Course
  /// The lesson, nil in a review or a test.
  let lesson: Lesson?
  /// The title of the session.
  let title: String
  /// The minutes that the session is reckoned with.
  let minutes: Int
  /// Why the session is held.
  let purpose: Purpose
  /// The learner.
  let learner: LearnerID
  /// The number of exercises, questions from earlier lessons included.
  let exercises: Int
  /// What the learner wrote at the end of the lesson before.
  let previousNextStep: String?
  /// Whether the session goes on from an earlier time.
  let isResumed: Bool
  /// Whether nothing is recorded.
  let isPreview: Bool
  /// The language that the learner asked for.
  let language: String
  /// What is said at the end in place of a summary.
  var closing: String?
  /// What is said first at the end of a session that was not left, nil for a lesson.
  var farewell: String?
  /// What the certainties bring, for the first question that asks for one.
  let certainty: CertaintyExplanation
}

/// A session was ended from outside: by a signal, or because nobody listens any more.
struct Interruption: Error {
  /// The exit code of the program, 128 and the number of the signal.
  let exitCode: Int32
}
