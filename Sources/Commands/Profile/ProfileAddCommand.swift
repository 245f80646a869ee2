import Arguments
import ProgressStore
import Text

/// Makes a profile.
enum ProfileAddCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "add",
      abstract: words.helpProfileAdd(),
      examples: [CommandSpecification.Example("qadam profile add heron", words.helpProfileAdd())],
      arguments: [ArgumentSpecification("ALIAS", help: words.helpArgumentAlias())]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let folder = ProfileFolder(try environment.dataFolder())
    let profile = try folder.add(
      arguments.positional("ALIAS") ?? "",
      options: StoreOptions(environment)
    )
    environment.notice(environment.words.profileAdded(alias: profile.alias))
    return ExitCode.done
  }
}
