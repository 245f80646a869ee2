import Arguments
import Learning
import Platform
import ProgressStore
import Terminal
import Text

/// Leads a session in the room by the clock.
enum WorkshopRunCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "run",
      abstract: words.helpWorkshopRun(),
      discussion: words.helpWorkshopRunDiscussion(),
      examples: [
        CommandSpecification.Example(
          "qadam workshop run basics-of-online-communication",
          words.helpWorkshopRun()
        ),
        CommandSpecification.Example("qadam workshop run", words.helpOptionContinue()),
      ],
      arguments: [
        ArgumentSpecification(
          "MODULE",
          .dynamic(list: "modules"),
          help: words.helpArgumentModules(),
          isRequired: false,
          isRepeated: true
        )
      ],
      options: AgendaOptions.specifications(words) + [
        .flag("measured", help: words.helpOptionMeasured()),
        .value("marks", valueName: "MINUTES", help: words.helpOptionMarks()),
        .flag("continue", help: words.helpOptionContinue()),
        .flag("new", help: words.helpOptionNew()),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let marks = try self.marks(arguments.text("--marks") ?? "5,1,0", words: environment.words)
    let opening = WorkshopOpening(
      environment: environment,
      desk: desk,
      course: try CourseShelf(environment).course(),
      clocks: WorkshopClocks(environment)
    )
    guard let session = try opening.session(arguments) else { return ExitCode.done }
    return try environment.isRich
      ? lead(session, on: TerminalConsole(theme: environment.theme()), in: environment)
      : lead(session, marks: marks, in: environment)
  }

  /// Leads a session on a full screen.
  private static func lead(
    _ session: WorkshopSession,
    on console: TerminalConsole,
    in environment: CommandEnvironment
  ) throws -> Int32 {
    try console.start()
    defer { console.stop() }
    let clock = RichClock(session: session, on: console, words: environment.words)
    let leaving = clock.run()
    clock.commit(farewell(leaving, session, environment.words))
    console.stop()
    try session.settle()
    return code(leaving)
  }

  /// Leads a session line by line.
  private static func lead(
    _ session: WorkshopSession,
    marks: Set<Int>,
    in environment: CommandEnvironment
  ) throws -> Int32 {
    let page = environment.page()
    let clock = PlainClock(
      session: session,
      input: environment.input,
      page: page,
      marks: marks,
      words: environment.words
    )
    let leaving = try clock.run()
    for line in farewell(leaving, session, environment.words) { page.line(line) }
    try page.flush()
    try session.settle()
    return code(leaving)
  }

  private static func farewell(
    _ leaving: RichClock.Leaving,
    _ session: WorkshopSession,
    _ words: Messages
  ) -> [String] {
    guard leaving == .over else { return [session.trouble ?? words.clockLeftOpen()] }
    return WorkshopSummary(run: session.clock.run, guide: session.guide, words: words).lines
  }

  private static func code(_ leaving: RichClock.Leaving) -> Int32 {
    if case .open(let code) = leaving { code } else { ExitCode.done }
  }

  private static func marks(_ text: String, words: Messages) throws -> Set<Int> {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map {
      Int(InlineText.trimmed(String($0)))
    }
    var marks: Set<Int> = []
    for number in numbers {
      guard let number, (0...WorkshopPart.limit).contains(number) else {
        throw CommandFailure(
          message: words.workshopBadMarks(value: TextCleaner.cleanLine(String(text.prefix(40)))),
          exitCode: ExitCode.usage
        )
      }
      marks.insert(number)
    }
    return marks
  }
}
