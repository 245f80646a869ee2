import Arguments
import JSON
import ProgressStore
import Text

/// Lists the profiles.
enum ProfileListCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "list",
      abstract: words.helpProfileList(),
      options: [OutputFormat.option([.text, .json], words)]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let folder = ProfileFolder(try environment.dataFolder())
    let profiles = try folder.list()
    let failureWords = FailureWords(words: environment.words)
    let problems = try folder.problems()
    for problem in problems {
      environment.notice("qadam: " + failureWords.failure(for: problem).message)
    }
    if arguments.text("--format") == OutputFormat.json.rawValue {
      let document: JSONValue = [
        "schema": "qadam.profiles/1",
        "profiles": .array(
          profiles.map { ["alias": .string($0.alias), "current": .bool($0.isCurrent)] }
        ),
      ]
      try environment.present(document.prettyText + "\n")
      return ExitCode.done
    }
    if profiles.isEmpty, problems.isEmpty { environment.notice(environment.words.noProfiles()) }
    for profile in profiles {
      let mark = profile.isCurrent ? "* " : "  "
      try environment.present(mark + TextCleaner.cleanLine(profile.alias) + "\n")
    }
    return ExitCode.done
  }
}
