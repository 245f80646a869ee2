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
    let profiles = try folder.list()
    let isInUse =
      profiles.count == 1 || profiles.contains { $0.path == profile.path && $0.isCurrent }
    environment.notice(
      isInUse
        ? environment.words.profileUsed(alias: profile.alias)
        : environment.words.profileAdded(alias: profile.alias)
    )
    return ExitCode.done
  }
}
