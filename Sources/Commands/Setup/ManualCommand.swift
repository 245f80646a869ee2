import Arguments
import Learning
import Text

/// Writes the manual page.
enum ManualCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification("manual", abstract: words.helpManual(), isHidden: true)
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let words = environment.words
    let page = ManualPage(
      of: CommandTree.specification(words),
      words: UsageWords(words),
      manualWords: ManualWords(
        name: words.manualName(),
        synopsis: words.manualSynopsis(),
        description: words.manualDescription(),
        environment: words.manualEnvironment(),
        collection: words.manualCollection()
      ),
      version: "qadam " + QadamProgram.version,
      date: environment.now().localDate,
      sections: [
        ManualPage.Section(title: words.manualExitCodes(), text: words.manualExitCodesText())
      ]
    )
    try environment.present(page.text)
    return ExitCode.done
  }
}
