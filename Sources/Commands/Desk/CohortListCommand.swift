import Arguments
import JSON
import Learning
import ProgressStore
import Text

/// Lists the groups of a trainer.
enum CohortListCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "list",
      abstract: words.helpCohortList(),
      options: [OutputFormat.option([.text, .json], words)]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let words = environment.words
    let cohorts = try desk.store.cohorts()
    if arguments.text("--format") == OutputFormat.json.rawValue {
      let document: JSONValue = [
        "schema": "qadam.cohorts/1", "cohorts": .array(cohorts.map { CohortText.json(of: $0) }),
      ]
      try environment.present(document.prettyText + "\n")
      return ExitCode.done
    }
    let page = environment.page()
    if cohorts.isEmpty { page.line(words.cohortNone()) }
    for cohort in cohorts {
      page.line(words.cohortLine(name: cohort.name, count: cohort.members.count))
    }
    try page.flush()
    return ExitCode.done
  }
}
