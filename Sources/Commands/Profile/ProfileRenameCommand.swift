import Arguments
import ProgressStore
import Text

/// Gives a profile another alias.
enum ProfileRenameCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "rename",
      abstract: words.helpProfileRename(),
      arguments: [
        ArgumentSpecification("OLD", .dynamic(list: "profiles"), help: words.helpArgumentAlias()),
        ArgumentSpecification("NEW", help: words.helpArgumentNewAlias()),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let folder = ProfileFolder(try environment.dataFolder())
    let profile = try folder.rename(
      arguments.positional("OLD") ?? "",
      to: arguments.positional("NEW") ?? ""
    )
    environment.notice(environment.words.profileRenamed(alias: profile.alias))
    return ExitCode.done
  }
}
