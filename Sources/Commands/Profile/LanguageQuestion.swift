import Platform
import Text

/// Asks a new learner for their language, each offered in its own words.
struct LanguageQuestion {
  let environment: CommandEnvironment

  /// Asks once and gives the world in that language; an empty line keeps the language of the environment.
  func ask() throws -> CommandEnvironment {
    if environment.options.isLanguageChosen { return environment }
    let page = environment.page()
    page.line("Language · Язык · Тіл")
    for (position, language) in Language.allCases.enumerated() {
      page.line("\(position + 1). \(language.ownName)")
    }
    while true {
      switch try environment.answer(
        to: "1–\(Language.allCases.count), Enter: \(environment.words.language.ownName)",
        on: page
      ) {
      // Whoever leaves before the first question leaves nothing behind.
      case nil: throw Interruption(exitCode: ExitCode.done)
      case .text(let line)?:
        let typed = InlineText.trimmed(line)
        if typed.isEmpty { return environment }
        if let number = Int(typed), Language.allCases.indices.contains(number - 1) {
          return environment.speaking(Language.allCases[number - 1])
        }
        if let language = Language(tag: typed) { return environment.speaking(language) }
      default: continue
      }
    }
  }
}
