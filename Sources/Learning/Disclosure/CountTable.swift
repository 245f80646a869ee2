/// Counts of people by rows and columns, with the totals that are printed beside them.
public struct CountTable: Sendable, Hashable {
  /// The counts, row after row, all of one length.
  public let rows: [[Int]]

  /// Takes counts; short rows are filled with 0, and a count below 0 is 0.
  ///
  /// A list is a table of one row.
  public init(rows: [[Int]]) {
    let width = rows.map(\.count).max() ?? 0
    self.rows = rows.map { row in
      // Bounded, so that no total overflows.
      row.map { min(max(0, $0), 1 << 31) } + Array(repeating: 0, count: width - row.count)
    }
  }

  /// How many columns there are.
  public var width: Int { rows.first?.count ?? 0 }
  /// The total of each row.
  public var rowTotals: [Int] { rows.map { $0.reduce(0, +) } }
  /// The total of each column.
  public var columnTotals: [Int] {
    (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } }
  }
  /// The total of all.
  public var total: Int { rowTotals.reduce(0, +) }
}
