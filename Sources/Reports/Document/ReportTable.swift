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
  /// The table whose rows these rows belong to, nil for a table of its own.
  public private(set) var parent: Parent?
  /// How the rows stand on a terminal.
  public private(set) var layout = Layout.columns

  /// Where the rows of a table belong: in JSON they stand inside the rows of the other table.
  public struct Parent: Sendable, Hashable {
    /// The key of the other table.
    public let table: ReportKey
    /// For each row the place of the other table's row, from 0.
    public let rows: [Int]
    /// How many of the first columns only name the other table's row, under the same keys as there.
    public let namingColumns: Int
  }

  /// How the rows of a table stand on a terminal.
  public enum Layout: Sendable, Hashable {
    /// In columns below each other.
    case columns
    /// One below the other, each with its figures on lines of their own: for rows that hold sentences.
    case entries
    /// One below the other, each a sentence of its figures: for rows that hold many.
    case sentences
  }

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

  /// The same table as a part of another one.
  ///
  /// - Parameters:
  ///   - table: The key of the other table.
  ///   - places: For each row the place of the other table's row, from 0; a table with another number of places stays as it is.
  ///   - namingColumns: How many of the first columns only name the other table's row, under the same keys as there.
  /// - Returns: The table.
  public func nested(
    in table: ReportKey,
    rows places: [Int],
    namingColumns: Int
  ) -> ReportTable {
    var nested = self
    guard places.count == rows.count else { return self }
    nested.parent = Parent(
      table: table,
      rows: places,
      namingColumns: min(max(0, namingColumns), columns.count)
    )
    return nested
  }

  /// The same table with its rows laid out otherwise on a terminal.
  public func laidOut(_ layout: Layout) -> ReportTable {
    var table = self
    table.layout = layout
    return table
  }

  /// Whether a column holds sentences, which need room.
  func holdsSentences(in column: Int) -> Bool {
    layout == .entries && column > 0 && columns[column].kind == .text
  }

  /// The same table with every text of people put through a function.
  func mapping(_ transform: (String) -> String) -> ReportTable {
    replacing(
      key: key,
      title: transform(title),
      columns: columns.map { $0.renamed($0.key, title: transform($0.title)) },
      rows: rows.map { row in row.map { $0.mapping(transform) } }
    )
  }

  /// The same table under another key.
  func renamed(_ key: ReportKey) -> ReportTable {
    replacing(key: key, title: title, columns: columns, rows: rows)
  }

  private func replacing(
    key: ReportKey,
    title: String,
    columns: [ReportColumn],
    rows: [[ReportCell]]
  ) -> ReportTable {
    var table = ReportTable(key, title, columns: columns, rows: rows)
    table.parent = parent
    table.layout = layout
    return table
  }
}
