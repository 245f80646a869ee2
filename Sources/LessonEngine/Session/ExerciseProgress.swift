import Learning

/// What has happened so far at one exercise of a session.
struct ExerciseProgress: Sendable {
  var hints = 0
  var tries = 0
  var bestCredit = 0.0
  var isRight = false
  var isClosed = false
  /// The address of the last attempt, known once it is recorded.
  var lastAttempt: FactAddress?

  /// Takes in an attempt at an exercise with so many tries.
  mutating func take(_ attempt: Attempt, triesAllowed: Int) {
    tries = max(tries, attempt.tryNumber)
    hints = max(hints, attempt.hints)
    bestCredit = max(bestCredit, attempt.credit ?? 0)
    isRight = isRight || attempt.score == 1
    let gaveUp = attempt.skipped || attempt.dontKnow
    isClosed =
      isClosed || gaveUp || attempt.score == nil || attempt.score == 1 || tries >= triesAllowed
  }

  /// Takes in that the learner's last answer meant the same as the key.
  mutating func overrule() {
    isRight = true
    isClosed = true
    bestCredit = max(bestCredit, Credit.of(score: 1, hints: hints, tryNumber: max(1, tries)))
  }
}
