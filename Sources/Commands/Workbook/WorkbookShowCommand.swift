import Arguments
import Learning
import Reports
import Text

/// Shows the learner's plan.
enum WorkbookShowCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "show",
      abstract: words.helpWorkbookShow(),
      examples: [
        CommandSpecification.Example("qadam workbook", words.helpWorkbookShow()),
        CommandSpecification.Example("qadam workbook show W3", words.helpWorkbookShow()),
      ],
      arguments: [sheetArgument(words)],
      options: [versionOption(words)]
    )
  }

  /// The worksheet that a command is about.
  static func sheetArgument(_ words: Messages) -> ArgumentSpecification {
    ArgumentSpecification("SHEET", .text, help: words.helpArgumentSheet(), isRequired: false)
  }

  /// The option that goes back to an earlier version.
  static func versionOption(_ words: Messages) -> OptionSpecification {
    .value(
      "as-of",
      valueName: "NUMBER",
      .integer(1...1_000_000),
      help: words.helpOptionVersion()
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let workbook = try Workbook.open(in: environment)
    let words = workbook.environment.words
    let sheets = try workbook.sheets(named: arguments.positional("SHEET"))
    let version = try workbook.version(arguments.integer("--as-of"))
    let page = workbook.environment.page()
    guard !sheets.isEmpty || !workbook.record.versions.isEmpty else {
      page.line(words.workbookNoSheets())
      try page.flush()
      return ExitCode.done
    }
    if workbook.record.versions.isEmpty { page.line(words.workbookEmpty()) }
    var maker = PlanMaker(workbook: workbook, words: words)
    if version == nil {
      maker.marked = try MarkedText.works(of: workbook.desk, in: workbook.course)
    }
    let plan = maker.plan(of: sheets, at: version)
    for line in PlanText(plan, words: words).lines { page.indented(line) }
    try page.flush()
    return ExitCode.done
  }
}
