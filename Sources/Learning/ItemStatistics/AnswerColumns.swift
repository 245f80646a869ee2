/// The codes of complete learners item by item, in the order of their totals.
///
/// The table of answers lies learner after learner, and the order of totals jumps about in it. So several items are taken from a
/// learner at once, as many as one read from memory brings: with a million learners that is most of the time.
struct AnswerColumns {
  private let accumulator: ItemAccumulator
  private let learners: [Int]
  private var columns: [[UInt32]]
  private var start = 0

  /// How many items one read brings.
  static let width = 16

  init(_ accumulator: ItemAccumulator, learners: [Int]) {
    self.accumulator = accumulator
    self.learners = learners
    columns = []
  }

  /// The codes of an item; items are to be asked for in order.
  mutating func codes(of slot: Int) -> [UInt32] {
    if !columns.indices.contains(slot - start) { read(from: slot) }
    return columns[slot - start]
  }

  private mutating func read(from slot: Int) {
    let slotCount = accumulator.slots.count
    let count = min(Self.width, slotCount - slot)
    columns = (0..<count).map { _ in Array(repeating: 0, count: learners.count) }
    for (place, learner) in learners.enumerated() {
      let cell = learner * slotCount + slot
      for column in 0..<count { columns[column][place] = accumulator.cells[cell + column] }
    }
    start = slot
  }
}
