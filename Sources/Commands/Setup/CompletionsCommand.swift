import Arguments
import Text

/// Writes a completion script for a shell.
enum CompletionsCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "completions",
      abstract: words.helpCompletions(),
      examples: [
        CommandSpecification.Example(
          "source <(qadam completions bash)",
          words.helpCompletionsExample()
        )
      ],
      arguments: [
        ArgumentSpecification(
          "SHELL",
          .choice(Shell.allCases.map { $0.rawValue }),
          help: words.helpArgumentShell()
        )
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    guard
      let shell = arguments.positional("SHELL").flatMap({ Shell(rawValue: $0) })
    else { return ExitCode.usage }
    let program = CommandTree.specification(environment.words)
    let script = CompletionScript.text(
      for: shell,
      program: program,
      words: UsageWords(environment.words)
    )
    try environment.present(script)
    return ExitCode.done
  }
}
