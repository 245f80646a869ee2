import Learning

extension LessonSession {
  struct AttemptDetails {
    var certainty: Int?
    var milliseconds: Int?
    var skipped = false
    var dontKnow = false
  }

  func makeAttempt(
    _ exercise: Exercise,
    response: Response?,
    grade: Grade,
    at now: Int64,
    _ fill: (inout AttemptDetails) -> Void
  ) -> Attempt {
    var details = AttemptDetails()
    fill(&details)
    let state = progress[position] ?? ExerciseProgress()
    return Attempt(
      exercise: exercise.id,
      lesson: exercise.lesson,
      digest: exercise.digest,
      purpose: isRetrieval ? .review : start.purpose,
      form: start.form,
      tryNumber: state.tries + 1,
      response: response,
      shownOrder: shownOrder(of: exercise),
      score: grade.score,
      certainty: details.certainty,
      hints: state.hints,
      skipped: details.skipped,
      dontKnow: details.dontKnow,
      misconceptions: grade.misconceptions,
      presentedAt: presentedAt,
      answeredAt: now,
      activeMilliseconds: details.milliseconds
    )
  }

  var isRetrieval: Bool {
    if case .exercise(_, isRetrieval: true)? = step { true } else { false }
  }

  func missing(_ exercise: Exercise) -> Grade {
    Grade(score: exercise.body.isGraded ? 0 : nil)
  }

  func triesAllowed(_ exercise: Exercise) -> Int { isRetrieval ? 1 : exercise.tries }

  func asksCertainty(_ exercise: Exercise) -> Bool {
    exercise.certainty && (progress[position]?.tries ?? 0) == 0
  }

  /// The order of an exercise depends on the seed and its place alone, so that it is the same after
  /// a break.
  func shownOrder(of exercise: Exercise) -> ShownOrder {
    var generator = SplitMix64(
      seed: SplitMix64.mix(start.seed &+ UInt64(position + 1) &* 0x9e37_79b9_7f4a_7c15)
    )
    return exercise.body.shownOrder(using: &generator)
  }
}
