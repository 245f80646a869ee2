/// The learners who have a mark in every item that counts, in the order of their totals.
///
/// A total over fewer items says something else than a total over all, so that nobody is compared who was asked less.
struct CompleteAnswers: Sendable {
  /// The places of the items that count: those with marks that anybody has.
  let slots: [Int]
  /// The totals, ascending.
  let totals: [Double]
  /// The learner behind each total.
  let learners: [Int]
  /// The mean total, 0 without learners.
  let mean: Double
  /// Each total less the mean.
  let deviations: [Double]
  /// The highest total that can be reached.
  let maximum: Double

  init(_ accumulator: ItemAccumulator, classes: [MarkClasses]) {
    let slots = accumulator.slots.indices.filter { !classes[$0].marks.isEmpty }
    self.slots = slots
    maximum = slots.reduce(0) { $0 + accumulator.slots[$1].maximumMark }
    // A mark for each code, so that a total is a few look-ups; NaN makes a total with a gap NaN.
    let marks = accumulator.slots.indices.map { slot in
      classes[slot].classes.map { $0 < 0 ? Double.nan : classes[slot].marks[$0] }
    }
    let width = accumulator.slots.count
    var found: [(total: Double, learner: Int)] = []
    found.reserveCapacity(slots.isEmpty ? 0 : accumulator.learnerCount)
    for learner in 0..<(slots.isEmpty ? 0 : accumulator.learnerCount) {
      let start = learner * width
      var total = 0.0
      for slot in slots { total += marks[slot][Int(accumulator.cells[start + slot])] }
      if !total.isNaN { found.append((total, learner)) }
    }
    found.sort { ($0.total, $0.learner) < ($1.total, $1.learner) }
    totals = found.map(\.total)
    learners = found.map(\.learner)
    let mean = found.isEmpty ? 0 : totals.reduce(0, +) / Double(found.count)
    self.mean = mean
    deviations = totals.map { $0 - mean }
  }

  /// How many learners there are.
  var count: Int { totals.count }

  /// Whether a variance is no more than what rounding leaves of none.
  func isNegligible(_ variance: Double) -> Bool { variance <= 1e-18 * max(1, maximum * maximum) }
}
