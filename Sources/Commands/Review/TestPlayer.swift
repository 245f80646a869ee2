import Learning
import LessonEngine
import Text

/// Plays the tests of a course and tells what came of them.
struct TestPlayer {
  let environment: CommandEnvironment
  /// The course with all its lessons and forms.
  let course: Course
  let desk: LearnerDesk
  /// Whether a program plays in place of a person.
  let speaksProtocol: Bool

  /// The first module whose test is still to be taken.
  func nextModule(_ purpose: Purpose) throws -> Module {
    let tests = try ModuleTests(of: desk, in: course)
    let open = course.modules.filter { $0.hasTest }
      .first { !tests.isFinished(purpose, of: $0.id) }
    guard let module = open ?? course.modules.first else {
      throw CommandFailure(
        message: environment.words.testAllDone(),
        exitCode: ExitCode.noInput
      )
    }
    return module
  }

  /// Plays a test, and shows its result where a person took it to its end, now or before.
  ///
  /// - Throws: ``CommandFailure`` where the module has none, or a program asks for one that was taken already.
  func play(_ purpose: Purpose, of module: Module) throws {
    let words = environment.words
    let tests = try ModuleTests(of: desk, in: course)
    if tests.isFinished(purpose, of: module.id) {
      let notice = words.testDoneAlready(title: module.title)
      if speaksProtocol { throw CommandFailure(message: notice, exitCode: ExitCode.failed) }
      try environment.present(notice + "\n")
      return try showResult(after: purpose, of: module)
    }
    let letter = try tests.form(for: purpose, of: module.id)
    guard let form = module.forms.first(where: { $0.letter == letter }), !form.exercises.isEmpty
    else {
      throw CommandFailure(
        message: words.testMissing(title: module.title),
        exitCode: ExitCode.noInput
      )
    }
    let frontEnd = try FrontEnds.frontEnd(in: environment, speaksProtocol: speaksProtocol)
    var (session, id) = try tests.session(form, purpose, of: module.id, seed: environment.seed())
    session.know(try LearnerHistory.earlierAnswers(of: desk, in: course, except: id))
    let summary = try SessionPlayer(environment: environment, course: course, desk: desk).play(
      &session,
      resuming: id,
      through: frontEnd,
      title: purpose == .pre
        ? words.testTitlePre(title: module.title) : words.testTitlePost(title: module.title),
      minutes: form.exercises.count,
      earlier: nil,
      farewell: words.testFinished()
    )
    if summary.isFinished, !speaksProtocol { try showResult(after: purpose, of: module) }
  }

  /// Asks the follow-up questions that are due, of one module or of the first that has some.
  func askFollowUp(of module: ModuleID? = nil) throws {
    let player = FollowUpPlayer(environment: environment, course: course, desk: desk)
    guard let due = try player.due(of: module) else {
      let words = environment.words
      // A program that reads the protocol expects its lines and nothing else.
      if speaksProtocol {
        environment.notice(words.followUpNone())
      } else {
        try environment.present(words.followUpNone() + "\n")
      }
      return
    }
    try player.play(
      due,
      through: FrontEnds.frontEnd(in: environment, speaksProtocol: speaksProtocol)
    )
  }

  private func showResult(after purpose: Purpose, of module: Module) throws {
    let tests = try ModuleTests(of: desk, in: course)
    let result = TestResultText(words: environment.words, course: course)
    let offers = purpose == .pre ? tests.skipOffers(in: module) : []
    let examples = Set(module.lessons.flatMap { $0.pages }.compactMap { $0.example })
    let page = environment.page()
    let lines =
      result.lines(for: tests.gain(of: module), after: purpose)
      + result.offer(offers.intersection(examples))
    for line in lines { page.line(line) }
    try page.flush()
  }
}
