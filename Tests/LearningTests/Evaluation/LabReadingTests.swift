import Testing

@testable import Learning

@Suite("Figures of a log")
struct LabReadingTests {
  /// Seed 1 of a cause, a figure, its counts, its percent.
  typealias Row = (cause: CampaignCause, figure: LabFigure, count: Int, total: Int, percent: String)

  @Test(
    "A figure is a share with its base",
    arguments: [
      (.duplicates, .repeats, 55, 137, "40.1"), (.externalDrop, .comparison, 20, 40, "50"),
      (.delivery, .reached, 1369, 6000, "22.8"), (.language, .engagedFirst, 75, 1511, "5"),
      (.language, .engagedSecond, 189, 1456, "13"), (.trust, .pledged, 47, 345, "13.6"),
      (.bridge, .attended, 14, 83, "16.9"), (.audience, .inArea, 26, 100, "26"),
      (.trust, .unanswered, 41, 60, "68.3"), (.bridge, .reminded, 0, 83, "0"),
      (.trust, .reminded, 47, 47, "100"), (.externalBoost, .comparison, 65, 40, "162.5"),
    ] as [Row]
  )
  func readings(row: Row) throws {
    let log = CampaignLog(cause: row.cause, seed: 1)
    let reading = try #require(log.reading(of: row.figure))
    #expect([reading.count, reading.total] == [row.count, row.total])
    #expect(reading.percent.text == row.percent)
  }

  @Test("The figure that stands for none has no value")
  func nothing() {
    #expect(CampaignLog(cause: .none, seed: 1).reading(of: .nothing) == nil)
  }

  @Test(
    "Half a percentage point up or down is right, bounds included",
    arguments: [
      ("20.8", 5, 24, true), ("21.3", 5, 24, true), ("21.4", 5, 24, false), ("20.4", 5, 24, true),
      ("20.3", 5, 24, false), ("50.5", 1, 2, true), ("49.5", 1, 2, true), ("50.51", 1, 2, false),
      ("0.208", 5, 24, false), ("-20.8", 5, 24, false), ("0", 0, 60, true), ("40", 3, 0, false),
      ("999999999999999999", 1, 2, false), ("0.000000000000000001", 0, 60, true),
    ]
  )
  func rightness(typed: String, count: Int, total: Int, isRight: Bool) throws {
    let reading = LabReading(
      figure: .pledged,
      count: count,
      total: total,
      expected: 2500,
      standardErrors: nil
    )
    #expect(reading.isRight(try #require(DecimalNumber(typed))) == isRight)
  }

  @Test("A planted cause moves the figures that decide for it", arguments: CampaignCause.allCases)
  func signature(cause: CampaignCause) {
    var clear = 0
    for seed in 0..<40 where CampaignLog(cause: cause, seed: seed).hiddenFigures.isEmpty {
      clear += 1
    }
    #expect(clear >= 38)
  }

  @Test("The planted cause is never ruled out by the figures that decide for it")
  func ownFigures() {
    for cause in CampaignCause.allCases {
      for seed in 0..<40 {
        let log = CampaignLog(cause: cause, seed: seed)
        guard log.hiddenFigures.isEmpty, log.strayFigures.isEmpty else { continue }
        for figure in cause.decidingFigures {
          #expect(!cause.isRuledOut(by: figure, in: log), "\(cause) \(seed) \(figure)")
        }
      }
    }
  }

  @Test("Every rival can be ruled out in a clear log, and only by figures that could do so")
  func rivals() {
    for cause in CampaignCause.allCases {
      let log = clearLog(cause)
      for rival in CampaignCause.allCases where rival != cause {
        let figures = LabFigure.allCases.filter { rival.isRuledOut(by: $0, in: log) }
        #expect(!figures.isEmpty || (cause == .externalDrop && rival == .none), "\(cause) \(rival)")
        #expect(figures.allSatisfy { rival.opposingFigures.contains($0) })
      }
    }
  }

  private func clearLog(_ cause: CampaignCause) -> CampaignLog {
    (0..<40).lazy.map { CampaignLog(cause: cause, seed: $0) }
      .first { $0.hiddenFigures.isEmpty && $0.strayFigures.isEmpty }
      ?? CampaignLog(cause: cause, seed: 0)
  }
}
