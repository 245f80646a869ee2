/// Whether a learner can do what an objective says, and still remembers it.
public struct ObjectiveMastery: Sendable, Hashable {
  /// The objective.
  public let objective: ObjectiveID
  /// How many of the last first tries must be right.
  public let rule: MasteryRule
  /// The last first tries that the rule looks at, oldest first: whether each was right.
  public let lastTries: [Bool]
  /// How many first tries there are in all.
  public let tryCount: Int
  /// The exercises of the objective that were answered, the weakest memory first, with the chance of recall now.
  public let recall: [Recall]
  /// The days until the mean chance of recall has fallen to the limit, nil where it has or where nothing was answered.
  public let daysUntilFading: Int?

  /// An exercise and the chance that its answer would be known now.
  public struct Recall: Sendable, Hashable {
    /// The exercise.
    public let exercise: ExerciseID
    /// The chance from 0 to 1.
    public let retrievability: Double
  }

  /// How far a learner is.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// No first try yet.
    case notStarted
    /// Too few right among the last first tries.
    case practising
    /// Enough right, but it may be forgotten by now.
    case fading
    /// Enough right, and remembered.
    case mastered
  }

  /// What would move an objective towards mastery, or keep it there.
  public enum Move: Sendable, Hashable {
    /// So many further first tries in a row must be right.
    case answerRight(Int)
    /// These exercises are to be reviewed, the weakest first.
    case review([ExerciseID])
    /// Nothing for so many days.
    case wait(days: Int)
  }

  /// The chance of recall that mastery must exceed.
  public static let retrievabilityLimit = 0.8

  /// How many of the last tries were right.
  public var rightCount: Int { lastTries.count { $0 } }

  /// The mean chance of recall over the answered exercises, nil where there is none.
  public var retrievability: Double? {
    recall.isEmpty ? nil : recall.reduce(0) { $0 + $1.retrievability } / Double(recall.count)
  }

  /// Whether enough of the last tries were right.
  public var isMasteredByTries: Bool { rightCount >= max(1, rule.needed) }

  /// Whether enough were right and it is remembered.
  public var isMastered: Bool { status == .mastered }

  /// How far the learner is.
  public var status: Status {
    if tryCount == 0 { return .notStarted }
    if !isMasteredByTries { return .practising }
    return (retrievability ?? 0) > ObjectiveMastery.retrievabilityLimit ? .mastered : .fading
  }

  /// What would move it.
  public var move: Move {
    switch status {
    case .notStarted, .practising: .answerRight(rightAnswersMissing)
    case .fading: .review(weakest)
    case .mastered: .wait(days: daysUntilFading ?? 0)
    }
  }

  /// How many right tries in a row would be enough, with the oldest leaving the window one by one.
  private var rightAnswersMissing: Int {
    let needed = max(1, rule.needed)
    let window = max(needed, rule.last)
    for further in 0...needed {
      let kept = lastTries.suffix(max(0, window - further)).count { $0 }
      if kept + further >= needed { return further }
    }
    return needed
  }

  /// The exercises at or below the limit; the weakest one where only the mean is.
  private var weakest: [ExerciseID] {
    let below = recall.filter { $0.retrievability <= ObjectiveMastery.retrievabilityLimit }
    return (below.isEmpty ? Array(recall.prefix(1)) : below).map(\.exercise)
  }
}
