import Arguments
import Interchange
import Learning
import Platform
import ProgressStore
import Sealing
import Text

/// Writes the marks of a trainer's learners, a file for each, sealed for the one who is to read it.
enum GradeExportCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "export",
      abstract: words.helpGradeExport(),
      discussion: words.helpGradeExportMore(),
      examples: [
        CommandSpecification.Example(
          "qadam grade export /media/stick/marks --cohort \"Almaty, spring\"",
          words.helpGradeExportExample()
        ),
        CommandSpecification.Example(
          "qadam grade export /media/stick/marks --to second-trainer.pub",
          words.helpGradeExportExampleTo()
        ),
      ],
      arguments: [ArgumentSpecification("FOLDER", .folder, help: words.helpArgumentMarksFolder())],
      options: [
        .value("cohort", valueName: "NAME", help: words.helpOptionGradeCohort()),
        .value("learner", valueName: "ALIAS", help: words.helpOptionLearner()),
        .repeated("to", valueName: "RECIPIENT", .file, help: words.helpOptionMarksTo()),
        .flag("plain-text", help: words.helpOptionMarksPlain()),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let recipients = try arguments.texts("--to").map {
      try TrainerKey.recipient($0, environment.words)
    }
    let isPlain = arguments.flag("--plain-text")
    guard recipients.isEmpty || !isPlain else {
      throw CommandFailure(
        message: environment.words.marksOneWay(),
        exitCode: ExitCode.usage
      )
    }
    let desk = try MarkingDesk.open(
      cohort: arguments.text("--cohort"),
      exercise: nil,
      in: environment
    )
    let writer = MarksWriter(
      desk: desk,
      folder: arguments.positional("FOLDER") ?? "",
      recipients: recipients,
      isPlain: isPlain
    )
    let learners = try arguments.text("--learner").map { [try desk.learner(called: $0)] }
    return try writer.write(for: learners ?? desk.learners)
  }
}

/// Writes files of marks, and tells about each.
private struct MarksWriter {
  let desk: MarkingDesk
  let folder: String
  /// For whom all files are sealed; each for its learner where there is none.
  let recipients: [AgeRecipient]
  let isPlain: Bool

  private var words: Messages { desk.environment.words }

  /// Writes a file for each learner who has marks.
  func write(for learners: [LearnerID]) throws -> Int32 {
    let page = desk.environment.page()
    var written = 0
    var failed = 0
    for learner in learners {
      let bundle = try BundleWriter(desk.store).bundle(
        of: learner,
        alias: nil,
        kinds: ReplyRules.kinds
      )
      guard bundle.header.facts > 0 else { continue }
      guard let bytes = try sealed(bundle.bytes, for: learner) else {
        page.line(words.marksNoKey(learner: desk.name(of: learner)))
        failed += 1
        continue
      }
      // The random name says nothing to who finds the stick.
      let name = "marks-\(learner.text.prefix(8))" + (isPlain ? ".txt" : ".age")
      if written == 0 { try FileSystem.makeFolder(at: folder) }
      try FileWriter.replace(folder + "/" + name, with: bytes, mode: 0o600)
      page.line(
        words.marksFile(
          learner: desk.name(of: learner),
          count: bundle.header.facts,
          file: name
        )
      )
      written += 1
    }
    try tell(written: written, failed: failed, for: learners, on: page)
    return failed > 0 || written == 0 ? ExitCode.failed : ExitCode.done
  }

  private func tell(
    written: Int,
    failed: Int,
    for learners: [LearnerID],
    on page: PlainPage
  ) throws {
    if written == 0, failed == 0 { page.line(words.marksNone()) }
    let named = Set(learners)
    let disputed = desk.collection.works.count {
      named.contains($0.learner) && $0.standing?.isDisputed == true
    }
    if disputed > 0 { page.line(words.marksDisputed(count: disputed)) }
    if written > 0 { page.line(words.marksWritten(count: written)) }
    if written > 0, isPlain { page.line(words.marksOpen()) }
    try page.flush()
  }

  /// The bytes of a file; nil where nobody is known to seal it for.
  private func sealed(_ bytes: [UInt8], for learner: LearnerID) throws -> [UInt8]? {
    if isPlain { return bytes }
    if !recipients.isEmpty { return try AgeFile.seal(bytes, for: recipients) }
    return try desk.store.recipient(of: learner).map { try AgeFile.seal(bytes, for: [$0]) }
  }
}
