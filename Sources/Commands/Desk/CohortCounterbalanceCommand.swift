import Arguments
import Learning
import ProgressStore
import Text

/// Assigns the two forms of the tests to the members of a group, half each.
enum CohortCounterbalanceCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "counterbalance",
      abstract: words.helpCohortCounterbalance(),
      discussion: words.helpCohortCounterbalanceMore(),
      arguments: [ArgumentSpecification("NAME", help: words.helpArgumentCohort())]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let (desk, environment) = try CohortDesk.open(
      arguments.positional("NAME") ?? "",
      in: environment
    )
    var generator = SplitMix64(seed: try environment.seed())
    let members = desk.cohort.members
    let forms = FormAssignment.balanced(members.map { $0.form }, using: &generator)
    for (member, form) in zip(members, forms) where member.form != form {
      try desk.store.assign(form, to: member.learner, inCohort: desk.cohort.name)
    }
    let words = environment.words
    let page = environment.page()
    for (member, form) in zip(members, forms) {
      page.line(words.counterbalanceLine(name: CohortText.name(of: member), form: form.rawValue))
    }
    page.line(
      members.isEmpty
        ? words.cohortEmpty(name: desk.cohort.name) : words.counterbalanceTold()
    )
    try page.flush()
    return ExitCode.done
  }
}
