/// An answer with its place in the record, as the rules of review and mastery read it.
public struct RecordedAnswer: Sendable, Hashable {
  /// The device that recorded it and that device's counter.
  public let address: FactAddress
  /// The exercise.
  public let exercise: ExerciseID
  /// Where it was given.
  public let purpose: Purpose
  /// Which try it was, from 1.
  public let tryNumber: Int
  /// The mark from 0 to 1, 1 where the learner overruled it; nil where there is none.
  public let score: Double?
  /// The certainty from 1 to 3, nil where it was not asked.
  public let certainty: Int?
  /// The number of hints shown before it.
  public let hints: Int
  /// Whether the learner went on without an answer.
  public let isSkipped: Bool
  /// Whether the learner said that they do not know.
  public let isDontKnow: Bool
  /// The beliefs that it points to.
  public let misconceptions: [MisconceptionID]
  /// When it was given, in milliseconds since 1970 UTC by the device's clock.
  public let answeredAt: Int64
  /// How long the learner was at it, nil where a front end does not tell.
  public let activeMilliseconds: Int?
  /// Whether the question had another stem, other options or another key than in the course as it is now.
  public let isOfOlderVersion: Bool

  /// Joins the parts of an answer; a number that no session writes counts as not given.
  public init(
    address: FactAddress,
    exercise: ExerciseID,
    purpose: Purpose = .study,
    tryNumber: Int = 1,
    score: Double?,
    certainty: Int? = nil,
    hints: Int = 0,
    isSkipped: Bool = false,
    isDontKnow: Bool = false,
    isOverruled: Bool = false,
    misconceptions: [MisconceptionID] = [],
    answeredAt: Int64,
    activeMilliseconds: Int? = nil,
    isOfOlderVersion: Bool = false
  ) {
    self.address = address
    self.exercise = exercise
    self.purpose = purpose
    self.tryNumber = tryNumber
    self.score = isOverruled ? 1 : score.flatMap { (0...1).contains($0) ? $0 : nil }
    self.certainty = certainty.flatMap { (1...3).contains($0) ? $0 : nil }
    self.hints = hints
    self.isSkipped = isSkipped
    self.isDontKnow = isDontKnow
    self.misconceptions = isOverruled ? [] : misconceptions
    self.answeredAt = answeredAt
    self.activeMilliseconds = activeMilliseconds
    self.isOfOlderVersion = isOfOlderVersion
  }

  /// Takes an attempt from its place in the record.
  ///
  /// - Parameters:
  ///   - attempt: The attempt.
  ///   - address: Where it stands.
  ///   - isOverruled: Whether the learner said that it means the same as the key.
  ///   - digest: The digest of the question as it is now, nil where that is not known.
  public init(
    _ attempt: Attempt,
    at address: FactAddress,
    isOverruled: Bool = false,
    digestNow digest: String? = nil
  ) {
    self.init(
      address: address,
      exercise: attempt.exercise,
      purpose: attempt.purpose,
      tryNumber: attempt.tryNumber,
      score: attempt.score,
      certainty: attempt.certainty,
      hints: attempt.hints,
      isSkipped: attempt.skipped,
      isDontKnow: attempt.dontKnow,
      isOverruled: isOverruled,
      misconceptions: attempt.misconceptions,
      answeredAt: attempt.answeredAt,
      activeMilliseconds: attempt.activeMilliseconds,
      isOfOlderVersion: digest.map { $0 != attempt.digest } ?? false
    )
  }

  /// Whether it has full marks.
  public var isRight: Bool { !isGivenUp && (score ?? 0) >= 1 }

  /// Whether there is no answer: skipped, or the learner said that they do not know.
  public var isGivenUp: Bool { isSkipped || isDontKnow }

  /// Whether it says something about knowledge: it has a mark, which is 0 where a question was given up.
  ///
  /// An opinion has none, whether it was given or passed over.
  public var isJudged: Bool { score != nil }

  /// Whether it was given in the test before or after.
  public var isInTest: Bool { purpose == .pre || purpose == .post }

  /// Whether it is a first try outside tests that says something about knowledge.
  ///
  /// Only such answers feed review and mastery.
  public var isFirstTryOutsideTests: Bool { tryNumber == 1 && !isInTest && isJudged }
}
