/// A part of a report, one below the other.
public enum ReportBlock: Sendable, Hashable {
  /// The heading of a section (level 2) or of a part of one (level 3).
  case heading(String, level: Int = 2)
  /// A paragraph.
  case paragraph(String)
  /// Something that the reader should not miss.
  case notice(String, Importance = .note)
  /// Several short texts, numbered where their order means something.
  case list([String], isNumbered: Bool = false)
  /// A table.
  case table(ReportTable)
  /// A drawing of figures.
  case chart(ReportChart)

  /// How much a notice matters.
  public enum Importance: String, Sendable, Hashable {
    /// It helps to read the figures.
    case note
    /// Somebody should do something.
    case warning
  }

  /// The same block with every text of people put through a function.
  func mapping(_ transform: (String) -> String) -> ReportBlock {
    switch self {
    case .heading(let text, let level): .heading(transform(text), level: level <= 2 ? 2 : 3)
    case .paragraph(let text): .paragraph(transform(text))
    case .notice(let text, let importance): .notice(transform(text), importance)
    case .list(let items, let isNumbered): .list(items.map(transform), isNumbered: isNumbered)
    case .table(let table): .table(table.mapping(transform))
    case .chart(let chart): .chart(chart.mapping(transform))
    }
  }
}
