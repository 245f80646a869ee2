import Text

/// Shares before and after, of the same people.
public struct PairedSlopes: Sendable, Hashable {
  /// What the rows are, such as `Objective`.
  public let rowTitle: String
  /// The rows.
  public let rows: [Row]

  /// One row.
  public struct Row: Sendable, Hashable {
    /// What was measured.
    public let name: String
    /// How many people were measured both times.
    public let count: Int
    /// Their mean share before, 0 to 1.
    public let before: ReportValue<Double>
    /// Their mean share after, 0 to 1.
    public let after: ReportValue<Double>

    /// Makes a row.
    public init(
      _ name: String,
      count: Int,
      before: ReportValue<Double>,
      after: ReportValue<Double>
    ) {
      self.name = name
      self.count = count
      self.before = before
      self.after = after
    }

    /// The difference of two shares in points of a hundred, without the noise of their last digits, which would round
    /// a difference of 7.5 now up and now down.
    static func points(from before: Double, to after: Double) -> Double {
      ((after - before) * 1e11).rounded() / 1e9
    }

    /// The difference in points of a hundred.
    var points: ReportValue<Double> {
      switch (before, after) {
      case (.known(let before), .known(let after)): .known(Row.points(from: before, to: after))
      case (.missing(let reason), _), (_, .missing(let reason)): .missing(reason)
      }
    }
  }

  /// Makes the slopes.
  public init(rowTitle: String, rows: [Row]) {
    self.rowTitle = rowTitle
    self.rows = rows
  }

  /// The column of the differences, whose form is asked for in drawings as well.
  static func pointsColumn(_ words: Messages) -> ReportColumn {
    ReportColumn("difference", words.reportDifference(), .number, decimals: 0, canBeMissing: true)
  }

  func mapping(_ transform: (String) -> String) -> PairedSlopes {
    PairedSlopes(
      rowTitle: transform(rowTitle),
      rows: rows.map {
        Row(
          transform($0.name),
          count: $0.count,
          before: $0.before.mapping(transform),
          after: $0.after.mapping(transform)
        )
      }
    )
  }

  func cells(_ words: Messages) -> (columns: [ReportColumn], rows: [[ReportCell]]) {
    (
      [
        ReportColumn("name", rowTitle, .text),
        ReportColumn("n", words.reportPeople(), .count),
        ReportColumn("before", words.reportBefore(), .share, canBeMissing: true),
        ReportColumn("after", words.reportAfter(), .share, canBeMissing: true),
        PairedSlopes.pointsColumn(words),
      ],
      rows.map { row in
        [
          .text(row.name), .count(row.count), row.before.cell { .share($0) },
          row.after.cell { .share($0) }, row.points.cell { .number($0) },
        ]
      }
    )
  }
}
