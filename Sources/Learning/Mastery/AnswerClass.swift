/// What an answer says about the one who gave it: right and wrong are told apart by what stands behind them.
public enum AnswerClass: String, Sendable, Hashable, CaseIterable {
  /// Right, faster than the question can be read.
  case lucky
  /// Wrong and quite certain, or the same wrong belief as before.
  case misconception
  /// Wrong, although it was known before and is right on the next try.
  case slip
  /// Right.
  case known
  /// Right, with the lowest certainty.
  case unsure
  /// Any other wrong answer, and none.
  case gap

  /// What the rule looks at.
  public struct Evidence: Sendable, Hashable {
    /// Whether the answer has full marks.
    public var isRight: Bool
    /// Whether it was skipped or the learner said that they do not know.
    public var isGivenUp: Bool
    /// The certainty from 1 to 3, nil where it was not asked.
    public var certainty: Int?
    /// How long the learner was at it, nil where that is not known.
    public var activeMilliseconds: Int?
    /// The least time in which the question can be read, nil where that is not known.
    public var readingFloor: Int?
    /// Whether it names a misconception that an answer before it named too.
    public var repeatsMisconception: Bool
    /// Whether an earlier answer on the same objective was *known*.
    public var wasKnownBefore: Bool
    /// Whether the next try is right.
    public var isRightOnNextTry: Bool

    /// Joins what is known about an answer.
    public init(
      isRight: Bool,
      isGivenUp: Bool = false,
      certainty: Int? = nil,
      activeMilliseconds: Int? = nil,
      readingFloor: Int? = nil,
      repeatsMisconception: Bool = false,
      wasKnownBefore: Bool = false,
      isRightOnNextTry: Bool = false
    ) {
      self.isRight = isRight
      self.isGivenUp = isGivenUp
      self.certainty = certainty
      self.activeMilliseconds = activeMilliseconds
      self.readingFloor = readingFloor
      self.repeatsMisconception = repeatsMisconception
      self.wasKnownBefore = wasKnownBefore
      self.isRightOnNextTry = isRightOnNextTry
    }
  }

  /// A line of the rule.
  struct Row: Sendable {
    let answerClass: AnswerClass
    let fits: @Sendable (Evidence) -> Bool
  }

  /// The rule: an answer is of the first class that fits.
  static let rule: [Row] = [
    Row(answerClass: .lucky) { $0.isRight && $0.isFasterThanReading },
    Row(answerClass: .misconception) {
      $0.isWrong && ($0.certainty == 3 || $0.repeatsMisconception)
    },
    Row(answerClass: .slip) { $0.isWrong && $0.wasKnownBefore && $0.isRightOnNextTry },
    Row(answerClass: .known) { $0.isRight && $0.certainty != 1 },
    Row(answerClass: .unsure) { $0.isRight && $0.certainty == 1 },
    Row(answerClass: .gap) { !$0.isRight },
  ]

  /// Classes an answer by what is known about it.
  public init(_ evidence: Evidence) {
    self = AnswerClass.rule.first { $0.fits(evidence) }?.answerClass ?? .gap
  }
}

extension AnswerClass.Evidence {
  /// Whether there is an answer and it has less than full marks.
  var isWrong: Bool { !isRight && !isGivenUp }

  /// Whether the question cannot have been read in the time; never where a time is missing.
  var isFasterThanReading: Bool {
    guard let activeMilliseconds, let readingFloor else { return false }
    return activeMilliseconds < readingFloor
  }
}
