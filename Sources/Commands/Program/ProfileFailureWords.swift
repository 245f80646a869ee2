import ProgressStore
import Text

/// Says what is wrong with a profile or its alias.
struct ProfileFailureWords {
  let words: Messages

  /// One line and an exit code.
  func failure(for error: ProfileError) -> CommandFailure {
    switch error {
    case .emptyAlias: CommandFailure(message: words.aliasEmpty(), exitCode: ExitCode.badData)
    case .longAlias(let limit):
      CommandFailure(message: words.aliasTooLong(limit: limit), exitCode: ExitCode.badData)
    case .unprintableAlias:
      CommandFailure(message: words.aliasUnprintable(), exitCode: ExitCode.badData)
    case .aliasTaken(let alias):
      CommandFailure(message: words.aliasTaken(alias: alias), exitCode: ExitCode.badData)
    case .unknownProfile(let alias, let known):
      CommandFailure(
        message: known.isEmpty
          ? words.profileUnknownNoneYet(alias: alias)
          : words.profileUnknown(alias: alias, known: known.joined(separator: ", ")),
        exitCode: ExitCode.noInput
      )
    }
  }
}
