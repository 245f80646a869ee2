import Arguments
import Learning
import ProgressStore
import Text

/// Removes a group; what its members recorded stays until they are forgotten.
enum CohortRemoveCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "remove",
      abstract: words.helpCohortRemove(),
      discussion: words.helpCohortRemoveMore(),
      arguments: [ArgumentSpecification("NAME", help: words.helpArgumentCohort())],
      options: [.flag("forget-members", help: words.helpOptionForgetMembers())]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let (desk, environment) = try CohortDesk.open(
      arguments.positional("NAME") ?? "",
      in: environment
    )
    let words = environment.words
    if arguments.flag("--forget-members") {
      // Who owns the record is not erased along with a group.
      for member in desk.cohort.members where member.learner != desk.store.owner {
        try desk.store.forget(member.learner)
      }
    }
    _ = try desk.store.removeCohort(named: desk.cohort.name)
    environment.notice(words.cohortRemoved(name: desk.cohort.name))
    return ExitCode.done
  }
}
