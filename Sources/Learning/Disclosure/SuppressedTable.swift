/// A table as somebody may see it who is not the trainer: small counts are left out, and so is what would give them away.
///
/// Every count below k is left out, 0 too ("nobody of them" is also something about each of them), among cells and totals
/// alike. Then more is left out until the printed counts and totals leave at least k possible values for each of those.
/// Which cells were small and which only protect others is not told. The total of all is never used as a protection, since it is
/// printed in many places; where it is below k itself, nothing is shown.
///
/// The rule is that of cell suppression in official statistics: Hundepool and others, "Statistical disclosure control", 2012, chapter 5.
/// It protects one table. Tables that share counts must go through it as one.
public struct SuppressedTable: Sendable, Hashable {
  /// The cells, nil where they are left out.
  public let rows: [[Int?]]
  /// The totals of rows, nil where they are left out.
  public let rowTotals: [Int?]
  /// The totals of columns, nil where they are left out.
  public let columnTotals: [Int?]
  /// The total of all, nil where it is left out.
  public let total: Int?

  /// The least count that donors and other outsiders may see.
  public static let leastCount = 5

  /// Leaves out what could tell of fewer than k people.
  ///
  /// - Parameters:
  ///   - table: The counts.
  ///   - k: The least count that may be seen; 1 or less leaves nothing out.
  public init(_ table: CountTable, leastCount k: Int = SuppressedTable.leastCount) {
    let total = table.total
    let (height, width) = (table.rows.count, table.width)
    guard k > 1 else {
      rows = table.rows.map { $0.map { $0 } }
      rowTotals = table.rowTotals.map { $0 }
      columnTotals = table.columnTotals.map { $0 }
      self.total = total
      return
    }
    var network = SuppressionNetwork(table)
    let isShown = total >= k && network.protect(leastCount: k)
    func shown(_ count: Int, _ row: Int, _ column: Int) -> Int? {
      isShown && !network.isHidden(row: row, column: column) ? count : nil
    }
    rows = table.rows.enumerated().map { row, counts in
      counts.enumerated().map { column, count in shown(count, row, column) }
    }
    rowTotals = table.rowTotals.enumerated().map { shown($1, $0, width) }
    columnTotals = table.columnTotals.enumerated().map { shown($1, height, $0) }
    self.total = total >= k ? total : nil
  }
}
