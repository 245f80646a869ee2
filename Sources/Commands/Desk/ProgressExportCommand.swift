import Arguments
import Interchange
import Learning
import Platform
import ProgressStore
import Sealing
import Text

/// Writes a learner's record as a signed bundle, sealed for a trainer.
enum ProgressExportCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "export",
      abstract: words.helpProgressExport(),
      discussion: words.helpProgressExportMore(),
      examples: [
        CommandSpecification.Example(
          "qadam progress export work.age --to trainer-key.pub",
          words.helpProgressExportExample()
        ),
        CommandSpecification.Example(
          "qadam progress export work.txt --plain-text",
          words.helpProgressExportExamplePlain()
        ),
      ],
      arguments: [ArgumentSpecification("FILE", .file, help: words.helpArgumentBundle())],
      options: [
        .repeated("to", valueName: "RECIPIENT", .file, help: words.helpOptionTo()),
        .flag("armor", letter: "a", help: words.helpOptionArmor()),
        .flag("plain-text", help: words.helpOptionPlainText()),
        .flag("no-alias", help: words.helpOptionNoAlias()),
        .flag("yes", letter: "y", help: words.helpOptionYesExport()),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let words = environment.words
    let path = arguments.positional("FILE") ?? ""
    let recipients = try arguments.texts("--to").map { try TrainerKey.recipient($0, words) }
    let isPlain = arguments.flag("--plain-text")
    guard isPlain != !recipients.isEmpty else {
      throw CommandFailure(message: words.exportNeedsRecipient(), exitCode: ExitCode.usage)
    }
    // So that marks can come back sealed.
    try desk.store.nameRecipient(of: desk.learner, at: environment.now())
    let written = try BundleWriter(desk.store).bundle(
      of: desk.learner,
      alias: arguments.flag("--no-alias") ? nil : desk.alias
    )
    guard written.header.facts > 0 else {
      throw CommandFailure(message: words.exportEmpty(), exitCode: ExitCode.failed)
    }
    let page = environment.page()
    for line in BundleText(words: words).lines(for: written, recipients: recipients) {
      page.line(line)
    }
    try page.flush()
    guard try arguments.flag("--yes") || !environment.canAsk || isAgreed(environment, page) else {
      environment.notice(words.exportNotDone())
      return ExitCode.failed
    }
    var bytes = written.bytes
    if !isPlain {
      bytes = try AgeFile.seal(bytes, for: recipients)
      if arguments.flag("--armor") { bytes = AgeArmor.encode(bytes) }
    }
    try FileWriter.replace(path, with: bytes, mode: 0o600)
    environment.notice(words.exportDone(path: path))
    return ExitCode.done
  }

  private static func isAgreed(
    _ environment: CommandEnvironment,
    _ page: PlainPage
  ) throws -> Bool {
    guard
      case .text(let line)? = try environment.answer(to: environment.words.exportAsk(), on: page)
    else { return false }
    return InlineText.trimmed(line).isEmpty
  }
}
