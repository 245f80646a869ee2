import Arguments
import Interchange
import Learning
import Platform
import Text

/// Takes what a trainer sent back into a learner's own record.
enum ProgressImportCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "import",
      abstract: words.helpProgressImport(),
      discussion: words.helpProgressImportMore(),
      examples: [
        CommandSpecification.Example(
          "qadam progress import /media/stick/marks",
          words.helpProgressImportExample()
        )
      ],
      arguments: [
        ArgumentSpecification("FILE", .file, help: words.helpArgumentImport(), isRepeated: true)
      ],
      options: [.flag("dry-run", letter: "n", help: words.helpOptionDryRun())]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let words = environment.words
    let course = try CourseShelf(environment).course()
    var intake = ReplyIntake(
      desk: desk,
      words: words,
      reader: BundleReader(courses: [course]),
      isRehearsal: arguments.flag("--dry-run")
    )
    let page = environment.page()
    for path in arguments.positionals("FILE") {
      let isFolder = FileSystem.isFolder(path)
      let files = isFolder ? try BundleFiles.files(at: path) : [path]
      for file in files {
        for line in try intake.take(file, passesOverOthers: isFolder) { page.line(line) }
      }
    }
    for line in intake.summary { page.line(line) }
    let marks = MarkedText(words: words)
    if !arguments.flag("--dry-run"), !intake.answers.isEmpty {
      let works = try MarkedText.works(of: desk, in: course)
        .filter { intake.answers.contains($0.answer) }
      if !works.isEmpty { page.line() }
      for line in works.flatMap({ marks.lines(for: $0) }) { page.indented(line) }
    }
    try page.flush()
    return intake.refused == 0 ? ExitCode.done : ExitCode.refused
  }
}
