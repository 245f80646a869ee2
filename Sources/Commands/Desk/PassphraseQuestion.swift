import Platform
import Sealing
import Terminal
import Text

/// Asks for the passphrase of a trainer's key, at the terminal or from a file, and never from the command line, where
/// others would see it.
struct PassphraseQuestion {
  let environment: CommandEnvironment
  /// The file that `--passphrase-file` names.
  let file: String?

  /// The fewest characters; four words that do not belong together have more.
  static let leastCharacters = 12
  /// The fewest different characters.
  static let leastDifferent = 6

  /// A new passphrase, typed twice.
  func chosen() throws -> AgePassphrase {
    let words = environment.words
    if let file { return try checked(try line(of: file)) }
    let page = try page()
    page.line(words.passphraseAdvice(limit: "\(PassphraseQuestion.leastCharacters)"))
    while true {
      let typed = try asked(words.passphraseNew(), on: page)
      if let problem = problem(with: typed) {
        page.line(problem)
        continue
      }
      guard try asked(words.passphraseAgain(), on: page) == typed else {
        page.line(words.passphraseDiffers())
        continue
      }
      return try AgePassphrase(Array(typed.utf8))
    }
  }

  /// The passphrase of a key that is there.
  func held() throws -> AgePassphrase {
    let typed =
      try file.map { try line(of: $0) } ?? asked(environment.words.passphrase(), on: page())
    guard !typed.isEmpty else { throw refused(environment.words.passphraseWrong()) }
    return try AgePassphrase(Array(typed.utf8))
  }

  private func checked(_ typed: String) throws -> AgePassphrase {
    if let problem = problem(with: typed) { throw refused(problem) }
    return try AgePassphrase(Array(typed.utf8))
  }

  private func problem(with typed: String) -> String? {
    let isLong = typed.count >= PassphraseQuestion.leastCharacters
    let isVaried = Set(typed).count >= PassphraseQuestion.leastDifferent
    return isLong && isVaried
      ? nil : environment.words.passphraseWeak(limit: "\(PassphraseQuestion.leastCharacters)")
  }

  private func page() throws -> PlainPage {
    guard environment.canAsk else {
      throw CommandFailure(
        message: environment.words.passphraseNeedsFile(),
        exitCode: ExitCode.usage
      )
    }
    return environment.page()
  }

  private func asked(_ prompt: String, on page: PlainPage) throws -> String {
    while true {
      let line = try HiddenLine.reading { try environment.answer(to: prompt, on: page) }
      switch line {
      case .text(let typed)?: return typed
      case nil: throw Interruption(exitCode: ExitCode.failed)
      default: page.line(environment.words.lineNotUtf8())
      }
    }
  }

  /// The first line of a file.
  private func line(of path: String) throws -> String {
    let bytes = try FileReader.bytes(at: path, limit: 4096)
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    guard let text = String(validating: line, as: UTF8.self) else {
      throw CommandFailure(
        message: environment.words.passphraseFileBad(path: path),
        exitCode: ExitCode.badData
      )
    }
    return text
  }

  private func refused(_ message: String) -> CommandFailure {
    CommandFailure(message: message, exitCode: ExitCode.refused)
  }
}
