public import Learning
import Text

/// How often answers were right, by how certain the learners were.
public struct CalibrationCurve: Sendable, Hashable {
  /// The steps of certainty, lowest first.
  public let points: [Point]

  /// One step of certainty.
  public struct Point: Sendable, Hashable {
    /// The certainty that was asked for, from 1.
    public let certainty: Int
    /// How many answers were right.
    public let right: Proportion

    /// Makes a point.
    public init(certainty: Int, right: Proportion) {
      self.certainty = certainty
      self.right = right
    }
  }

  /// Makes the curve.
  public init(points: [Point]) { self.points = points }

  func cells(_ words: Messages) -> (columns: [ReportColumn], rows: [[ReportCell]]) {
    let none = words.reportNoAnswers()
    return (
      [
        ReportColumn("certainty", words.reportCertainty(), .count),
        ReportColumn("n", words.reportAnswers(), .count),
        ReportColumn("right", words.reportRight(), .count),
        ReportColumn("share", words.reportShareRight(), .share, canBeMissing: true),
        ReportColumn("interval", words.reportInterval(), .shareInterval, canBeMissing: true),
      ],
      points.map { point in
        [
          .count(point.certainty), .count(point.right.total), .count(point.right.count),
          ReportValue(point.right.share, orBecause: none).cell { .share($0) },
          ReportValue(point.right.interval, orBecause: none).cell {
            .interval(lower: $0.lowerBound, upper: $0.upperBound)
          },
        ]
      }
    )
  }
}
