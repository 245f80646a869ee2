import JSON
import Testing

@testable import Learning

@Suite("Campaign logs")
struct CampaignLogTests {
  /// A log in ten numbers: reached and answered in both languages, lines, people, came, neighbours,
  /// accounts from the district, questions without an answer.
  typealias Row = (cause: CampaignCause, seed: Int, counts: [Int])

  /// What the reference model counts with the draws of the audience simulation.
  static let golden: [Row] = [
    (.none, 0, [1448, 174, 1490, 175, 91, 89, 39, 34, 76, 7]),
    (.delivery, 0, [669, 72, 662, 88, 42, 41, 19, 35, 77, 6]),
    (.language, 0, [1494, 60, 1514, 186, 63, 62, 29, 45, 74, 9]),
    (.audience, 0, [1480, 182, 1486, 183, 31, 30, 17, 44, 27, 5]),
    (.trust, 0, [1478, 178, 1472, 182, 59, 58, 30, 47, 71, 43]),
    (.bridge, 0, [1462, 172, 1553, 189, 90, 88, 18, 38, 76, 4]),
    (.duplicates, 0, [1493, 167, 1493, 194, 150, 90, 49, 37, 75, 5]),
    (.externalDrop, 0, [1534, 192, 1521, 189, 89, 87, 22, 15, 69, 4]),
    (.externalBoost, 0, [1451, 160, 1513, 185, 81, 79, 76, 74, 72, 5]),
    (.none, 1, [1432, 176, 1501, 158, 97, 95, 55, 29, 63, 8]),
    (.delivery, 1, [684, 69, 685, 72, 42, 41, 24, 44, 83, 11]),
    (.language, 1, [1511, 75, 1456, 189, 74, 73, 33, 43, 79, 10]),
    (.audience, 1, [1546, 194, 1508, 164, 19, 19, 8, 40, 26, 4]),
    (.trust, 1, [1518, 189, 1521, 156, 48, 47, 30, 45, 80, 41]),
    (.bridge, 1, [1520, 165, 1526, 180, 85, 83, 14, 50, 78, 9]),
    (.duplicates, 1, [1489, 155, 1517, 185, 137, 82, 41, 36, 71, 5]),
    (.externalDrop, 1, [1515, 172, 1461, 170, 77, 75, 11, 20, 66, 4]),
    (.externalBoost, 1, [1537, 193, 1497, 184, 78, 76, 74, 65, 80, 9]),
    (.none, 2011, [1503, 155, 1504, 180, 82, 80, 40, 47, 71, 5]),
    (.delivery, 2011, [658, 77, 664, 72, 45, 44, 21, 40, 74, 4]),
    (.language, 2011, [1465, 61, 1562, 176, 56, 55, 26, 32, 75, 5]),
    (.audience, 2011, [1493, 183, 1461, 190, 31, 30, 15, 49, 31, 6]),
    (.trust, 2011, [1504, 159, 1487, 184, 59, 58, 29, 36, 74, 44]),
    (.bridge, 2011, [1493, 174, 1434, 197, 96, 94, 17, 42, 80, 10]),
    (.duplicates, 2011, [1464, 180, 1499, 179, 133, 80, 41, 49, 71, 6]),
    (.externalDrop, 2011, [1463, 211, 1500, 185, 121, 119, 30, 20, 71, 9]),
    (.externalBoost, 2011, [1501, 161, 1535, 174, 94, 92, 78, 69, 77, 8]),
    (.none, 999_999, [1495, 167, 1543, 206, 91, 89, 43, 40, 73, 5]),
    (.duplicates, 999_999, [1530, 170, 1548, 181, 128, 77, 36, 46, 76, 10]),
    (.externalBoost, 999_999, [1498, 181, 1506, 185, 74, 73, 83, 70, 73, 4]),
  ]

  @Test("Cause and seed give the counts of the reference model", arguments: golden)
  func goldenCounts(row: Row) {
    let log = CampaignLog(cause: row.cause, seed: row.seed)
    let counts =
      log.segments.flatMap { [$0.reached, $0.engaged] } + [
        log.pledgeLines, log.pledged, log.attended, log.neighbours, log.inArea, log.unanswered,
      ]
    #expect(counts == row.counts)
    #expect(log.sent == 6000)
    #expect(log.reminderWasSent == (row.cause != .bridge))
  }

  @Test(
    "A seed out of range is brought into it",
    arguments: [(-1, 0), (Int.min, 0), (1_000_000, 999_999), (Int.max, 999_999)]
  )
  func seedRange(seed: Int, used: Int) {
    #expect(
      CampaignLog(cause: .trust, seed: seed) == CampaignLog(cause: .trust, seed: used)
    )
  }

  @Test("Nobody can do a step without the step before it", arguments: CampaignCause.allCases)
  func funnel(cause: CampaignCause) {
    for seed in 0..<20 {
      let log = CampaignLog(cause: cause, seed: seed)
      #expect(log.sent >= log.reached && log.reached >= log.engaged)
      #expect(log.engaged >= log.pledged && log.pledgeLines >= log.pledged)
      #expect(cause == .externalBoost || log.attended <= log.pledged)
    }
  }

  @Test("What the protocol carries tells neither the cause nor the seed")
  func json() {
    let log = CampaignLog(cause: .duplicates, seed: 2011)
    let text = JSONValue.object(log.json).text
    #expect(!text.contains("duplicates") && !text.contains("2011") && !text.contains("seed"))
    #expect(log.json["pledgeLines"] == 133 && log.json["pledged"] == 80)
    #expect(log.json["plan"]?["attended"] == 50)
    #expect(log.json["segments"]?.arrayValue?.first?["engaged"] == 180)
  }
}
