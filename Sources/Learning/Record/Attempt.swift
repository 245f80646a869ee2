/// One answer, skip or don't-know, as the record keeps it.
public struct Attempt: Sendable, Hashable {
  /// The exercise that was answered.
  public let exercise: ExerciseID
  /// The lesson it stands in; nil for an exercise of a test form.
  public let lesson: LessonID?
  /// The digest of the question's content at the time.
  public let digest: String
  /// Where it was answered.
  public let purpose: Purpose
  /// The test form, nil outside tests.
  public let form: TestForm.Letter?
  /// Which try it was, from 1.
  public let tryNumber: Int
  /// The answer; nil for a skip or a don't-know.
  public let response: Response?
  /// The order in which options were shown, in source numbers.
  public let shownOrder: ShownOrder
  /// The raw mark from 0 to 1, nil where the exercise is not graded.
  public let score: Double?
  /// The certainty from 1 to 3, nil where it was not asked.
  public let certainty: Int?
  /// The number of hints shown before the answer.
  public let hints: Int
  /// Whether the learner went on without an answer.
  public let skipped: Bool
  /// Whether the learner said that they do not know.
  public let dontKnow: Bool
  /// The beliefs that the answer points to.
  public let misconceptions: [MisconceptionID]
  /// When the exercise was shown, in milliseconds since 1970 UTC.
  public let presentedAt: Int64
  /// When the answer came, in milliseconds since 1970 UTC.
  public let answeredAt: Int64
  /// How long the learner was at it, in milliseconds of a clock that nobody sets; nil where a front
  /// end does not tell.
  public let activeMilliseconds: Int?

  /// Joins the parts of an attempt.
  public init(
    exercise: ExerciseID,
    lesson: LessonID?,
    digest: String,
    purpose: Purpose,
    form: TestForm.Letter? = nil,
    tryNumber: Int = 1,
    response: Response?,
    shownOrder: ShownOrder = ShownOrder(sourceNumbers: []),
    score: Double?,
    certainty: Int? = nil,
    hints: Int = 0,
    skipped: Bool = false,
    dontKnow: Bool = false,
    misconceptions: [MisconceptionID] = [],
    presentedAt: Int64,
    answeredAt: Int64,
    activeMilliseconds: Int? = nil
  ) {
    self.exercise = exercise
    self.lesson = lesson
    self.digest = digest
    self.purpose = purpose
    self.form = form
    self.tryNumber = tryNumber
    self.response = response
    self.shownOrder = shownOrder
    self.score = score
    self.certainty = certainty
    self.hints = hints
    self.skipped = skipped
    self.dontKnow = dontKnow
    self.misconceptions = misconceptions
    self.presentedAt = presentedAt
    self.answeredAt = answeredAt
    self.activeMilliseconds = activeMilliseconds
  }

  /// What the answer is worth: the mark × 0.75 for each hint × 0.5 for each try before; nil where
  /// not graded.
  public var credit: Double? {
    score.map { Credit.of(score: $0, hints: hints, tryNumber: tryNumber) }
  }
}

/// How hints and further tries lower what an answer is worth.
public enum Credit {
  /// `score × 0.75^hints × 0.5^(tryNumber − 1)`, from 0 to 1.
  public static func of(score: Double, hints: Int, tryNumber: Int) -> Double {
    var credit = score
    // Numbers from other people's files may be of any size; past 64 nothing is left of the credit.
    for _ in 0..<min(max(0, hints), 64) { credit *= 0.75 }
    for _ in 1..<min(max(1, tryNumber), 65) { credit *= 0.5 }
    return credit
  }
}
