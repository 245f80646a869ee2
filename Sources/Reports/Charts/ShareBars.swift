public import Learning
import Text

/// Parts of a whole below each other, such as the classes of answers.
public struct ShareBars: Sendable, Hashable {
  /// What the parts are, such as `Kind`.
  public let rowTitle: String
  /// What is said about each part, such as `Meaning`.
  public let remarkTitle: String
  /// The parts in their order.
  public let rows: [Row]

  /// One part.
  public struct Row: Sendable, Hashable {
    /// What it is.
    public let name: ReportTerm
    /// How many of how many.
    public let part: Proportion
    /// What is said about it, or nothing.
    public let remark: String

    /// Makes a part.
    public init(_ name: ReportTerm, _ part: Proportion, remark: String = "") {
      self.name = name
      self.part = part
      self.remark = remark
    }
  }

  /// Makes the bars.
  public init(rowTitle: String, remarkTitle: String, rows: [Row]) {
    self.rowTitle = rowTitle
    self.remarkTitle = remarkTitle
    self.rows = rows
  }

  func mapping(_ transform: (String) -> String) -> ShareBars {
    ShareBars(
      rowTitle: transform(rowTitle),
      remarkTitle: transform(remarkTitle),
      rows: rows.map {
        Row($0.name.mapping(transform), $0.part, remark: transform($0.remark))
      }
    )
  }

  func cells(_ words: Messages) -> (columns: [ReportColumn], rows: [[ReportCell]]) {
    let none = words.reportNoAnswers()
    return (
      [
        ReportColumn("name", rowTitle, .term),
        ReportColumn("count", words.reportAnswers(), .count),
        ReportColumn("share", words.reportShare(), .share, canBeMissing: true),
        ReportColumn("interval", words.reportInterval(), .shareInterval, canBeMissing: true),
        ReportColumn("remark", remarkTitle, .text),
      ],
      rows.map { row in
        [
          .term(code: row.name.code, words: row.name.words), .count(row.part.count),
          ReportValue(row.part.share, orBecause: none).cell { .share($0) },
          ReportValue(row.part.interval, orBecause: none).cell {
            .interval(lower: $0.lowerBound, upper: $0.upperBound)
          },
          .text(row.remark),
        ]
      }
    )
  }
}
