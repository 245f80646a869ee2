import Learning
import LessonEngine
import ProgressStore
import Text

/// Asks what use a module was.
struct FollowUpPlayer {
  let environment: CommandEnvironment
  let course: Course
  let desk: LearnerDesk

  /// The minutes that three questions take.
  static let minutes = 2

  /// The follow-up that is due in the course, which is read with all its lessons.
  func due(of module: ModuleID? = nil) throws -> FollowUps.Due? {
    FollowUps(
      modules: course.modules,
      tests: try ModuleTests(of: desk, in: course),
      lessons: try desk.store.lessonRecords(of: desk.learner, course: course.id),
      answered: try desk.store.answers(of: desk.learner, course: course.id).map { $0.exercise }
    ).due(at: environment.now(), of: module)
  }

  /// Asks its questions; one that was left in the middle begins anew.
  func play(_ due: FollowUps.Due, through frontEnd: any FrontEnd) throws {
    let words = environment.words
    let questions = due.questions(words)
    var session = LessonSession(
      material: SessionMaterial(questions: questions),
      start: SessionStart(
        lesson: nil,
        module: due.module.id,
        purpose: .review,
        seed: try environment.seed(),
        retrieval: questions.map { $0.id }
      )
    )
    _ = try SessionPlayer(environment: environment, course: course, desk: desk).play(
      &session,
      resuming: nil,
      through: frontEnd,
      title: due.title(words),
      minutes: FollowUpPlayer.minutes,
      earlier: nil,
      farewell: words.followUpDone()
    )
  }
}
