import Arguments
import Learning
import ProgressStore
import Text

/// Makes a group.
enum CohortCreateCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "create",
      abstract: words.helpCohortCreate(),
      examples: [
        CommandSpecification.Example(
          "qadam cohort create \"Almaty, spring\"",
          words.helpCohortCreate()
        )
      ],
      arguments: [ArgumentSpecification("NAME", help: words.helpArgumentCohortNew())]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let words = environment.words
    let typed = arguments.positional("NAME") ?? ""
    // What holds for the name of a person on a screen holds for that of a group.
    if let problem = AliasCheck.problem(with: typed, words: words) {
      throw CommandFailure(message: problem, exitCode: ExitCode.usage)
    }
    let name = try Alias(typed).text
    guard try desk.store.makeCohort(named: name, at: environment.now().milliseconds) else {
      throw CommandFailure(message: words.cohortExists(name: name), exitCode: ExitCode.failed)
    }
    environment.notice(words.cohortMade(name: name))
    return ExitCode.done
  }
}
