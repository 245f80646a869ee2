import Arguments
import Learning
import LessonEngine
import Platform
import ProgressStore
import Text

/// Fills in or changes a worksheet outside its lesson.
enum WorkbookEditCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "edit",
      abstract: words.helpWorkbookEdit(),
      examples: [
        CommandSpecification.Example("qadam workbook edit W1", words.helpWorkbookEdit())
      ],
      arguments: [WorkbookShowCommand.sheetArgument(words)],
      options: [LearnCommand.protocolOption(words)]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let workbook = try Workbook.open(in: environment)
    let words = workbook.environment.words
    let named = arguments.positional("SHEET")
    let sheets = try workbook.sheets(named: named)
    guard let sheet = named == nil ? firstOpen(of: sheets, in: workbook) : sheets.first else {
      try environment.present(words.workbookNoSheets() + "\n")
      return ExitCode.done
    }
    let frontEnd = try FrontEnds.frontEnd(
      in: workbook.environment,
      speaksProtocol: arguments.text("--protocol") != nil,
      drafts: DraftFolder(besideRecord: workbook.desk.store.path, course: workbook.course.id)
    )
    try edit(sheet, of: workbook, through: frontEnd)
    return ExitCode.done
  }

  /// The first worksheet at which something is to be done, or the first one.
  private static func firstOpen(
    of sheets: [(name: SheetID, exercises: [Exercise])],
    in workbook: Workbook
  ) -> (name: SheetID, exercises: [Exercise])? {
    let texts = workbook.record.sheets()
    return sheets.first { sheet in
      sheet.exercises.compactMap { $0.body as? any SheetBody }.contains { body in
        body.points(for: body.own(texts[sheet.name] ?? [:])).contains { !$0.isDone }
      }
    } ?? sheets.first
  }

  private static func edit(
    _ sheet: (name: SheetID, exercises: [Exercise]),
    of workbook: Workbook,
    through frontEnd: any FrontEnd
  ) throws {
    let environment = workbook.environment
    var session = SheetSession(exercises: sheet.exercises, sheets: workbook.record.sheets())
    let recorder = StoreRecorder(
      store: workbook.desk.store,
      context: FactContext(
        learner: workbook.desk.learner,
        session: try SessionID(RandomBytes.hexadecimal(count: 16)),
        course: workbook.course.id,
        courseVersion: workbook.course.version,
        language: workbook.course.language
      )
    )
    try frontEnd.open(opening(sheet, of: workbook))
    var turn = session.begin()
    while true {
      let addresses = try recorder.record(turn.facts, at: environment.now())
      guard let view = turn.view else { return try frontEnd.close(session.summary) }
      var input = try frontEnd.input(after: .exercise(view), recordedAt: addresses)
      while true {
        do throws(SessionError) {
          turn = try session.take(input)
          break
        } catch { input = try frontEnd.input(after: error) }
      }
    }
  }

  private static func opening(
    _ sheet: (name: SheetID, exercises: [Exercise]),
    of workbook: Workbook
  ) throws -> SessionOpening {
    let words = workbook.environment.words
    let fields = sheet.exercises.compactMap { $0.body as? any SheetBody }
      .reduce(0) { $0 + $1.fieldNames.count }
    return SessionOpening(
      course: workbook.course,
      lesson: nil,
      title: words.sheetName(sheet: sheet.name.text),
      minutes: max(1, fields),
      purpose: .study,
      learner: workbook.desk.learner,
      exercises: sheet.exercises.count,
      previousNextStep: nil,
      isResumed: false,
      isPreview: false,
      language: words.language.rawValue,
      closing: words.workbookEdited(),
      certainty: try CertaintyExplanation(words: words, store: nil)
    )
  }
}
