import Arguments
import Learning
import LessonEngine
import Text

/// Asks what is due today.
enum ReviewCommand: Command {
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
    try play(
      desk,
      in: environment,
      limit: arguments.integer("--limit"),
      speaksProtocol: arguments.text("--protocol") != nil
    )
    return ExitCode.done
  }

  /// The minutes that so many questions take: twelve are five minutes.
  static func minutes(for count: Int) -> Int { max(1, (count * 5 + 6) / 12) }

  /// Asks today's questions, or says why there are none.
  static func play(
    _ desk: LearnerDesk,
    in environment: CommandEnvironment,
    limit: Int? = nil,
    speaksProtocol: Bool = false
  ) throws {
    let words = environment.words
    let course = try CourseShelf(environment).course()
    let history = try LearnerHistory(of: desk, in: course)
    let queue = history.queue(in: course, at: environment.now(), dailyLimit: limit)
    guard !queue.exercises.isEmpty else {
      let reason = queue.dueCount > 0 ? words.reviewLimit() : words.reviewNothing()
      // A program that reads the protocol expects its lines and nothing else.
      if speaksProtocol {
        environment.notice(reason)
      } else {
        try environment.present(reason + "\n")
      }
      return
    }
    var session = try session(asking: queue.exercises, in: course, seed: environment.seed())
    session.know(try LearnerHistory.earlierAnswers(of: desk, in: course))
    _ = try SessionPlayer(environment: environment, course: course, desk: desk).play(
      &session,
      resuming: nil,
      through: FrontEnds.frontEnd(in: environment, speaksProtocol: speaksProtocol),
      title: words.reviewTitle(),
      minutes: minutes(for: queue.exercises.count),
      earlier: nil,
      farewell: words.reviewDone()
    )
  }

  private static func session(
    asking exercises: [ExerciseID],
    in course: Course,
    seed: UInt64
  ) -> LessonSession {
    let known = Dictionary(
      course.lessons.flatMap { $0.exercises }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return LessonSession(
      material: SessionMaterial(
        questions: exercises.compactMap { known[$0] },
        misconceptions: course.misconceptions
      ),
      start: SessionStart(
        lesson: nil,
        purpose: .review,
        seed: seed,
        retrieval: exercises
      )
    )
  }
}
