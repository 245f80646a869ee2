/// Takes first tries one after the other, in any order, and keeps what item analysis needs of them.
///
/// A reader of the store passes each row on as it comes, with learner and item as numbers, and asks for ``analysis`` at the
/// end. Kept are four bytes an answer (a code for its mark and chosen options) and a few counts an item: a million answers
/// take 4 MB. ``add(_:)`` allocates nothing but for a new learner or a new outcome. All sums are made at the end, around the
/// means, in an order that does not depend on how the answers came.
///
/// Several accumulators over different learners, such as two halves of a store, can be brought together with
/// ``merge(_:)``.
///
/// ```swift
/// var accumulator = ItemAccumulator(slots: form.exercises.map { ItemSlot($0.body) })
/// while let row = try rows.next() {
///   accumulator.add(ItemAnswer(learner: row.learner, slot: row.slot, score: row.score))
/// }
/// let analysis = accumulator.analysis
/// ```
public struct ItemAccumulator: Sendable {
  /// The items.
  public let slots: [ItemSlot]
  /// How many learners there are.
  public private(set) var learnerCount = 0
  /// How many answers could not be counted: a second one to the same item, or numbers outside the slots and the learners.
  public private(set) var ignoredCount = 0

  private(set) var tallies: [SlotTally]
  /// The codes of outcomes, learner after learner; 0 where there is no answer.
  private(set) var cells: [UInt32] = []

  /// Starts without answers.
  ///
  /// - Parameters:
  ///   - slots: The items that are asked together, such as those of a form or of a lesson.
  ///   - expectedLearners: How many learners there will probably be, to set memory aside for.
  public init(slots: [ItemSlot], expectedLearners: Int = 0) {
    self.slots = slots
    tallies = slots.map { _ in SlotTally() }
    let (cellCount, overflows) = max(0, expectedLearners).multipliedReportingOverflow(
      by: slots.count
    )
    // A wish beyond all measure is no reason to stop: the table grows by itself.
    if !overflows, cellCount <= 1 << 26 { cells.reserveCapacity(cellCount) }
  }

  /// Counts a first try.
  ///
  /// Learners are numbered as they appear: a number may be one that was there before, or the next one.
  /// - Complexity: O(1) amortised.
  public mutating func add(_ answer: ItemAnswer) {
    guard slots.indices.contains(answer.slot), (0...learnerCount).contains(answer.learner) else {
      ignoredCount += 1
      return
    }
    if answer.learner == learnerCount {
      cells.append(contentsOf: repeatElement(0, count: slots.count))
      learnerCount += 1
    }
    let cell = answer.learner * slots.count + answer.slot
    guard cells[cell] == 0 else {
      ignoredCount += 1
      return
    }
    cells[cell] = tallies[answer.slot].count(answer, isGraded: slots[answer.slot].isGraded)
  }

  /// Takes over the answers of other learners to the same items, who are numbered after those here.
  ///
  /// - Parameter other: Answers of learners of whom none is counted here.
  /// - Returns: False, with nothing taken over, where the items differ.
  public mutating func merge(_ other: ItemAccumulator) -> Bool {
    guard other.slots == slots else { return false }
    let codes = tallies.indices.map { tallies[$0].add(other.tallies[$0]) }
    cells.reserveCapacity(cells.count + other.cells.count)
    var slot = 0
    for code in other.cells {
      cells.append(codes[slot][Int(code)])
      slot = slot + 1 == slots.count ? 0 : slot + 1
    }
    learnerCount += other.learnerCount
    ignoredCount += other.ignoredCount
    return true
  }

  /// The figures of all items and of the whole.
  ///
  /// - Complexity: O(n log n) in the learners, linear in the answers.
  public var analysis: ItemAnalysis {
    analysis { count, work in (0..<count).map(work) }
  }

  /// The same figures, reckoned in pieces that may be done at the same time.
  ///
  /// - Parameter mapping: Does the pieces; the figures do not depend on how.
  /// - Returns: The figures.
  public func analysis(mapping: ItemAnalysis.Mapping) -> ItemAnalysis {
    ItemAnalysis(self, mapping: mapping)
  }
}
