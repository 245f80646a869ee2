import Arguments
import Interchange
import Learning
import ProgressStore
import Sealing
import Text

/// Takes bundles of learners into a trainer's record and adds them to a group.
enum CohortImportCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "import",
      abstract: words.helpCohortImport(),
      discussion: words.helpCohortImportMore(),
      examples: [
        CommandSpecification.Example(
          "qadam cohort import \"Almaty, spring\" /media/stick/*.age",
          words.helpCohortImportExample()
        ),
        CommandSpecification.Example(
          "qadam cohort import \"Almaty, spring\" /media/stick --dry-run",
          words.helpCohortImportExampleDry()
        ),
      ],
      arguments: [
        ArgumentSpecification("NAME", help: words.helpArgumentCohort()),
        ArgumentSpecification("FILE", .file, help: words.helpArgumentBundles(), isRepeated: true),
      ],
      options: [
        .flag("dry-run", letter: "n", help: words.helpOptionDryRun()),
        TrainerKeyCommand.passphraseOption(words),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let (desk, environment) = try CohortDesk.open(
      arguments.positional("NAME") ?? "",
      in: environment
    )
    let paths = try arguments.positionals("FILE").flatMap { path in
      let files = try BundleFiles.files(at: path)
      guard !files.isEmpty else {
        throw CommandFailure(
          message: environment.words.importNoFiles(path: path),
          exitCode: ExitCode.noInput
        )
      }
      return files
    }
    let question = PassphraseQuestion(
      environment: environment,
      file: arguments.text("--passphrase-file")
    )
    let marker = AnswerMarker(courses: [try CourseShelf(environment).course()])
    let isRehearsal = arguments.flag("--dry-run")
    var intake = BundleIntake(
      desk: desk,
      words: environment.words,
      reader: BundleReader(marker: marker),
      isRehearsal: isRehearsal,
      count: paths.count
    ) {
      try TrainerKey(environment).identity(openedWith: question.held())
    }
    let page = environment.page()
    for path in paths {
      for line in try intake.take(path) { page.line(line) }
      // A room's work takes a while: each line is seen when it is true.
      try page.flush()
    }
    for line in intake.summary { page.line(line) }
    if !isRehearsal {
      // What an earlier import could not mark, since the course was not at hand.
      let marked = try desk.store.markAgain { marker.mark(of: $0, in: $1) }
      if marked > 0 { page.line("- " + environment.words.importMarkedAgain(count: marked)) }
    }
    try page.flush()
    return intake.hasRefusals ? ExitCode.refused : ExitCode.done
  }
}
