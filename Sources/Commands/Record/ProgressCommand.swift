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
    let document = ProgressDocument(
      work: try report(on: course, desk: desk, at: environment.now()),
      knowledge: try LearnerHistory(of: desk, in: course)
        .knowledge(of: course, at: environment.now()),
      marked: try MarkedText.works(of: desk, in: course)
    )
    switch arguments.text("--format").flatMap({ OutputFormat(rawValue: $0) }) ?? .text {
    case .json: try environment.present(document.json.prettyText + "\n")
    case .csv: try environment.present(document.csv)
    case .text, .jsonl, .svg:
      let page = environment.page()
      let isPlain = !environment.isRich
      let work = ProgressText(words: environment.words, isPlain: isPlain)
      let knowledge = KnowledgeText(
        words: environment.words,
        course: course,
        isPlain: isPlain,
        width: min(environment.width(), PlainPage.measure)
      )
      for line in work.lines(for: document.work) + knowledge.lines(for: document.knowledge) {
        page.line(line)
      }
      for line in MarkedText(words: environment.words).section(document.marked) {
        page.indented(line)
      }
      try page.flush()
    }
    return ExitCode.done
  }

  /// What a learner has done in a course.
  static func report(
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
