import Learning

/// What an answer becomes: its attempt for the record, its feedback for the learner.
extension LessonSession {
  /// What the learner did at an exercise.
  struct Reply: Sendable {
    /// The answer; nil for a skip or a don't-know.
    var response: Response?
    /// How certain the learner said to be.
    var certainty: Int?
    /// How long it took.
    var milliseconds: Int?
    /// Whether the learner went on without an answer.
    var isSkip = false
  }

  /// Marks a reply and gives the feedback on it; a skip gets none and goes on.
  ///
  /// Facts that happened before it in the same turn go in front.
  mutating func attempt(
    _ exercise: Exercise,
    _ reply: Reply,
    following facts: [FactContent] = [],
    at now: Int64
  ) -> Turn {
    let grade =
      reply.response.map { exercise.body.grade($0) }
      ?? Grade(score: exercise.body.isGraded ? 0 : nil)
    let attempt = makeAttempt(exercise, reply, grade: grade, at: now)
    var state = progress[position] ?? ExerciseProgress()
    state.take(attempt, triesAllowed: triesAllowed(at: position))
    progress[position] = state
    if reply.isSkip {
      position += 1
      return goOn(with: facts + [.attempted(attempt)], at: now)
    }
    let feedback = classed(
      feedback(on: attempt, grade: grade, of: exercise, isFinal: state.isClosed)
    )
    phase = state.isClosed ? waiting(after: feedback) : .answer
    presentedAt = now
    return Turn(facts: facts + [.attempted(attempt)], event: .feedback(feedback))
  }

  /// Where the session waits after the last feedback on an exercise.
  func waiting(after feedback: Feedback) -> Phase {
    feedback.asksForMarks ? .marking : .feedback(canOverrule: feedback.canOverrule)
  }

  private func makeAttempt(
    _ exercise: Exercise,
    _ reply: Reply,
    grade: Grade,
    at now: Int64
  ) -> Attempt {
    let state = progress[position] ?? ExerciseProgress()
    return Attempt(
      exercise: exercise.id,
      lesson: exercise.lesson,
      digest: exercise.digest,
      purpose: start.purpose == .study && isRetrieval(at: position) ? .review : start.purpose,
      form: start.form,
      tryNumber: state.tries + 1,
      response: reply.response,
      shownOrder: shownOrder(of: exercise),
      score: grade.score,
      certainty: reply.certainty,
      hints: state.hints,
      skipped: reply.isSkip,
      dontKnow: reply.response == nil && !reply.isSkip,
      misconceptions: grade.misconceptions,
      presentedAt: presentedAt,
      answeredAt: now,
      activeMilliseconds: reply.milliseconds
    )
  }

  /// The feedback on an attempt at the present step.
  func feedback(
    on attempt: Attempt,
    grade: Grade,
    of exercise: Exercise,
    isFinal: Bool
  ) -> Feedback {
    guard rules.tellsFeedback else { return Feedback(silentOn: exercise, attempt: attempt) }
    let isWrong = grade.score.map { $0 < 1 } ?? false
    let order = attempt.shownOrder
    let solution = isFinal && isWrong ? exercise.body.solution(in: order) : nil
    return Feedback(
      exercise: exercise,
      response: attempt.response,
      grade: grade,
      credit: attempt.credit,
      certainty: attempt.certainty,
      isFinal: isFinal,
      triesLeft: isFinal ? 0 : max(0, triesAllowed(at: position) - attempt.tryNumber),
      canOverrule: isFinal && isWrong && attempt.response != nil && exercise.body.allowsOverrule,
      misconceptions: grade.misconceptions.compactMap { material.misconceptions[$0] },
      explanation: isFinal ? exercise.explanation : nil,
      solution: solution.map { exercise.body.words(for: $0) } ?? []
    )
  }

  /// Whether the step at a place is a question from an earlier lesson.
  func isRetrieval(at place: Int) -> Bool {
    guard steps.indices.contains(place), case .exercise(_, let isRetrieval) = steps[place] else {
      return false
    }
    return isRetrieval
  }

  /// How often the exercise at a place may be tried; a question from an earlier lesson only once.
  func triesAllowed(at place: Int) -> Int {
    guard
      rules.allowsSecondTries, steps.indices.contains(place),
      case .exercise(let exercise, false) = steps[place]
    else { return 1 }
    return max(1, exercise.tries)
  }

  /// Whether the present exercise asks for a certainty: on the first try only, before any feedback.
  func asksCertainty(_ exercise: Exercise) -> Bool {
    // Stages ask for what they need themselves.
    if exercise.body is any StagedBody { return false }
    let asks = exercise.certainty || (rules.asksEveryCertainty && exercise.body.isGraded)
    return asks && (progress[position]?.tries ?? 0) == 0
  }

  /// The order of an exercise, which depends on the seed and its name alone.
  ///
  /// So it is the same after a break, even where the course got another page in between.
  func shownOrder(of exercise: Exercise) -> ShownOrder {
    exercise.shownOrder(seed: start.seed)
  }
}
