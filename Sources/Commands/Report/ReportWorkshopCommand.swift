import Arguments
import Learning
import ProgressStore
import Reports
import Text

/// Reports what came of sessions in the room.
enum ReportWorkshopCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "workshop",
      abstract: words.helpReportWorkshop(),
      examples: [
        CommandSpecification.Example("qadam report workshop", words.helpReportWorkshop()),
        CommandSpecification.Example(
          "qadam report workshop --format xlsx --output sessions.xlsx",
          words.helpReportItemsExample()
        ),
      ],
      options: [
        ReportForm.option(words),
        .value("output", letter: "o", valueName: "PATH", .file, help: words.helpOptionOutput()),
        ReportAudience.option(words),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    try ReportAudience.refuseDonor(arguments, report: "workshop", in: environment)
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let course = try CourseShelf(environment).course()
    let report = WorkshopReport(
      course: InlineText.plain(course.title),
      runs: try desk.store.workshopRuns(of: desk.learner, course: course.id),
      titles: Dictionary(course.modules.map { ($0.id, InlineText.plain($0.title)) }) { first, _ in
        first
      }
    )
    let path = arguments.text("--output")
    try ReportWriter.present(
      report.document(at: environment.now(), in: environment.words.language),
      as: arguments.text("--format").flatMap { ReportForm(rawValue: $0) } ?? .text,
      to: path,
      in: environment
    )
    if let path { environment.notice(environment.words.reportWritten(path: path)) }
    return ExitCode.done
  }
}
