import Arguments
import JSON
import Learning
import ProgressStore
import Reports
import Text

/// Shows a learner their own record.
enum ProgressCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "progress",
      abstract: words.helpProgress(),
      examples: [
        CommandSpecification.Example("qadam progress", words.helpProgress()),
        CommandSpecification.Example("qadam progress --format csv", words.helpProgressExampleCsv()),
      ],
      options: [OutputFormat.option([.text, .json, .csv], words)]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let course = try CourseShelf(environment).course()
    let report = try report(on: course, desk: desk, at: environment.now())
    switch arguments.text("--format").flatMap({ OutputFormat(rawValue: $0) }) ?? .text {
    case .json:
      let knowledge = try knowledge(on: course, desk: desk, at: environment.now())
      let document = (report.json.objectValue ?? JSONObject()).merging(
        knowledge.members(beside: report.objectives)
      )
      try environment.present(JSONValue.object(document).prettyText + "\n")
    case .csv: try environment.present(report.csv)
    case .text, .jsonl, .svg:
      let page = environment.page()
      let text = ProgressText(words: environment.words, isPlain: !environment.isRich)
      let knowledge = try knowledge(on: course, desk: desk, at: environment.now())
      for line in text.lines(for: report) + text.lines(for: knowledge) { page.line(line) }
      try page.flush()
    }
    return ExitCode.done
  }

  private static func knowledge(
    on course: Course,
    desk: LearnerDesk,
    at moment: Moment
  ) throws -> KnowledgeReport {
    let history = try LearnerHistory(of: desk, in: course)
    return KnowledgeReport(
      course: course,
      history: history.answers,
      classes: history.classes,
      states: history.states,
      misconceptions: history.misconceptions,
      at: moment
    )
  }

  private static func report(
    on course: Course,
    desk: LearnerDesk,
    at moment: Moment
  ) throws -> ProgressReport {
    let records = try desk.store.lessonRecords(of: desk.learner, course: course.id)
    var attempts: [ProgressEntry] = []
    try desk.store.forEachAttempt(of: desk.learner, course: course.id) { recorded in
      attempts.append(
        ProgressEntry(
          attempt: recorded.attempt,
          isOverruled: recorded.overruled,
          day: recorded.answeredAt.localDay
        )
      )
    }
    return ProgressReport(
      course: course,
      alias: desk.alias,
      states: records.mapValues { $0.state == .done ? .done : .started },
      attempts: attempts,
      at: moment
    )
  }
}
