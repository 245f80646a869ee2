import Arguments
import Learning
import Text

/// Plays a form of a module's test before or after its lessons, or asks later what use it was.
enum TestCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "test",
      abstract: words.helpTest(),
      discussion: words.helpTestMore(),
      examples: [
        CommandSpecification.Example("qadam test pre", words.helpTestExamplePre()),
        CommandSpecification.Example("qadam test post", words.helpTestExamplePost()),
        CommandSpecification.Example("qadam test follow-up", words.helpTestExampleFollowUp()),
      ],
      arguments: [
        ArgumentSpecification(
          "WHEN",
          .choice(["pre", "post", "follow-up"]),
          help: words.helpArgumentWhen()
        ),
        ArgumentSpecification("MODULE", help: words.helpArgumentModule(), isRequired: false),
      ],
      options: [
        .value("form", valueName: "LETTER", .choice(["A", "B"]), help: words.helpOptionForm()),
        LearnCommand.protocolOption(words),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let course = try CourseShelf(environment).course()
    let player = TestPlayer(
      environment: environment,
      course: course,
      desk: desk,
      speaksProtocol: arguments.text("--protocol") != nil
    )
    let named = try arguments.positional("MODULE").map {
      try find($0, in: course, environment.words)
    }
    if arguments.positional("WHEN") == "follow-up" {
      try player.askFollowUp(of: named?.id)
      return ExitCode.done
    }
    let purpose: Purpose = arguments.positional("WHEN") == "post" ? .post : .pre
    let module = try named ?? player.nextModule(purpose)
    if let form = arguments.text("--form").flatMap({ TestForm.Letter(rawValue: $0) }) {
      try desk.assign(form, for: module.id)
    }
    try player.play(purpose, of: module)
    return ExitCode.done
  }

  private static func find(
    _ name: String,
    in course: Course,
    _ words: Messages
  ) throws -> Module {
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
}
