/// The figures of several items that are asked together, such as a form of a test.
public struct FormFigures: Sendable, Hashable {
  /// How many items count: those with marks that anybody has.
  public let itemCount: Int
  /// The highest total.
  public let maximumTotal: Double
  /// The totals of the learners who have a mark in each item that counts, in marks.
  public let totals: Distribution
  /// Cronbach's alpha (KR-20 for items of 0 and 1): how far the items measure the same, at most 1.
  public let alpha: Figure<Double>
  /// How much of the differences between people is chance, in percent of their standard deviation.
  public let errorRatio: Figure<Double>
  /// How far somebody's total may be from what they would have on average, in marks.
  public let standardError: Figure<Double>

  init(answers: CompleteAnswers, moments: [SlotMoments]) {
    let totals = Distribution(sorted: answers.totals)
    itemCount = answers.slots.count
    maximumTotal = answers.maximum
    self.totals = totals
    let alpha = SmallGroupRule.alpha.figure(count: answers.count) { () -> Figure<Double> in
      let variance = totals.standardDeviation.value.map { $0 * $0 } ?? 0
      guard answers.slots.count > 1 else { return .missing(.oneItem) }
      guard !answers.isNegligible(variance) else { return .missing(.noVariance) }
      let items = Double(answers.slots.count)
      let sum = moments.reduce(0) { $0 + $1.markVariance }
      return .value(min(1, items / (items - 1) * (1 - sum / variance)))
    }
    self.alpha = alpha
    let errorRatio = alpha.map { 100 * (1 - $0).squareRoot() }
    self.errorRatio = errorRatio
    standardError = errorRatio.map { $0 * (totals.standardDeviation.value ?? 0) / 100 }
  }
}
