import Arguments
import Learning
import Platform
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
    let home = try HomeScreen(launcher: launcher, environment: environment)
    let page = environment.page()
    let text = HomeText(words: environment.words, isPlain: !environment.isRich)
    for line in text.lines(for: home, namesCommands: !environment.canAsk) { page.line(line) }
    try page.flush()
    guard environment.canAsk, !home.actions.isEmpty else { return ExitCode.done }
    guard let action = try ask(home, on: page, environment) else { return ExitCode.done }
    try start(action, launcher, environment)
    return ExitCode.done
  }

  /// The action of the key that comes, nil where the learner leaves; other keys are asked again.
  private static func ask(
    _ home: HomeScreen,
    on page: PlainPage,
    _ environment: CommandEnvironment
  ) throws -> HomeScreen.Action? {
    let prompt = HomeText(words: environment.words, isPlain: true).prompt(for: home.actions)
    while true {
      let input = try environment.answer(to: prompt, on: page)
      guard case .text(let line)? = input else { return nil }
      let key = InlineText.trimmed(line).lowercased()
      if key == "q" { return nil }
      if let action = home.actions.first(where: { $0.key == key }) { return action }
      if key.isEmpty { return home.actions.first }
    }
  }

  private static func start(
    _ action: HomeScreen.Action,
    _ launcher: LessonLauncher,
    _ environment: CommandEnvironment
  ) throws {
    switch action {
    case .lesson(let id):
      _ = try launcher.play(
        id,
        through: FrontEnds.frontEnd(
          in: environment,
          speaksProtocol: false,
          drafts: launcher.drafts
        )
      )
    case .review: try ReviewCommand.play(launcher.desk, in: environment)
    case .test(let purpose, let id):
      let player = try tests(launcher, environment)
      if let module = player.course.modules.first(where: { $0.id == id }) {
        try player.play(purpose, of: module)
      }
    case .followUp(let id): try tests(launcher, environment).askFollowUp(of: id)
    }
  }

  private static func tests(
    _ launcher: LessonLauncher,
    _ environment: CommandEnvironment
  ) throws -> TestPlayer {
    TestPlayer(
      environment: environment,
      course: try launcher.shelf.course(),
      desk: launcher.desk,
      speaksProtocol: false
    )
  }
}
