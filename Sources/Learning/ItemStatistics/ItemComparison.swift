/// What compares an item with the others, from the learners who have a mark in each.
struct ItemComparison: Sendable {
  let count: Int
  let discriminationIndex: Figure<Double>
  let discriminativeEfficiency: Figure<Double>
  let intendedWeight: Figure<Double>
  let effectiveWeight: Figure<Double>
  let options: OptionTable

  /// Compares an item with the others.
  ///
  /// - Parameters:
  ///   - slot: The item.
  ///   - moments: How its marks vary; nil where it has none, so that it counts in no total.
  ///   - answers: The learners.
  ///   - weights: The sum of √cov(x, T) over all items where the covariance is not negative.
  ///   - options: Who chose what.
  init(
    slot: ItemSlot,
    moments: SlotMoments?,
    answers: CompleteAnswers,
    weights: Double,
    options: OptionTable
  ) {
    count = answers.count
    self.options = options
    guard let moments else {
      let note = slot.isGraded ? FigureNote.tooFew(0) : .notMarked
      (discriminationIndex, discriminativeEfficiency) = (.missing(note), .missing(note))
      (intendedWeight, effectiveWeight) = (.missing(note), .missing(note))
      return
    }
    discriminationIndex = SmallGroupRule.discrimination.figure(count: count) {
      moments.discrimination(answers)
    }
    discriminativeEfficiency = SmallGroupRule.efficiency.figure(count: count) {
      moments.efficiency(answers)
    }
    intendedWeight = .value(100 * slot.maximumMark / answers.maximum)
    effectiveWeight = SmallGroupRule.effectiveWeight.figure(count: count) {
      // Rounding must not turn the covariance of an item that does not vary into a negative one.
      let covariance = moments.totalCovariance
      guard covariance >= 0 || answers.isNegligible(-covariance) else {
        return .missing(.negativeCovariance)
      }
      guard weights > 0 else { return .missing(.noVariance) }
      return .value(100 * max(0, covariance).squareRoot() / weights)
    }
  }
}
