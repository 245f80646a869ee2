import Arguments
import Platform
import Reports
import Text

/// Writes the learner's plan to a file.
enum WorkbookExportCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "export",
      abstract: words.helpWorkbookExport(),
      examples: [
        CommandSpecification.Example(
          "qadam workbook export campaign-plan.html",
          words.helpWorkbookExport()
        )
      ],
      arguments: [ArgumentSpecification("FILE", .file, help: words.helpArgumentWorkbookFile())],
      options: [
        WorkbookShowCommand.versionOption(words),
        .flag("replace", help: words.helpOptionReplace()),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let path = arguments.positional("FILE") ?? ""
    let name = path.lowercased()
    let isHTML = name.hasSuffix(".html") || name.hasSuffix(".htm")
    guard isHTML || name.hasSuffix(".md") || name.hasSuffix(".markdown") else {
      throw CommandFailure(
        message: environment.words.workbookFileForm(path: TextCleaner.cleanLine(path)),
        exitCode: ExitCode.usage
      )
    }
    let workbook = try Workbook.open(in: environment)
    let words = workbook.environment.words
    let version = try workbook.version(arguments.integer("--as-of"))
    if FileSystem.exists(path), !arguments.flag("--replace") {
      throw CommandFailure(
        message: words.workbookExists(path: TextCleaner.cleanLine(path)),
        exitCode: ExitCode.cannotCreate
      )
    }
    let plan = PlanMaker(workbook: workbook, words: words).plan(of: workbook.sheets, at: version)
    let text = isHTML ? PlanHTML(plan, words: words).text : PlanMarkdown(plan, words: words).text
    // A plan is personal: nobody else reads it unless its owner passes it on.
    try FileWriter.replace(path, with: Array(text.utf8), mode: 0o600)
    try environment.present(words.workbookExported(path: TextCleaner.cleanLine(path)) + "\n")
    workbook.environment.notice(words.workbookShareNotice())
    return ExitCode.done
  }
}
