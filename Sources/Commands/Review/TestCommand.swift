import Arguments
import Learning
import LessonEngine
import Text

/// Plays a form of a module's test before or after its lessons.
enum TestCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "test",
      abstract: words.helpTest(),
      discussion: words.helpTestMore(),
      examples: [
        CommandSpecification.Example("qadam test pre", words.helpTestExamplePre()),
        CommandSpecification.Example("qadam test post", words.helpTestExamplePost()),
      ],
      arguments: [
        ArgumentSpecification("WHEN", .choice(["pre", "post"]), help: words.helpArgumentWhen()),
        ArgumentSpecification("MODULE", help: words.helpArgumentModule(), isRequired: false),
      ],
      options: [LearnCommand.protocolOption(words)]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let words = environment.words
    let course = try CourseShelf(environment).course()
    let purpose: Purpose = arguments.positional("WHEN") == "post" ? .post : .pre
    let tests = try ModuleTests(of: desk, in: course)
    let module = try module(arguments.positional("MODULE"), purpose, in: course, tests, words)
    if tests.isFinished(purpose, of: module.id) {
      throw CommandFailure(
        message: words.testDoneAlready(title: module.title),
        exitCode: ExitCode.failed
      )
    }
    let letter = tests.form(for: purpose, of: module.id)
    guard let form = module.forms.first(where: { $0.letter == letter }), !form.exercises.isEmpty
    else {
      throw CommandFailure(
        message: words.testMissing(title: module.title),
        exitCode: ExitCode.noInput
      )
    }
    let frontEnd = try FrontEnds.frontEnd(
      in: environment,
      speaksProtocol: arguments.text("--protocol") != nil
    )
    var (session, id) = try tests.session(form, purpose, of: module.id, seed: environment.seed())
    session.know(try LearnerHistory.earlierAnswers(of: desk, in: course, except: id))
    let summary = try SessionPlayer(environment: environment, course: course, desk: desk).play(
      &session,
      resuming: id,
      through: frontEnd,
      title: purpose == .pre
        ? words.testTitlePre(title: module.title) : words.testTitlePost(title: module.title),
      minutes: form.exercises.count,
      earlier: nil
    )
    if summary.isFinished, arguments.text("--protocol") == nil {
      let result = TestResultText(words: words, course: course)
      let gain = try ModuleTests(of: desk, in: course).gain(of: module)
      let page = environment.page()
      for line in result.lines(for: gain, after: purpose) { page.line(line) }
      try page.flush()
    }
    return ExitCode.done
  }

  /// The module that is named, else the first whose test is still to be taken.
  private static func module(
    _ name: String?,
    _ purpose: Purpose,
    in course: Course,
    _ tests: ModuleTests,
    _ words: Messages
  ) throws -> Module {
    if let name {
      guard let module = course.modules.first(where: { $0.id.text == name }) else {
        throw CommandFailure(
          message: words.moduleUnknown(
            name: name,
            known: course.modules.map { $0.id.text }.joined(separator: ", ")
          ),
          exitCode: ExitCode.noInput
        )
      }
      return module
    }
    let open = course.modules.filter { !$0.forms.isEmpty }
      .first { !tests.isFinished(purpose, of: $0.id) }
    guard let module = open ?? course.modules.first else {
      throw CommandFailure(message: words.testAllDone(), exitCode: ExitCode.noInput)
    }
    return module
  }
}
