import Arguments
import Learning
import LessonEngine
import Text

/// Asks what is due today.
enum ReviewCommand: Command {
  /// The minutes that twelve questions take.
  static let minutes = 5

  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "review",
      abstract: words.helpReview(),
      discussion: words.helpReviewMore(),
      examples: [
        CommandSpecification.Example("qadam review", words.helpReviewExample()),
        CommandSpecification.Example("qadam review --limit 20", words.helpReviewExampleLimit()),
      ],
      options: [
        .value(
          "limit",
          valueName: "NUMBER",
          .integer(ReviewSettings.dailyLimitRange),
          help: words.helpOptionLimit()
        ),
        LearnCommand.protocolOption(words),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let course = try CourseShelf(environment).course()
    let history = try LearnerHistory(of: desk, in: course)
    let queue = history.queue(
      in: course,
      at: environment.now(),
      dailyLimit: arguments.integer("--limit")
    )
    let speaksProtocol = arguments.text("--protocol") != nil
    guard !queue.exercises.isEmpty else {
      let words = environment.words
      let reason = queue.dueCount > 0 ? words.reviewLimit() : words.reviewNothing()
      // A program that reads the protocol expects its lines and nothing else.
      if speaksProtocol {
        environment.notice(reason)
      } else {
        try environment.present(reason + "\n")
      }
      return ExitCode.done
    }
    let known = Dictionary(
      course.lessons.flatMap { $0.exercises }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var session = LessonSession(
      material: SessionMaterial(
        questions: queue.exercises.compactMap { known[$0] },
        misconceptions: course.misconceptions
      ),
      start: SessionStart(
        lesson: nil,
        purpose: .review,
        seed: try environment.seed(),
        retrieval: queue.exercises
      )
    )
    session.know(try LearnerHistory.earlierAnswers(of: desk, in: course))
    let frontEnd = try FrontEnds.frontEnd(in: environment, speaksProtocol: speaksProtocol)
    _ = try SessionPlayer(environment: environment, course: course, desk: desk).play(
      &session,
      resuming: nil,
      through: frontEnd,
      title: environment.words.reviewTitle(),
      minutes: ReviewCommand.minutes,
      earlier: nil
    )
    return ExitCode.done
  }
}
