import Arguments
import Platform
import ProgressStore
import Text

/// Removes everything that was recorded of a learner.
enum ProfileForgetCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "forget",
      abstract: words.helpProfileForget(),
      discussion: words.helpProfileForgetMore(),
      arguments: [
        ArgumentSpecification("ALIAS", .dynamic(list: "profiles"), help: words.helpArgumentAlias())
      ],
      options: [.flag("yes", letter: "y", help: words.helpOptionYes())]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let words = environment.words
    let folder = ProfileFolder(try environment.dataFolder())
    let profile = try folder.profile(named: arguments.positional("ALIAS") ?? "")
    let isSure = try arguments.flag("--yes") || isConfirmed(profile.alias, in: environment)
    guard isSure else {
      environment.notice(words.forgetNotDone())
      return ExitCode.failed
    }
    try folder.forget(profile.alias)
    environment.notice(words.profileForgotten(alias: profile.alias))
    return ExitCode.done
  }

  private static func isConfirmed(_ alias: String, in environment: CommandEnvironment) throws
    -> Bool
  {
    guard environment.canAsk else {
      throw CommandFailure(message: environment.words.forgetNeedsYes(), exitCode: ExitCode.usage)
    }
    let page = environment.page()
    page.line(environment.words.forgetQuestion(alias: alias))
    guard
      case .text(let line)? = try environment.answer(
        to: environment.words.forgetPrompt(alias: alias),
        on: page
      )
    else { return false }
    return InlineText.trimmed(line) == alias
  }
}
