import JSON
import Learning

/// What has happened so far at one exercise of a session.
struct ExerciseProgress: Sendable {
  var hints = 0
  var tries = 0
  var bestCredit = 0.0
  var isRight = false
  var isClosed = false
  /// The steps of the present try at an exercise in stages.
  var steps: [JSONValue] = []
  /// How long the steps took together; nil where it is not known of each.
  var stepMilliseconds: Int? = 0
  /// The answers, skips and don't-knows so far, in order.
  var attempts: [Attempt] = []
  /// Whether the learner said that the last of them means the same as the key.
  var isOverruled = false
  /// The address of the last attempt, known once it is recorded.
  var lastAttempt: FactAddress?

  /// Takes in a step; one that does not follow on those before belongs to a path that is no more.
  mutating func take(_ taken: TakenStep) {
    if taken.number == 1 { forgetSteps() }
    guard taken.number == steps.count + 1 else { return }
    steps.append(taken.step)
    stepMilliseconds = ExerciseProgress.sum(stepMilliseconds, taken.activeMilliseconds)
  }

  /// Ends the path, so that another try begins at its beginning.
  mutating func forgetSteps() {
    steps = []
    stepMilliseconds = 0
  }

  /// Two times together, nil where one is not known or the sum is beyond all time.
  private static func sum(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return nil }
    let (sum, isTooLarge) = left.addingReportingOverflow(right)
    return isTooLarge ? nil : sum
  }

  /// Takes in an attempt at an exercise with so many tries.
  mutating func take(_ attempt: Attempt, triesAllowed: Int) {
    forgetSteps()
    attempts.append(attempt)
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
    isOverruled = true
    isRight = true
    isClosed = true
    bestCredit = max(bestCredit, Credit.of(score: 1, hints: hints, tryNumber: max(1, tries)))
  }
}
