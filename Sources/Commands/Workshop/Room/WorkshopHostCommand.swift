import Arguments
import Learning
import Text

/// Asks a room questions that phones answer.
enum WorkshopHostCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "host",
      abstract: words.helpWorkshopHost(),
      discussion: words.helpWorkshopHostMore(),
      examples: [
        CommandSpecification.Example(
          "qadam workshop host who-can-hear-you",
          words.helpWorkshopExampleLesson()
        )
      ],
      arguments: [
        ArgumentSpecification(
          "WHAT",
          .dynamic(list: "lessons"),
          help: words.helpWorkshopWhat(),
          isRequired: false
        )
      ],
      options: [
        .value("address", valueName: "ADDRESS", help: words.helpWorkshopAddress()),
        .value("port", valueName: "PORT", .integer(0...65_535), help: words.helpWorkshopPort()),
        .value("cohort", valueName: "NAME", help: words.helpWorkshopCohort()),
        .flag("new", help: words.helpWorkshopNew()),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let words = environment.words
    let opening = RoomOpening(
      environment: environment,
      desk: desk,
      clocks: WorkshopClocks(environment)
    )
    // Before the room is open, so that a signal right after it is heard.
    let input = environment.input
    let opened = try opening.open(arguments)
    let page = environment.page()
    let text = RoomText(room: opened.room, source: opened.source, words: words)
    for line in text.welcome(isResumed: opened.isResumed) { page.line(line) }
    let square = environment.isRich ? text.square(width: environment.width()) : []
    if !square.isEmpty { page.line() }
    for line in square { page.line(line) }
    page.line()
    let plain = PlainRoom(room: opened.room, text: text, input: input, page: page, words: words)
    let leaving = try plain.run()
    let answers = opened.room.answerCount
    page.line(leaving == .finished ? words.roomEnded(count: answers) : words.roomLeft())
    try page.flush()
    if case .open(let code) = leaving { return code }
    return ExitCode.done
  }
}
