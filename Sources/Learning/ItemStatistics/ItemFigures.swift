/// The figures of one item.
///
/// Facility, standard deviation, rates, times and counts of options come from all first tries. What compares an item with the
/// others comes from the learners who have a mark in each item that counts.
public struct ItemFigures: Sendable, Hashable {
  /// How many first tries there are.
  public let count: Int
  /// How many learners stand behind what compares the item with others.
  public let completeCount: Int
  /// The mean mark as a share of the highest mark.
  public let facility: Figure<Double>
  /// Wilson's interval of 95 % of the facility.
  public let facilityInterval: Figure<ClosedRange<Double>>
  /// The standard deviation of the marks.
  public let standardDeviation: Figure<Double>
  /// The facility that guessing brings.
  public let randomGuessScore: Figure<Double>
  /// The correlation of mark and rest, in percent.
  public let discriminationIndex: Figure<Double>
  /// The covariance of mark and rest as a share of the highest that these marks allow, in percent.
  public let discriminativeEfficiency: Figure<Double>
  /// The part that the item has in the highest total, in percent.
  public let intendedWeight: Figure<Double>
  /// The part that the item has in the differences between totals, in percent.
  public let effectiveWeight: Figure<Double>
  /// The middle time on the item, in seconds; more than an hour counts as an hour.
  public let medianSeconds: Figure<Double>
  /// Those who saw a hint first.
  public let hintRate: Proportion
  /// Those who went on without an answer.
  public let skipRate: Proportion
  /// Those who said that they do not know.
  public let notKnownRate: Proportion
  /// Those who overruled the mark.
  public let overruleRate: Proportion
  /// Those who were wrong at certainty 3, of those who were asked for a certainty and answered.
  public let certainWrongRate: Proportion
  /// Who chose what; without rows for kinds without options.
  public let options: OptionTable
  /// What is striking about the item, the most serious first.
  public private(set) var flags: [ItemFlag]

  init(slot: ItemSlot, tally: SlotTally, classes: MarkClasses, comparison: ItemComparison) {
    count = tally.count
    completeCount = comparison.count
    let marked = classes.total
    let share: Figure<Double> = Self.figure(slot, marked) {
      classes.mean.map { min(1, $0 / slot.maximumMark) }
    }
    facility = share
    facilityInterval = Self.figure(slot, marked) {
      share.value.flatMap { Proportion.wilsonInterval(share: $0, count: Double(marked)) }
    }
    standardDeviation = Self.figure(slot, marked) { classes.variance?.squareRoot() }
    randomGuessScore = slot.randomGuessScore.map { .value($0) } ?? .missing(.notDefined)
    discriminationIndex = comparison.discriminationIndex
    discriminativeEfficiency = comparison.discriminativeEfficiency
    intendedWeight = comparison.intendedWeight
    effectiveWeight = comparison.effectiveWeight
    medianSeconds = tally.seconds.median.map { .value($0) } ?? .missing(.tooFew(0))
    hintRate = Proportion(tally.hinted, of: tally.count)
    skipRate = Proportion(tally.skipped, of: tally.count)
    notKnownRate = Proportion(tally.notKnown, of: tally.count)
    overruleRate = Proportion(tally.overruled, of: tally.count)
    certainWrongRate = Proportion(tally.certainWrong, of: tally.withCertainty)
    options = comparison.options
    flags = []
    flags = ItemFlag.allCases.filter { $0.applies(to: self) }
  }

  /// Those who gave no answer: they went on, or said that they do not know.
  public var unansweredRate: Proportion {
    Proportion(skipRate.count + notKnownRate.count, of: count)
  }

  private static func figure<Value>(
    _ slot: ItemSlot,
    _ count: Int,
    _ make: () -> Value?
  ) -> Figure<Value> {
    guard slot.isGraded else { return .missing(.notMarked) }
    return make().map { .value($0) } ?? .missing(.tooFew(count))
  }
}
