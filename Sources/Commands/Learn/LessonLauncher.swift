import CourseFormat
import Learning
import LessonEngine
import ProgressStore
import Platform
import Text

/// Gets a lesson ready and plays it: the point to go on at, the questions to open with, the front end.
struct LessonLauncher {
  let environment: CommandEnvironment
  let shelf: CourseShelf
  let desk: LearnerDesk
  /// The course with the front matter of its lessons only: reading more is left until it is needed.
  let course: Course

  /// How many earlier lessons are read to find the questions that open a lesson.
  private static let lessonsToLookIn = 6

  init(environment: CommandEnvironment, shelf: CourseShelf, desk: LearnerDesk) throws {
    self.environment = environment
    self.shelf = shelf
    self.desk = desk
    course = try shelf.course(reading: [])
  }

  /// Where texts of this course that are being written are kept.
  var drafts: DraftFolder { DraftFolder(besideRecord: desk.store.path, course: course.id) }

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
  ///
  /// - Throws: ``CommandFailure`` where the course has no such lesson or its files have errors.
  func play(
    _ id: LessonID,
    through frontEnd: @autoclosure () throws -> any FrontEnd
  ) throws -> SessionSummary {
    let open = try desk.store.latestOpenSession(of: desk.learner, course: course.id, lesson: id)
    let history = try desk.store.latestAttempts(of: desk.learner, course: course.id)
    let course = try shelf.course(reading: lessonsToRead(for: id, history: history, open: open))
    guard let lesson = course.lesson(id) else {
      throw CommandFailure(
        message: environment.words.lessonUnknown(name: id.text),
        exitCode: ExitCode.noInput
      )
    }
    let step = try desk.store.lastNextStep(of: desk.learner, course: course.id)
    let retrieval = retrievalExercises(for: id, in: course, history: history, resuming: open)
    var material = SessionMaterial(
      lesson: lesson,
      retrieval: retrieval,
      nextLesson: course.lesson(after: lesson.id)?.id,
      previousNextStep: step?.text,
      misconceptions: course.misconceptions,
      sheets: try sheets(for: lesson.exercises + retrieval),
      knownObjectives: try knownObjectives(for: lesson)
    )
    let inserts = PageInserts(lesson: lesson)
    if inserts.isNeeded {
      let answered = Set(history.values.compactMap { $0.attempt.lesson })
      material.inserts = inserts.texts(
        exercises: try shelf.course(reading: answered).lessons.flatMap { $0.exercises },
        answers: history
      )
    }
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
    let player = SessionPlayer(environment: environment, course: course, desk: desk)
    let summary = try player.play(
      &session,
      resuming: open?.session,
      // Last of all, so that what cannot be read is said before the terminal is taken over.
      through: try frontEnd(),
      title: lesson.title,
      minutes: lesson.minutes,
      earlier: shelf
    )
    if summary.isFinished { try describeCourse() }
    return summary
  }

  /// What was written into worksheets before; the record is not asked where nothing is to be written.
  private func sheets(for exercises: [Exercise]) throws -> [SheetID: [String: String]] {
    guard exercises.contains(where: { $0.body is any SheetBody }) else { return [:] }
    let facts = try desk.store.worksheetFacts(of: desk.learner, course: course.id)
    return WorkbookRecord(facts).sheets()
  }

  /// The objectives of the worked examples in a lesson that the learner knew before its module.
  ///
  /// Somebody waits for the first screen, so the forms are read for those alone who took the test.
  private func knownObjectives(for lesson: Lesson) throws -> Set<ObjectiveID> {
    let examples = Set(lesson.pages.compactMap { $0.example })
    guard !examples.isEmpty,
      let module = course.modules.first(where: { $0.lessons.contains { $0.id == lesson.id } })
    else { return [] }
    let tests = try ModuleTests(of: desk, in: course)
    guard tests.isFinished(.pre, of: module.id),
      let tested = try shelf.course(reading: [], testing: [module.id]).modules
        .first(where: { $0.id == module.id })
    else { return [] }
    return tests.skipOffers(in: tested).intersection(examples)
  }

  /// Tells the record which objective each exercise serves, for those who read it without this program.
  ///
  /// It is done after a lesson, when nobody waits for a screen.
  private func describeCourse() throws {
    let exercises = try shelf.course().modules.flatMap { module in
      module.lessons.flatMap { $0.exercises } + module.forms.flatMap { $0.exercises }
    }
    try desk.store.describe(
      exercises.map { exercise in
        ExerciseDescription(
          exercise: exercise.id,
          digest: exercise.digest,
          lesson: exercise.lesson,
          objective: exercise.objective,
          kind: exercise.kind
        )
      },
      of: course.id
    )
  }

  /// The lesson itself and the earlier lessons whose questions may open it: those that went wrong and those not seen for longest.
  private func lessonsToRead(
    for id: LessonID,
    history: [ExerciseID: RecordedAttempt],
    open: OpenSession?
  ) -> Set<LessonID> {
    if let open {
      return Set(open.start.retrieval.compactMap { history[$0]?.attempt.lesson } + [id])
    }
    let earlier = Set(course.lessons.prefix { $0.id != id }.map { $0.id })
    let neediest = history.values.sorted { left, right in
      let leftIsRight = left.overruled || left.attempt.score == 1
      let rightIsRight = right.overruled || right.attempt.score == 1
      if leftIsRight != rightIsRight { return !leftIsRight }
      return left.attempt.answeredAt < right.attempt.answeredAt
    }
    var lessons: Set<LessonID> = []
    for recorded in neediest where lessons.count < LessonLauncher.lessonsToLookIn {
      if let lesson = recorded.attempt.lesson, earlier.contains(lesson) { lessons.insert(lesson) }
    }
    return lessons.union([id])
  }

  /// The questions that the session opened with, or those to open a new one with.
  private func retrievalExercises(
    for id: LessonID,
    in course: Course,
    history: [ExerciseID: RecordedAttempt],
    resuming open: OpenSession?
  ) -> [Exercise] {
    guard let open else {
      return RetrievalChoice.exercises(
        from: course.lessons,
        before: id,
        history: history.map { exercise, recorded in
          ExerciseHistory(
            exercise: exercise,
            lastScore: recorded.overruled ? 1 : recorded.attempt.score,
            lastAnsweredAt: recorded.attempt.answeredAt
          )
        }
      )
    }
    let exercises = Dictionary(
      course.lessons.flatMap { $0.exercises }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return open.start.retrieval.compactMap { exercises[$0] }
  }
}
