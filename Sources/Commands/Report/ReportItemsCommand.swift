import Arguments
import Learning
import Platform
import ProgressStore
import Reports
import Text

/// Reports how the questions of a course did.
enum ReportItemsCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "items",
      abstract: words.helpReportItems(),
      examples: [
        CommandSpecification.Example(
          "qadam report items --cohort \"Almaty, spring\"",
          words.helpReportItems()
        ),
        CommandSpecification.Example(
          "qadam report items --format xlsx --output items.xlsx",
          words.helpReportItemsExample()
        ),
      ],
      options: [
        ReportForm.option(words),
        .value("output", letter: "o", valueName: "PATH", .file, help: words.helpOptionOutput()),
        .value("cohort", valueName: "NAME", help: words.helpOptionCohort()),
        ReportAudience.option(words),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    try ReportAudience.refuseDonor(arguments, report: "items", in: environment)
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let cohort = try arguments.text("--cohort").map {
      try CohortDesk.open($0, in: environment).0.cohort.name
    }
    let course = try CourseShelf(environment).course()
    let reader = ItemReportReader(store: desk.store, course: course, cohort: cohort)
    let report = try reader.report()
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

/// Gathers what the report on questions needs from a record.
private struct ItemReportReader {
  let store: ProgressStore
  let course: Course
  let cohort: String?

  func report() throws -> ItemReport {
    var sections: [ItemReport.Section] = []
    var people: Set<LearnerID> = []
    var outdated = 0
    func read(
      _ exercises: [Exercise],
      _ purposes: Set<Purpose>,
      _ place: ItemReport.Section.Place,
      _ title: String
    ) throws {
      guard !exercises.isEmpty else { return }
      let query = FirstTryQuery(
        course: course.id,
        items: exercises.map { FirstTryQuery.Item($0) },
        purposes: purposes,
        cohort: cohort
      )
      let (answers, totals) = try store.firstTries(
        query,
        slots: exercises.map { ItemSlot($0.body) }
      )
      people.formUnion(totals.learners)
      outdated += totals.outdated
      sections.append(
        ItemReport.Section(
          place: place,
          title: title,
          exercises: exercises,
          analysis: answers.analysis { ParallelWork.map(count: $0, $1) }
        )
      )
    }
    for module in course.modules {
      for form in module.forms {
        for purpose in [Purpose.pre, .post] {
          try read(form.exercises, [purpose], .form(module.id, form.letter, purpose), module.title)
        }
      }
      for lesson in module.lessons {
        // Who met a question in a room first met it there.
        try read(lesson.exercises, [.study, .workshop], .lesson(lesson.id), lesson.title)
      }
    }
    return ItemReport(
      cohort: cohort,
      course: course,
      sections: sections,
      people: people.count,
      outdated: outdated,
      plain: { InlineText.plain($0) }
    )
  }
}
