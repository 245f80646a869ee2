import Arguments
import Learning
import Text

/// Plays the next lesson, or the one named.
enum LearnCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "learn",
      abstract: words.helpLearn(),
      discussion: words.helpLearnMore(),
      examples: [
        CommandSpecification.Example("qadam learn", words.helpLearnExampleNext()),
        CommandSpecification.Example("qadam learn who-can-hear-you", words.helpLearnExampleNamed()),
        CommandSpecification.Example("qadam learn --plain", words.helpLearnExamplePlain()),
      ],
      arguments: [
        ArgumentSpecification(
          "LESSON",
          .dynamic(list: "lessons"),
          help: words.helpArgumentLesson(),
          isRequired: false
        )
      ],
      options: [protocolOption(words)]
    )
  }

  /// The option that lets a program play in place of a person.
  static func protocolOption(_ words: Messages) -> OptionSpecification {
    .value("protocol", valueName: "NAME", .choice(["jsonl"]), help: words.helpOptionProtocol())
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let shelf = try CourseShelf(environment)
    let named = arguments.positional("LESSON").map { LessonID($0) }
    if let named { try LessonSuggestion.check(named, in: shelf, words: environment.words) }
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let launcher = try LessonLauncher(
      environment: environment,
      shelf: CourseShelf(environment),
      desk: desk
    )
    let speaksProtocol = arguments.text("--protocol") != nil
    guard let lesson = try named ?? launcher.currentLesson()?.id else {
      // A program that reads the protocol expects its lines and nothing else.
      if speaksProtocol {
        environment.notice(environment.words.courseDone())
      } else {
        try environment.present(environment.words.courseDone() + "\n")
      }
      return ExitCode.done
    }
    let frontEnd = try FrontEnds.frontEnd(
      in: environment,
      speaksProtocol: speaksProtocol,
      drafts: launcher.drafts
    )
    _ = try launcher.play(lesson, through: frontEnd)
    return ExitCode.done
  }
}
