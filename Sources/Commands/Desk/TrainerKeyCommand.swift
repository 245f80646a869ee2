import Arguments
import QRCode
import Sealing
import Text

/// Makes a trainer's key pair, or shows the recipient that learners seal their work for.
enum TrainerKeyCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "key",
      abstract: words.helpTrainerKey(),
      discussion: words.helpTrainerKeyMore(),
      examples: [
        CommandSpecification.Example("qadam trainer key", words.helpTrainerKeyExample())
      ],
      options: [
        passphraseOption(words),
        .flag("no-code", help: words.helpOptionNoCode()),
      ]
    )
  }

  /// The option of all commands that open the key.
  static func passphraseOption(_ words: Messages) -> OptionSpecification {
    .value(
      "passphrase-file",
      valueName: "PATH",
      .file,
      help: words.helpOptionPassphraseFile()
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let words = environment.words
    let key = try TrainerKey(environment)
    let question = PassphraseQuestion(
      environment: environment,
      file: arguments.text("--passphrase-file")
    )
    let recipient: AgeRecipient
    if let held = try key.recipient() {
      recipient = held
    } else if key.exists {
      recipient = try key.identity(openedWith: question.held()).recipient
    } else {
      recipient = try key.make(sealedWith: question.chosen())
      environment.notice(words.trainerKeyMade(path: key.identityPath))
    }
    try environment.present(recipient.text + "\n")
    if environment.isRich, !arguments.flag("--no-code") {
      try showCode(of: recipient, in: environment)
    }
    return ExitCode.done
  }

  private static func showCode(
    of recipient: AgeRecipient,
    in environment: CommandEnvironment
  ) throws {
    do throws(QRCodeError) {
      let code = try QRCode(recipient.text)
      // A code that is wrapped is no code.
      guard code.size + 2 * QRCode.quietZone <= environment.width() else {
        environment.notice(environment.words.codeTooWide())
        return
      }
      try? environment.present(code.lines.joined(separator: "\n") + "\n")
    } catch {
      environment.notice(environment.words.codeMissing())
    }
  }
}
