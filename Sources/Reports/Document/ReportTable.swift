/// Figures in rows and columns; the first column names the row.
public struct ReportTable: Sendable, Hashable {
  /// The name for programs.
  public let key: ReportKey
  /// The name for people.
  public let title: String
  /// The columns, each with a key of its own.
  public let columns: [ReportColumn]
  /// The rows, each with a cell for each column.
  public let rows: [[ReportCell]]

  /// Makes a table of values, one a row.
  ///
  /// - Parameters:
  ///   - key: The name for programs.
  ///   - title: The name for people.
  ///   - values: The values.
  ///   - columns: What to show of each value; the first column names it.
  public init<Row>(
    _ key: ReportKey,
    _ title: String,
    of values: some Sequence<Row>,
    columns: [ReportColumn.Source<Row>]
  ) {
    self.init(
      key,
      title,
      columns: columns.map { $0.column },
      rows: values.map { value in columns.map { $0.cell(value) } }
    )
  }

  /// Makes a table whose cells fit their columns; of equal keys all but the first get a number.
  init(_ key: ReportKey, _ title: String, columns: [ReportColumn], rows: [[ReportCell]]) {
    self.key = key
    self.title = title
    self.rows = rows
    var names = UniqueNames()
    self.columns = columns.map { $0.renamed(names.unique($0.key), title: $0.title) }
  }

  /// The same table with every text of people put through a function.
  func mapping(_ transform: (String) -> String) -> ReportTable {
    ReportTable(
      key,
      transform(title),
      columns: columns.map { $0.renamed($0.key, title: transform($0.title)) },
      rows: rows.map { row in row.map { $0.mapping(transform) } }
    )
  }

  /// The same table under another key.
  func renamed(_ key: ReportKey) -> ReportTable {
    ReportTable(key, title, columns: columns, rows: rows)
  }
}
