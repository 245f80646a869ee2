import Arguments
import Learning
import ProgressStore
import Reports
import Text

/// Lays out a day of modules and prints everything that the person who leads it needs.
enum WorkshopPlanCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "plan",
      abstract: words.helpWorkshopPlan(),
      examples: [
        CommandSpecification.Example(
          "qadam workshop plan audience-analysis --start 14:00",
          words.helpWorkshopPlan()
        ),
        CommandSpecification.Example(
          "qadam workshop plan basics audience --lunch 60 --format pdf --output day.pdf",
          words.helpWorkshopPlanExample()
        ),
      ],
      arguments: [
        ArgumentSpecification(
          "MODULE",
          .dynamic(list: "modules"),
          help: words.helpArgumentModules(),
          isRepeated: true
        )
      ],
      options: [
        .value("start", valueName: "TIME", help: words.helpOptionStart())
      ] + AgendaOptions.specifications(words) + [
        .value("date", valueName: "DATE", help: words.helpOptionDate()),
        .flag("measured", help: words.helpOptionMeasured()),
        .value("cohort", valueName: "NAME", help: words.helpOptionPlanCohort()),
        ReportForm.option(words),
        .value("output", letter: "o", valueName: "PATH", .file, help: words.helpOptionOutput()),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    // A plan needs no profile, and makes none.
    let desk = try LearnerDesk.openIfAny(in: environment)
    let environment = try desk?.world(environment) ?? environment
    let words = environment.words
    let course = try CourseShelf(environment).course()
    let modules = try WorkshopModules(course: course, words: words)
      .find(arguments.positionals("MODULE"))
    let start = try arguments.text("--start").map { try AgendaOptions.time($0, words: words) }
    let day = try arguments.text("--date").map { try self.day($0, words: words) }
    let runs = try desk.map { try $0.store.workshopRuns(of: $0.learner, course: course.id) } ?? []
    let times = StageTimes(runs)
    let agenda = Agenda(
      parts(of: modules, times: arguments.flag("--measured") ? times : nil),
      rules: try AgendaOptions.rules(arguments, start: start ?? 10 * 60, words: words)
    )
    let maker = HandoutMaker(
      course: course,
      modules: modules,
      agenda: agenda,
      day: day,
      times: times
    )
    let beliefs = try arguments.text("--cohort").map { name in
      let desk = try CohortDesk.open(name, in: environment).0
      return try maker.beliefs(of: desk.cohort, in: desk.store)
    }
    let path = arguments.text("--output")
    try ReportWriter.present(
      maker.handout(beliefs: beliefs).document(at: environment.now(), in: words.language),
      as: arguments.text("--format").flatMap { ReportForm(rawValue: $0) } ?? .text,
      to: path,
      in: environment
    )
    if let path { environment.notice(words.reportWritten(path: path)) }
    return ExitCode.done
  }

  /// The stages of modules, with measured minutes in place of planned ones where there are any.
  static func parts(of modules: [Module], times: StageTimes?) -> [[WorkshopPart]] {
    modules.map { module in
      (module.sessionPlan?.stages ?? []).map { stage in
        let name = StageName(module: module.id, title: stage.title)
        return WorkshopPart(stage, of: module.id, minutes: times?.suggestedMinutes(for: name))
      }
    }
  }

  private static func day(_ text: String, words: Messages) throws -> Int {
    let bytes = text.utf8.count == 10 ? text : ""
    guard let moment = Moment(iso8601: bytes + "T00:00:00Z") else {
      throw CommandFailure(
        message: words.workshopBadDate(value: TextCleaner.cleanLine(String(text.prefix(40)))),
        exitCode: ExitCode.usage
      )
    }
    return moment.localDay
  }
}
