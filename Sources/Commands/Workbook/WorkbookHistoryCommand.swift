import Arguments
import Learning
import Text

/// Lists what was saved in the workbook, and when.
enum WorkbookHistoryCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "history",
      abstract: words.helpWorkbookHistory(),
      examples: [
        CommandSpecification.Example("qadam workbook history", words.helpWorkbookHistory()),
        CommandSpecification.Example("qadam workbook show --as-of 3", words.helpOptionVersion()),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let workbook = try Workbook.open(in: environment)
    let page = workbook.environment.page()
    if workbook.record.versions.isEmpty {
      page.line(workbook.environment.words.workbookHistoryNone())
    }
    let titles = WorkbookHistoryCommand.titles(in: workbook)
    for version in workbook.record.versions {
      let content = version.content
      let fields = content.fields.keys.sorted()
        .map { titles[content.sheet]?[$0] ?? TextCleaner.cleanLine($0) }.joined(separator: ", ")
      let sheet = TextCleaner.cleanLine(content.sheet.text)
      page.line("\(version.number). \(version.savedAt.localMinute)  \(sheet): \(fields)")
    }
    try page.flush()
    return ExitCode.done
  }

  private static func titles(in workbook: Workbook) -> [SheetID: [String: String]] {
    var titles: [SheetID: [String: String]] = [:]
    for sheet in workbook.sheets.flatMap({ $0.exercises }).compactMap({ $0.body as? Worksheet }) {
      for field in sheet.fields {
        titles[sheet.sheet, default: [:]][field.id] = InlineText.plain(field.title)
      }
    }
    return titles
  }
}
