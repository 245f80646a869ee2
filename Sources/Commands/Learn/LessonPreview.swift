import Learning
import LessonEngine
import Text

/// Plays a lesson without recording anything.
struct LessonPreview {
  let environment: CommandEnvironment
  let course: Course

  /// Plays a lesson from its start.
  func play(_ lesson: Lesson, through frontEnd: any FrontEnd) throws -> SessionSummary {
    var material = SessionMaterial(
      lesson: lesson,
      nextLesson: course.lesson(after: lesson.id)?.id,
      misconceptions: course.misconceptions
    )
    material.inserts = PageInserts(lesson: lesson).texts(exercises: [], answers: [:])
    var session = LessonSession(
      material: material,
      start: SessionStart(lesson: lesson.id, purpose: .study, seed: try environment.seed())
    )
    let runner = SessionRunner(
      frontEnd: frontEnd,
      recorder: ForgetfulRecorder(),
      now: environment.now
    )
    return try runner.run(
      &session,
      opening: SessionOpening(
        course: course,
        lesson: lesson,
        title: lesson.title,
        minutes: lesson.minutes,
        purpose: .study,
        learner: "preview",
        exercises: session.exerciseCount,
        previousNextStep: nil,
        isResumed: false,
        isPreview: true,
        language: environment.words.language.rawValue,
        certainty: try CertaintyExplanation(words: environment.words, store: nil)
      )
    )
  }
}
