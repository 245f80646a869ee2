/// Who chose which option, in all and in the upper and the lower group.
public struct OptionTable: Sendable, Hashable {
  /// One row an option, in source order.
  public let rows: [Row]
  /// How many learners are in each group.
  public let groups: Figure<Groups>

  /// An option with those who chose it.
  public struct Row: Sendable, Hashable {
    /// The source number of the option, from 1.
    public let number: Int
    /// Whether it is a key; nil in a poll.
    public let isKey: Bool?
    /// How many chose it.
    public let count: Int
    /// How many of the upper group chose it.
    public let upper: Figure<Int>
    /// How many of the lower group chose it.
    public let lower: Figure<Int>
  }

  /// The sizes of both groups.
  public struct Groups: Sendable, Hashable {
    /// How many learners have the highest totals.
    public let upper: Int
    /// How many learners have the lowest totals.
    public let lower: Int
  }

  init(slot: ItemSlot, table: OutcomeTable, codes: [UInt32], groups: Figure<TotalGroups>) {
    let all = table.counts
    let lower = groups.map { OptionTable.counts(of: codes[..<$0.lowerEnd], table: table) }
    let upper = groups.map { OptionTable.counts(of: codes[$0.upperStart...], table: table) }
    // Numbers beyond 64 are not told apart, see ChosenOptions.
    rows = slot.options.prefix(64).enumerated().map { place, isKey in
      func sum(_ counts: [Int]) -> Int {
        zip(table.outcomes, counts).reduce(0) { sum, entry in
          sum + (entry.0.options.contains(place + 1) ? entry.1 : 0)
        }
      }
      return Row(
        number: place + 1,
        isKey: isKey,
        count: sum(all),
        upper: upper.map(sum),
        lower: lower.map(sum)
      )
    }
    self.groups = groups.map {
      Groups(upper: codes.count - $0.upperStart, lower: $0.lowerEnd)
    }
  }

  private static func counts(of codes: ArraySlice<UInt32>, table: OutcomeTable) -> [Int] {
    var counts = table.counts.map { _ in 0 }
    for code in codes where code > 0 { counts[Int(code) - 1] += 1 }
    return counts
  }
}
