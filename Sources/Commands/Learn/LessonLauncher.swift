import CourseFormat
import Learning
import LessonEngine
import ProgressStore
import Platform
import Text

/// Gets a lesson ready and plays it: the point to go on at, the questions to open with, the front end.
struct LessonLauncher {
  let environment: CommandEnvironment
  let course: Course
  let desk: LearnerDesk

  /// The lesson to learn now: the one left open last, else the first that is not done, else nil.
  func currentLesson() throws -> Lesson? {
    let records = try desk.store.lessonRecords(of: desk.learner, course: course.id)
    let open = course.lessons.filter { records[$0.id]?.state == .started }
    let latest = open.max {
      (records[$0.id]?.lastActivity.milliseconds ?? 0)
        < (records[$1.id]?.lastActivity.milliseconds ?? 0)
    }
    return latest ?? course.lessons.first { records[$0.id] == nil }
  }

  /// Plays a lesson from its start, or from where it was left.
  func play(_ lesson: Lesson, through frontEnd: any FrontEnd) throws -> SessionSummary {
    let open = try desk.store.latestOpenSession(
      of: desk.learner,
      course: course.id,
      lesson: lesson.id
    )
    let step = try desk.store.lastNextStep(of: desk.learner, course: course.id)
    let retrieval = try retrievalExercises(for: lesson, resuming: open)
    let material = SessionMaterial(
      lesson: lesson,
      retrieval: retrieval,
      nextLesson: course.lesson(after: lesson.id)?.id,
      previousNextStep: step?.text,
      misconceptions: course.misconceptions
    )
    var session: LessonSession
    if let open {
      session = LessonSession(material: material, resuming: open.start, facts: open.facts)
    } else {
      session = LessonSession(
        material: material,
        start: SessionStart(
          lesson: lesson.id,
          purpose: .study,
          seed: try environment.seed(),
          retrieval: retrieval.map { $0.id }
        )
      )
    }
    let context = FactContext(
      learner: desk.learner,
      session: try open?.session ?? SessionID(RandomBytes.hexadecimal(count: 16)),
      course: course.id,
      courseVersion: course.version,
      language: lesson.language
    )
    let runner = SessionRunner(
      frontEnd: frontEnd,
      recorder: StoreRecorder(store: desk.store, context: context),
      now: environment.now
    )
    return try runner.run(
      &session,
      opening: SessionOpening(
        course: course,
        lesson: lesson,
        purpose: .study,
        learner: desk.learner,
        exercises: session.exerciseCount,
        previousNextStep: step?.text,
        isResumed: open != nil,
        isPreview: false,
        language: environment.words.language.rawValue
      )
    )
  }

  /// The questions that the session opened with, or those to open a new one with.
  private func retrievalExercises(for lesson: Lesson, resuming open: OpenSession?) throws
    -> [Exercise]
  {
    let lessons = course.lessons
    if let open {
      let exercises = Dictionary(
        lessons.flatMap { $0.exercises }.map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first }
      )
      return open.start.retrieval.compactMap { exercises[$0] }
    }
    let attempts = try desk.store.latestAttempts(of: desk.learner, course: course.id)
    let history = attempts.map { id, recorded in
      ExerciseHistory(
        exercise: id,
        lastScore: recorded.overruled ? 1 : recorded.attempt.score,
        lastAnsweredAt: recorded.attempt.answeredAt
      )
    }
    return RetrievalChoice.exercises(from: lessons, before: lesson.id, history: history)
  }
}
