import Text

/// Questions by how easy they are and how well they tell learners apart.
public struct ItemMap: Sendable, Hashable {
  /// The questions.
  public let points: [Point]

  /// One question.
  public struct Point: Sendable, Hashable {
    /// The name of the question.
    public let name: String
    /// The share of right answers, 0 to 1.
    public let facility: ReportValue<Double>
    /// The corrected discrimination, -100 to 100.
    public let discrimination: ReportValue<Double>
    /// Whether something is wrong with the question.
    public let isFlagged: Bool

    /// Makes a point.
    public init(
      _ name: String,
      facility: ReportValue<Double>,
      discrimination: ReportValue<Double>,
      isFlagged: Bool
    ) {
      self.name = name
      self.facility = facility
      self.discrimination = discrimination
      self.isFlagged = isFlagged
    }
  }

  /// A question that has a place on the map, with its number in the list.
  struct Place {
    let number: Int
    let point: Point
    /// 0 where nobody was right, 1 where everybody was.
    let x: Double
    /// 0 for a discrimination of -100, 1 for 100.
    let y: Double
  }

  /// Makes the map.
  public init(points: [Point]) { self.points = points }

  /// The questions that have both figures.
  var places: [Place] {
    points.enumerated().compactMap { index, point in
      guard let x = point.facility.value, let y = point.discrimination.value, x.isFinite,
        y.isFinite
      else { return nil }
      return Place(
        number: index + 1,
        point: point,
        x: min(1, max(0, x)),
        y: min(1, max(0, (y + 100) / 200))
      )
    }
  }

  func mapping(_ transform: (String) -> String) -> ItemMap {
    ItemMap(
      points: points.map {
        Point(
          transform($0.name),
          facility: $0.facility.mapping(transform),
          discrimination: $0.discrimination.mapping(transform),
          isFlagged: $0.isFlagged
        )
      }
    )
  }

  func cells(_ words: Messages) -> (columns: [ReportColumn], rows: [[ReportCell]]) {
    (
      [
        ReportColumn("name", words.reportQuestion(), .text),
        ReportColumn("number", words.reportNumber(), .count),
        ReportColumn("facility", words.reportFacility(), .share, canBeMissing: true),
        ReportColumn(
          "discrimination",
          words.reportDiscrimination(),
          .number,
          decimals: 1,
          canBeMissing: true
        ),
        ReportColumn("flagged", words.reportFlagged(), .term),
      ],
      points.enumerated().map { index, point in
        [
          .text(point.name), .count(index + 1), point.facility.cell { .share($0) },
          point.discrimination.cell { .number($0) },
          point.isFlagged
            ? .term(code: "yes", words: words.reportYes())
            : .term(code: "no", words: words.reportNo()),
        ]
      }
    )
  }
}
