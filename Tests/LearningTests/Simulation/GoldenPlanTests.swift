import Learning
import Testing

/// Compares the plans A to G with what the reference program printed, number by number.
struct GoldenPlanTests {
  /// A line of the golden table: means over the seeds 1 to 500, and the day of seed 2011.
  struct Line: Sendable, CustomTestStringConvertible {
    let name: String
    var words = true
    var trust = 100
    /// Contacted, reached, engaged, pledged, attended, uplift, in tenths.
    let means: [Int]
    let interval: LuckInterval
    /// The expected extra people at seed 2011, in tenths.
    let expected: Int
    /// Contacted, reached, engaged, pledged, attended, baseline, uplift.
    let day: [Int]

    var testDescription: String { name }
    var letter: Character { name.first ?? "A" }
    var conditions: Conditions { Conditions(trust: trust, reminds: letter == "G") }

    func campaign(seed: UInt64) -> Campaign {
      var contacts = ReadingRoom.contacts(letter, seed: seed)
      if !words {
        contacts = contacts.map {
          Contact($0.person, Approach($0.approach.tactic, language: "ru", frame: nil))
        }
      }
      return Campaign(contacts, in: ReadingRoom.town, under: conditions)
    }
  }

  static let lines = [
    Line(
      name: "A",
      means: [9000, 1680, 377, 25, 278, 10],
      interval: LuckInterval(low: 0, high: 3),
      expected: 10,
      day: [900, 168, 51, 2, 29, 29, 0]
    ),
    Line(
      name: "B",
      means: [18900, 8477, 2535, 93, 296, 28],
      interval: LuckInterval(low: 1, high: 6),
      expected: 28,
      day: [1890, 851, 258, 12, 34, 29, 5]
    ),
    Line(
      name: "C",
      means: [4500, 2804, 697, 134, 325, 57],
      interval: LuckInterval(low: 2, high: 10),
      expected: 55,
      day: [450, 289, 85, 17, 36, 29, 7]
    ),
    Line(
      name: "D",
      means: [8200, 1592, 585, 94, 313, 45],
      interval: LuckInterval(low: 1, high: 8),
      expected: 43,
      day: [820, 142, 57, 11, 30, 29, 1]
    ),
    Line(
      name: "E",
      means: [6900, 2208, 1024, 499, 520, 252],
      interval: LuckInterval(low: 19, high: 31),
      expected: 253,
      day: [690, 227, 117, 55, 59, 29, 30]
    ),
    Line(
      name: "F",
      means: [8200, 3706, 1510, 663, 630, 362],
      interval: LuckInterval(low: 27, high: 46),
      expected: 371,
      day: [820, 400, 176, 68, 59, 29, 30]
    ),
    Line(
      name: "F, other words",
      words: false,
      means: [8200, 3706, 716, 311, 424, 156],
      interval: LuckInterval(low: 9, high: 22),
      expected: 160,
      day: [820, 400, 86, 35, 44, 29, 15]
    ),
    Line(
      name: "F, low trust",
      trust: 70,
      means: [8200, 3706, 1510, 468, 523, 254],
      interval: LuckInterval(low: 18, high: 34),
      expected: 259,
      day: [820, 400, 176, 45, 47, 29, 18]
    ),
    Line(
      name: "G",
      means: [8180, 3695, 1506, 661, 701, 433],
      interval: LuckInterval(low: 33, high: 53),
      expected: 445,
      day: [820, 400, 176, 68, 67, 29, 38]
    ),
  ]

  @Test("The day of seed 2011 is that of the golden table", arguments: lines)
  func day(_ line: Line) {
    let campaign = line.campaign(seed: 2011)
    #expect(campaign.day(seed: 2011).numbers == line.day)
    #expect(campaign.expected.tenths == line.expected)
  }

  @Test("The means and ranges of 500 seeds are those of the golden table", arguments: lines)
  func means(_ line: Line) {
    var sums = [Int](repeating: 0, count: 6)
    var uplifts: [Int] = []
    for seed in 1...500 as ClosedRange<UInt64> {
      let numbers = line.campaign(seed: seed).day(seed: seed).numbers
      for place in 0..<5 { sums[place] += numbers[place] }
      sums[5] += numbers[6]
      uplifts.append(numbers[6])
    }
    for (place, mean) in line.means.enumerated() {
      // A mean was printed to one decimal; those of the contacted to none.
      let allowed = place == 0 ? 250 : 25
      #expect(abs(sums[place] - mean * 50) <= allowed, "column \(place)")
    }
    #expect(LuckInterval(of: uplifts) == line.interval)
  }
}

extension Funnel {
  /// The doors in their order, with who would have come anyway and the difference.
  var numbers: [Int] {
    [contacted, reached, engaged, pledged, attended, baseline, uplift]
  }
}
