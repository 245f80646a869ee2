import Arguments
import Learning
import Reports
import Text

/// Reports how far markers agree.
enum GradeAgreementCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "agreement",
      abstract: words.helpGradeAgreement(),
      discussion: words.helpGradeAgreementMore(),
      examples: [
        CommandSpecification.Example(
          "qadam grade agreement --cohort \"Almaty, spring\"",
          words.helpGradeAgreement()
        )
      ],
      options: [
        ReportForm.option(words),
        .value("output", letter: "o", valueName: "PATH", .file, help: words.helpOptionOutput()),
        .value("cohort", valueName: "NAME", help: words.helpOptionGradeCohort()),
        .value("exercise", letter: "e", valueName: "NAME", help: words.helpOptionGradeExercise()),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let desk = try MarkingDesk.open(
      cohort: arguments.text("--cohort"),
      exercise: arguments.text("--exercise"),
      in: environment
    )
    let words = desk.environment.words
    let text = WorkText(words: words)
    let works = desk.collection.works
    let report = MarkingReport(
      cohort: desk.cohort,
      course: desk.course,
      works: works,
      rubrics: Dictionary(works.map { ($0.exercise.id, text.rubric(of: $0)) }) { first, _ in first }
    )
    let path = arguments.text("--output")
    try ReportWriter.present(
      report.document(at: desk.environment.now(), in: words.language),
      as: arguments.text("--format").flatMap { ReportForm(rawValue: $0) } ?? .text,
      to: path,
      in: desk.environment
    )
    if let path { desk.environment.notice(words.reportWritten(path: path)) }
    return ExitCode.done
  }
}
