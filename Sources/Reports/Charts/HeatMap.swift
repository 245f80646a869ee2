import Text

/// A share for each row and column, such as mastery by learner and objective.
public struct HeatMap: Sendable, Hashable {
  /// What the rows are, such as `Learner`.
  public let rowTitle: String
  /// What stands in the columns.
  public let columns: [ChartColumn]
  /// The rows.
  public let rows: [Row]

  /// One row.
  public struct Row: Sendable, Hashable {
    /// What the row is about.
    public let name: String
    /// The share in each column, 0 to 1.
    public let shares: [ReportValue<Double>]

    /// Makes a row.
    public init(_ name: String, _ shares: [ReportValue<Double>]) {
      self.name = name
      self.shares = shares
    }
  }

  /// Makes a map; shares that are lacking are missing, those beyond the columns are left out.
  public init(rowTitle: String, columns: [ChartColumn], rows: [Row]) {
    self.rowTitle = rowTitle
    self.columns = columns
    self.rows = rows.map { row in
      Row(
        row.name,
        columns.indices.map { row.shares.indices.contains($0) ? row.shares[$0] : .missing("") }
      )
    }
  }

  func mapping(_ transform: (String) -> String) -> HeatMap {
    HeatMap(
      rowTitle: transform(rowTitle),
      columns: columns.map { $0.mapping(transform) },
      rows: rows.map { row in Row(transform(row.name), row.shares.map { $0.mapping(transform) }) }
    )
  }

  func cells(_ words: Messages) -> (columns: [ReportColumn], rows: [[ReportCell]]) {
    (
      [ReportColumn("name", rowTitle, .text)]
        + columns.map { ReportColumn($0.key, $0.title, .share, canBeMissing: true) },
      rows.map { row in [.text(row.name)] + row.shares.map { $0.cell { .share($0) } } }
    )
  }
}
