/// How far two markers agree who gave levels of a rubric to the same answers: Cohen's weighted kappa.
///
/// 1 is full agreement, 0 what chance would give to two markers who use the levels as often as these did. Source: Cohen,
/// "Weighted kappa", 1968; the interval by Fleiss, Cohen and Everitt, "Large sample standard errors of kappa and weighted
/// kappa", 1969.
public struct MarkerAgreement: Sendable, Hashable {
  /// How many answers both have marked.
  public let count: Int
  /// The share of answers that got the same level from both.
  public let same: Proportion
  /// Weighted kappa, from −1 to 1.
  public let kappa: Figure<Double>
  /// The interval of 95 % of kappa.
  public let interval: Figure<ClosedRange<Double>>

  /// How much a disagreement weighs.
  public enum Weights: String, Sendable, Hashable, CaseIterable {
    /// As much as the levels lie apart.
    case linear
    /// As much as the square of what they lie apart.
    case quadratic
  }

  /// The levels that two markers gave to one answer, from 0.
  public struct Marks: Sendable, Hashable {
    /// The level of the first marker.
    public let first: Int
    /// The level of the second marker.
    public let second: Int

    /// Joins both levels.
    public init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }
  }

  /// The most levels that a rubric has.
  public static let levelLimit = 100

  /// Compares two markers.
  ///
  /// - Parameters:
  ///   - marks: The levels; a pair with a level that the rubric does not have is left out.
  ///   - levels: How many levels the rubric has, at most ``levelLimit``.
  ///   - weights: How much a disagreement weighs.
  public init(_ marks: some Sequence<Marks>, levels: Int, weights: Weights) {
    let range = 0..<min(max(0, levels), MarkerAgreement.levelLimit)
    let marks = marks.filter { range.contains($0.first) && range.contains($0.second) }
    count = marks.count
    same = Proportion(marks.count { $0.first == $0.second }, of: marks.count)
    let table = AgreementTable(marks, levels: range.count, weights: weights)
    let kappa = SmallGroupRule.agreement.figure(count: marks.count) { table.kappa }
    self.kappa = kappa
    interval = SmallGroupRule.agreementInterval.figure(count: marks.count) {
      guard case .value(let value) = kappa else { return .missing(.noVariance) }
      let half = 1.959963984540054 * table.variance(of: value).squareRoot()
      // Full agreement in a sample does not mean that there will always be.
      guard half > 1e-9 else { return .missing(.noVariance) }
      return .value(max(-1, value - half)...min(1, value + half))
    }
  }
}
