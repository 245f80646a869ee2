import Arguments
import ProgressStore
import Text

/// Takes a profile into use.
enum ProfileUseCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "use",
      abstract: words.helpProfileUse(),
      arguments: [
        ArgumentSpecification("ALIAS", .dynamic(list: "profiles"), help: words.helpArgumentAlias())
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let folder = ProfileFolder(try environment.dataFolder())
    let profile = try folder.use(arguments.positional("ALIAS") ?? "")
    environment.notice(environment.words.profileUsed(alias: profile.alias))
    return ExitCode.done
  }
}
