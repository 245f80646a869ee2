import CourseFormat
import Learning
import ProgressStore

/// What the first screen shows: where the learner is, what is due, what is next, and what a key starts.
///
/// It reads as little of the course as it needs: the lessons in which something is due.
struct HomeScreen {
  /// What a key starts.
  enum Action: Equatable {
    case lesson(LessonID)
    case review
    case test(Purpose, ModuleID)
    case followUp(ModuleID)

    /// The letter of the key; Enter starts the first action, whatever it is.
    var key: String {
      switch self {
      case .lesson: ""
      case .review: "r"
      case .test: "t"
      case .followUp: "f"
      }
    }
  }

  /// The title of the course.
  let title: String
  /// How many lessons are done, and how many there are.
  let done: Int
  let lessonCount: Int
  /// How many questions are asked today.
  let reviewCount: Int
  /// What the learner wrote last as their next step.
  let nextStep: String?
  /// The lesson to learn now, nil after the last.
  let lesson: Lesson?
  /// Whether that lesson was begun.
  let isLessonStarted: Bool
  /// A test that may be taken now.
  let test: (purpose: Purpose, module: Module)?
  /// Follow-up questions that are due.
  let followUp: FollowUps.Due?

  /// Reads it from a learner's record.
  init(launcher: LessonLauncher, environment: CommandEnvironment) throws {
    let (course, desk) = (launcher.course, launcher.desk)
    let records = try desk.store.lessonRecords(of: desk.learner, course: course.id)
    let answers = try desk.store.answers(of: desk.learner, course: course.id)
    let tests = try ModuleTests(of: desk, in: course)
    let lesson = try launcher.currentLesson()
    self.lesson = lesson
    title = course.title
    done = course.lessons.count { records[$0.id]?.state == .done }
    lessonCount = course.lessons.count
    nextStep = try desk.store.lastNextStep(of: desk.learner, course: course.id)?.text
    isLessonStarted = lesson.map { records[$0.id]?.state == .started } ?? false
    reviewCount = try HomeScreen.reviewCount(answers, launcher, at: environment.now())
    test = HomeScreen.test(in: course, records: records, tests: tests, before: lesson)
    followUp = FollowUps(
      modules: course.modules,
      tests: tests,
      lessons: records,
      answered: answers.map { $0.exercise }
    ).due(at: environment.now())
  }

  /// What can be started, the likeliest first.
  var actions: [Action] {
    [
      lesson.map { .lesson($0.id) },
      reviewCount > 0 ? .review : nil,
      test.map { .test($0.purpose, $0.module.id) },
      followUp.map { .followUp($0.module.id) },
    ].compactMap { $0 }
  }

  /// As many as a review would ask, so that both always agree.
  private static func reviewCount(
    _ recorded: [RecordedAnswer],
    _ launcher: LessonLauncher,
    at now: Moment
  ) throws -> Int {
    let settings = try launcher.desk.reviewSettings()
    let history = AnswerHistory(recorded)
    let states = ReviewFold(scheduler: settings.scheduler).states(of: history)
    let due = Set(states.values.filter { $0.isDue(at: now) }.map { $0.exercise })
    guard !due.isEmpty else { return 0 }
    let lessons = try launcher.desk.store.lessons(
      of: due,
      learner: launcher.desk.learner,
      course: launcher.course.id
    )
    let course = try launcher.shelf.course(reading: lessons)
    return ReviewQueue(
      states: states.values.filter { due.contains($0.exercise) },
      modules: LearnerHistory.modules(of: course),
      at: now,
      dailyLimit: settings.dailyLimit,
      answeredToday: history.reviews(onDayOf: now)
    ).exercises.count
  }

  /// The test before the module that comes now, if nothing of it was begun; else the first test afterwards that is open.
  private static func test(
    in course: Course,
    records: [LessonID: LessonRecord],
    tests: ModuleTests,
    before lesson: Lesson?
  ) -> (purpose: Purpose, module: Module)? {
    let tested = course.modules.filter { $0.hasTest }
    let ended = tested.first { module in
      module.lessons.allSatisfy { records[$0.id]?.state == .done }
        && !tests.isFinished(.post, of: module.id)
    }
    if let ended { return (.post, ended) }
    let next = tested.first { module in
      module.lessons.contains { $0.id == lesson?.id }
        && module.lessons.allSatisfy { records[$0.id] == nil }
        && !tests.isFinished(.pre, of: module.id)
    }
    return next.map { (.pre, $0) }
  }
}
