import Arguments
import Learning
import Text

/// Lets a trainer mark what learners wrote, one answer after the other.
enum GradeCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "grade",
      abstract: words.helpGrade(),
      discussion: words.helpGradeMore(),
      examples: [
        CommandSpecification.Example(
          "qadam grade --cohort \"Almaty, spring\"",
          words.helpGradeExample()
        ),
        CommandSpecification.Example(
          "qadam grade --marker B2 --second",
          words.helpGradeExampleSecond()
        ),
        CommandSpecification.Example("qadam grade --settle", words.helpGradeExampleSettle()),
      ],
      options: [
        .value("cohort", valueName: "NAME", help: words.helpOptionGradeCohort()),
        .value("marker", letter: "m", valueName: "CODE", help: words.helpOptionMarker()),
        .flag("second", help: words.helpOptionSecond()),
        .flag("settle", help: words.helpOptionSettle()),
        .value("exercise", letter: "e", valueName: "NAME", help: words.helpOptionGradeExercise()),
        .flag("names", help: words.helpOptionNames()),
        LearnCommand.protocolOption(words),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let round = try round(arguments, environment.words)
    let desk = try MarkingDesk.open(
      cohort: arguments.text("--cohort"),
      exercise: arguments.text("--exercise"),
      in: environment
    )
    let marker = try desk.marker(arguments.text("--marker"), in: round)
    let queue = MarkingQueue(
      desk.collection.works,
      round: round,
      marker: marker,
      seed: environment.options.seed ?? 0
    )
    let speaksProtocol = arguments.text("--protocol") != nil
    // A program that reads the protocol is told of an empty queue by its own lines.
    guard speaksProtocol || !queue.works.isEmpty else {
      let page = desk.environment.page()
      let lines = MarkingWords(words: desk.environment.words).nothing(
        in: round,
        marker: marker,
        outdated: desk.collection.outdated
      )
      for line in lines { page.line(line) }
      try page.flush()
      return ExitCode.done
    }
    try desk.play(
      queue,
      showsNames: arguments.flag("--names"),
      through: MarkingFrontEnds.frontEnd(in: desk.environment, speaksProtocol: speaksProtocol)
    )
    return ExitCode.done
  }

  private static func round(
    _ arguments: ParsedArguments,
    _ words: Messages
  ) throws -> MarkingQueue.Round {
    switch (arguments.flag("--second"), arguments.flag("--settle")) {
    case (true, true):
      throw CommandFailure(message: words.gradeOneRound(), exitCode: ExitCode.usage)
    case (true, false): return .second
    case (false, true): return .settle
    case (false, false): return .first
    }
  }
}
