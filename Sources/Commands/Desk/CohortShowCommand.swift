import Arguments
import JSON
import Text

/// Shows who is in a group and how much of them is held.
enum CohortShowCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "show",
      abstract: words.helpCohortShow(),
      arguments: [ArgumentSpecification("NAME", help: words.helpArgumentCohort())],
      options: [OutputFormat.option([.text, .json], words)]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let (desk, environment) = try CohortDesk.open(
      arguments.positional("NAME") ?? "",
      in: environment
    )
    if arguments.text("--format") == OutputFormat.json.rawValue {
      let document: JSONValue = [
        "schema": "qadam.cohort/1", "cohort": CohortText.json(of: desk.cohort),
      ]
      try environment.present(document.prettyText + "\n")
      return ExitCode.done
    }
    let page = environment.page()
    for line in CohortText(words: environment.words).lines(for: desk.cohort) { page.line(line) }
    try page.flush()
    return ExitCode.done
  }
}
