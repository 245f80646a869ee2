import Text

/// How far everybody is with everything: a row a learner, a column a lesson.
public struct StatusGrid: Sendable, Hashable {
  /// What the rows are, such as `Learner`.
  public let rowTitle: String
  /// What stands in the columns.
  public let columns: [ChartColumn]
  /// The rows.
  public let rows: [Row]

  /// How far somebody is.
  public enum State: String, Sendable, Hashable, CaseIterable {
    case notStarted = "not-started"
    case started
    case needsHelp = "needs-help"
    case done

    /// The state in words.
    func words(_ words: Messages) -> String {
      switch self {
      case .notStarted: words.reportStateNotStarted()
      case .started: words.reportStateStarted()
      case .needsHelp: words.reportStateNeedsHelp()
      case .done: words.reportStateDone()
      }
    }
  }

  /// One learner.
  public struct Row: Sendable, Hashable {
    /// The learner's alias.
    public let name: String
    /// The state in each column.
    public let states: [State]

    /// Makes a row.
    public init(_ name: String, _ states: [State]) {
      self.name = name
      self.states = states
    }
  }

  /// Makes a grid; states that are lacking count as not started, those beyond the columns are left out.
  public init(rowTitle: String, columns: [ChartColumn], rows: [Row]) {
    self.rowTitle = rowTitle
    self.columns = columns
    self.rows = rows.map { row in
      Row(
        row.name,
        columns.indices.map { row.states.indices.contains($0) ? row.states[$0] : .notStarted }
      )
    }
  }

  func mapping(_ transform: (String) -> String) -> StatusGrid {
    StatusGrid(
      rowTitle: transform(rowTitle),
      columns: columns.map { $0.mapping(transform) },
      rows: rows.map { Row(transform($0.name), $0.states) }
    )
  }

  func cells(_ words: Messages) -> (columns: [ReportColumn], rows: [[ReportCell]]) {
    (
      [ReportColumn("name", rowTitle, .text)]
        + columns.map { ReportColumn($0.key, $0.title, .term) },
      rows.map { row in
        [.text(row.name)]
          + row.states.map { .term(code: $0.rawValue, words: $0.words(words)) }
      }
    )
  }
}

/// A column of a grid.
public struct ChartColumn: Sendable, Hashable {
  /// The name for programs.
  public let key: ReportKey
  /// The name for people.
  public let title: String

  /// Names a column.
  public init(_ key: ReportKey, _ title: String) {
    self.key = key
    self.title = title
  }

  func mapping(_ transform: (String) -> String) -> ChartColumn {
    ChartColumn(key, transform(title))
  }
}
