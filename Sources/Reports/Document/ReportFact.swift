/// A single figure or name at the head of a report, such as the group or the number of learners.
public struct ReportFact: Sendable, Hashable {
  /// The column that says what the cell is.
  let column: ReportColumn
  /// The fact.
  let cell: ReportCell

  /// A fact in words.
  public init(_ key: ReportKey, _ title: String, text: String) {
    self.init(column: ReportColumn(key, title, .text), cell: .text(text))
  }

  /// A fact that is counted.
  public init(_ key: ReportKey, _ title: String, count: Int) {
    self.init(column: ReportColumn(key, title, .count), cell: .count(count))
  }

  /// A fact that is a day, counted from 1970-01-01.
  public init(_ key: ReportKey, _ title: String, day: Int) {
    self.init(column: ReportColumn(key, title, .day), cell: .day(day))
  }

  /// A fact that is a time span.
  public init(_ key: ReportKey, _ title: String, seconds: Double) {
    self.init(column: ReportColumn(key, title, .duration), cell: .duration(seconds))
  }

  init(column: ReportColumn, cell: ReportCell) {
    self.column = column
    self.cell = cell
  }

  func mapping(_ transform: (String) -> String) -> ReportFact {
    ReportFact(
      column: column.renamed(column.key, title: transform(column.title)),
      cell: cell.mapping(transform)
    )
  }
}
