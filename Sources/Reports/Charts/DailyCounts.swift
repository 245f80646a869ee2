import Text

/// How many there were on each of some days in a row.
public struct DailyCounts: Sendable, Hashable {
  /// The first day, counted from 1970-01-01.
  public let firstDay: Int
  /// The number of each day.
  public let counts: [Int]
  /// What is counted, such as `Answers`.
  public let countTitle: String

  /// Makes the row of days.
  public init(countTitle: String, firstDay: Int, counts: [Int]) {
    self.countTitle = countTitle
    self.firstDay = firstDay
    self.counts = counts
  }

  func mapping(_ transform: (String) -> String) -> DailyCounts {
    DailyCounts(countTitle: transform(countTitle), firstDay: firstDay, counts: counts)
  }

  func cells(_ words: Messages) -> (columns: [ReportColumn], rows: [[ReportCell]]) {
    (
      [
        ReportColumn("day", words.reportDay(), .day),
        ReportColumn("count", countTitle, .count),
      ],
      counts.enumerated().map { [.day(firstDay &+ $0.offset), .count($0.element)] }
    )
  }
}
