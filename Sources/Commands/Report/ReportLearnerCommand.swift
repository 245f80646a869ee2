import Arguments
import Learning
import ProgressStore
import Reports
import Text

/// Reports how one learner is doing: somebody from a group, or oneself.
enum ReportLearnerCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "learner",
      abstract: words.helpReportLearner(),
      examples: [
        CommandSpecification.Example("qadam report learner", words.helpReportLearner()),
        CommandSpecification.Example(
          "qadam report learner Aida --cohort spring --format html --output aida.html",
          words.helpReportLearnerExample()
        ),
      ],
      arguments: [
        ArgumentSpecification("ALIAS", help: words.helpArgumentLearner(), isRequired: false)
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
    try ReportAudience.refuseDonor(arguments, report: "learner", in: environment)
    var desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let cohort = try arguments.text("--cohort").map {
      try CohortDesk.open($0, in: environment).0.cohort
    }
    let choice = LearnerChoice(store: desk.store, words: environment.words, cohort: cohort)
    if let name = arguments.positional("ALIAS") {
      let (learner, alias) = try choice.learner(called: name)
      desk = LearnerDesk(store: desk.store, learner: learner, alias: alias)
    } else if let cohort {
      throw try choice.nameNeeded(in: TextCleaner.cleanLine(cohort.name))
    }
    let course = try CourseShelf(environment).course()
    let reader = LearnerReportReader(
      desk: desk,
      course: course,
      cohort: cohort?.name,
      words: environment.words,
      now: environment.now()
    )
    let path = arguments.text("--output")
    try ReportWriter.present(
      try reader.report().document(at: environment.now(), in: environment.words.language),
      as: arguments.text("--format").flatMap { ReportForm(rawValue: $0) } ?? .text,
      to: path,
      in: environment
    )
    if let path { environment.notice(environment.words.reportWritten(path: path)) }
    return ExitCode.done
  }
}
