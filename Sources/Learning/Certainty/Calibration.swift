/// Whether somebody is as often right as they say.
public struct Calibration: Sendable, Hashable {
  /// One row for each certainty, from 1 to 3.
  public let rows: [Row]
  /// The sum of the marks for certainty.
  public let mark: Int

  /// What came of the answers at one certainty.
  public struct Row: Sendable, Hashable {
    /// The certainty.
    public let certainty: Certainty
    /// How many of the answers were right.
    public let right: Proportion

    /// What the share says about the choice of this certainty.
    public var verdict: Verdict {
      guard let interval = right.interval else { return .noAnswers }
      let fitting = certainty.fittingShares
      if interval.upperBound < fitting.lowerBound { return .tooCertain }
      if interval.lowerBound > fitting.upperBound { return .tooCareful }
      return fitting.contains(interval.lowerBound) && fitting.contains(interval.upperBound)
        ? .fitting : .open
    }
  }

  /// A judgement that the interval, and not only the share, supports.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// There are no answers at this certainty.
    case noAnswers
    /// The counts are too small to tell.
    case open
    /// The certainty was the best choice.
    case fitting
    /// A lower certainty would have brought more.
    case tooCertain
    /// A higher certainty would have brought more.
    case tooCareful
  }

  /// Counts the first tries that have a mark and a certainty; tests count as well.
  public init(_ answers: some Sequence<RecordedAnswer>) {
    var right = [0, 0, 0]
    var total = [0, 0, 0]
    var mark = 0
    for answer in answers where answer.tryNumber == 1 && answer.score != nil && !answer.isGivenUp {
      guard let certainty = answer.certainty.flatMap({ Certainty(rawValue: $0) }) else { continue }
      total[certainty.rawValue - 1] += 1
      right[certainty.rawValue - 1] += answer.isRight ? 1 : 0
      mark += certainty.mark(isRight: answer.isRight)
    }
    self.mark = mark
    rows = Certainty.allCases.map { certainty in
      let place = certainty.rawValue - 1
      return Row(certainty: certainty, right: Proportion(right[place], of: total[place]))
    }
  }

  /// How many answers were counted.
  public var count: Int { rows.reduce(0) { $0 + $1.right.total } }
}
