import Platform
import Text

/// The first run: the privacy promise and an alias; in a pipe nothing is asked.
struct FirstRun {
  let environment: CommandEnvironment

  /// The alias that is taken where nobody can be asked.
  static let usualAlias = "me"

  /// Tells what is recorded and asks what the learner wants to be called.
  func alias() throws -> String {
    let words = environment.words
    guard environment.canAsk else {
      environment.notice(words.privacyPromise())
      return FirstRun.usualAlias
    }
    let page = environment.page()
    page.line(words.welcome())
    page.line()
    page.line(words.privacyPromise())
    page.line()
    while true {
      page.line(words.aliasQuestion(usual: FirstRun.usualAlias))
      switch try environment.answer(to: words.aliasPrompt(), on: page) {
      case .text(let line)?:
        let typed = InlineText.trimmed(line)
        if typed.isEmpty { return FirstRun.usualAlias }
        guard let problem = AliasCheck.problem(with: typed, words: words) else { return typed }
        page.line(problem)
      // Whoever leaves before the first question leaves nothing behind.
      case nil: throw Interruption(exitCode: ExitCode.done)
      default: page.line(words.lineNotUtf8())
      }
    }
  }
}
