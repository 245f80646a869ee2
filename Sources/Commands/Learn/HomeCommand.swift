import Arguments
import Learning
import Platform
import ProgressStore
import Reports
import Text

/// The first screen: where I am, what is next, one key to start.
enum HomeCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "qadam",
      abstract: words.helpProgram(),
      discussion: words.helpProgramMore(),
      examples: [
        CommandSpecification.Example("qadam", words.helpExampleHome()),
        CommandSpecification.Example("qadam learn", words.helpLearnExampleNext()),
        CommandSpecification.Example("qadam progress", words.helpProgress()),
        CommandSpecification.Example("qadam course new my-course", words.helpCourseNew()),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    var environment = environment
    if environment.canAsk, try LearnerDesk.openIfAny(in: environment) == nil {
      environment = try LanguageQuestion(environment: environment).ask()
    }
    let desk = try LearnerDesk.open(in: environment)
    environment = try desk.world(environment)
    let launcher = try LessonLauncher(
      environment: environment,
      shelf: CourseShelf(environment),
      desk: desk
    )
    let lesson = try launcher.currentLesson()
    let page = environment.page()
    try show(launcher.course, desk: desk, next: lesson, on: page, environment)
    guard let lesson, environment.canAsk else { return ExitCode.done }
    guard
      case .text(let line)? = try environment.answer(to: environment.words.homePrompt(), on: page),
      InlineText.trimmed(line).lowercased() != "q"
    else { return ExitCode.done }
    _ = try launcher.play(
      lesson.id,
      through: FrontEnds.frontEnd(
        in: environment,
        speaksProtocol: false,
        drafts: launcher.drafts
      )
    )
    return ExitCode.done
  }

  /// How many questions are due; which module each stands in does not matter for the number.
  private static func dueCount(in course: Course, desk: LearnerDesk, at now: Moment) throws -> Int {
    var recorded: [RecordedAnswer] = []
    try desk.store.forEachAttempt(of: desk.learner, course: course.id) { attempt in
      guard attempt.attempt.lesson != nil else { return }
      recorded.append(
        RecordedAnswer(attempt.attempt, at: attempt.address, isOverruled: attempt.overruled)
      )
    }
    return ReviewFold().states(of: AnswerHistory(recorded)).values.count { $0.isDue(at: now) }
  }

  private static func show(
    _ course: Course,
    desk: LearnerDesk,
    next lesson: Lesson?,
    on page: PlainPage,
    _ environment: CommandEnvironment
  ) throws {
    let words = environment.words
    let records = try desk.store.lessonRecords(of: desk.learner, course: course.id)
    let done = course.lessons.count { records[$0.id]?.state == .done }
    page.line(course.title)
    page.line(
      words.homeDone(done: done, of: course.lessons.count) + "  "
        + Bar.text(
          share: Double(done) / Double(max(1, course.lessons.count)),
          width: 20,
          plain: !environment.isRich
        )
    )
    let due = try dueCount(in: course, desk: desk, at: environment.now())
    if due > 0 { page.line(words.homeDue(count: due)) }
    if let step = try desk.store.lastNextStep(of: desk.learner, course: course.id) {
      page.line(words.previousNextStep(text: TextCleaner.cleanLine(step.text)))
    }
    if let lesson {
      let isStarted = records[lesson.id]?.state == .started
      page.line(
        isStarted
          ? words.homeGoOn(title: lesson.title, minutes: lesson.minutes)
          : words.homeNext(title: lesson.title, minutes: lesson.minutes)
      )
    } else {
      page.line(words.courseDone())
    }
    if !environment.canAsk { page.line(words.homeHowToStart()) }
    try page.flush()
  }
}
