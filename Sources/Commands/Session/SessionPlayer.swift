import Learning
import LessonEngine
import Platform
import ProgressStore
import Text

/// Plays a session of any purpose and records it for a learner.
struct SessionPlayer {
  let environment: CommandEnvironment
  let course: Course
  let desk: LearnerDesk

  /// Plays a session to its end or until it is left.
  ///
  /// - Parameters:
  ///   - session: The session, new or brought back from its record.
  ///   - id: The session that goes on, nil for a new one.
  ///   - frontEnd: How the session is shown.
  ///   - title: The title of the session.
  ///   - minutes: The minutes that it is reckoned with.
  ///   - earlier: Where what was answered before is read from, nil for a session that knows already.
  ///   - farewell: What is said at its end, nil for a lesson.
  /// - Returns: What the session came to.
  /// - Throws: What the record or the front end throws; what was recorded before stays.
  func play(
    _ session: inout LessonSession,
    resuming id: SessionID?,
    through frontEnd: any FrontEnd,
    title: String,
    minutes: Int,
    earlier: CourseShelf?,
    farewell: String? = nil
  ) throws -> SessionSummary {
    let lesson = session.material.lesson
    let context = FactContext(
      learner: desk.learner,
      session: try id ?? SessionID(RandomBytes.hexadecimal(count: 16)),
      course: course.id,
      courseVersion: course.version,
      language: lesson?.language ?? course.language
    )
    let runner = SessionRunner(
      frontEnd: frontEnd,
      recorder: StoreRecorder(store: desk.store, context: context),
      now: environment.now,
      // Where another lesson of the course cannot be read, this one goes on with its own answers alone.
      earlierAnswers: earlier.map { shelf in
        { try? LearnerHistory.earlierAnswers(of: desk, in: shelf.course(), except: id) }
      }
    )
    return try runner.run(
      &session,
      opening: SessionOpening(
        course: course,
        lesson: lesson,
        title: title,
        minutes: minutes,
        purpose: session.start.purpose,
        learner: desk.learner,
        exercises: session.exerciseCount,
        previousNextStep: session.material.previousNextStep,
        isResumed: id != nil,
        isPreview: false,
        language: environment.words.language.rawValue,
        farewell: farewell,
        certainty: try CertaintyExplanation(words: environment.words, store: desk.store)
      )
    )
  }
}
