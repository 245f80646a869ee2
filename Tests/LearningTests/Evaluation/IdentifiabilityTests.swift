import Testing

@testable import Learning

@Suite("Whether a planted cause can be found")
struct IdentifiabilityTests {
  typealias Table = (cause: CampaignCause, found: [CampaignCause: Int])

  /// What the reference model prints: of 400 logs a cause, how many are diagnosed as what.
  static let published: [Table] = [
    (.none, [.none: 394, .trust: 3, .externalDrop: 2, .bridge: 1]),
    (.delivery, [.delivery: 400]),
    (.language, [.language: 397, .none: 1, .externalDrop: 1, .externalBoost: 1]),
    (.audience, [.audience: 399, .externalDrop: 1]),
    (.trust, [.trust: 399, .externalBoost: 1]),
    (.bridge, [.bridge: 395, .trust: 3, .externalDrop: 2]),
    (.duplicates, [.duplicates: 400]),
    (.externalDrop, [.externalDrop: 400]),
    (.externalBoost, [.externalBoost: 400]),
  ]

  /// The same for the logs of this program, whose draws are others.
  static let drawn: [Table] = [
    (.none, [.none: 389, .bridge: 7, .trust: 3, .delivery: 1]),
    (.delivery, [.delivery: 400]),
    (.language, [.language: 396, .none: 4]),
    (.audience, [.audience: 400]),
    (.trust, [.trust: 397, .none: 2, .externalBoost: 1]),
    (.bridge, [.bridge: 397, .trust: 3]),
    (.duplicates, [.duplicates: 400]),
    (.externalDrop, [.externalDrop: 397, .bridge: 3]),
    (.externalBoost, [.externalBoost: 400]),
  ]

  private static let seeds = 0..<400

  @Test(
    "On the reference logs the diagnoser finds 98.5 to 100 %, with 1.5 % false alarms",
    arguments: published
  )
  func reference(row: Table) {
    let found = IdentifiabilityTests.table { ReferenceLab.observation(row.cause, seed: $0) }
    #expect(found == row.found)
    #expect((found[row.cause] ?? 0) * 1000 >= 985 * IdentifiabilityTests.seeds.count)
  }

  @Test("On the program's logs it finds as many, as far as 400 logs can tell", arguments: drawn)
  func program(row: Table) throws {
    let found = IdentifiabilityTests.table {
      LabObservation(CampaignLog(cause: row.cause, seed: $0))
    }
    #expect(found == row.found)
    let published = try #require(IdentifiabilityTests.published.first { $0.cause == row.cause })
    let ours = Proportion(found[row.cause] ?? 0, of: 400)
    let theirs = Proportion(published.found[row.cause] ?? 0, of: 400)
    #expect(try #require(ours.interval).overlaps(try #require(theirs.interval)))
  }

  private static func table(_ log: (Int) -> LabObservation) -> [CampaignCause: Int] {
    seeds.reduce(into: [:]) { table, seed in
      table[LabDiagnoser.diagnosis(of: log(seed)), default: 0] += 1
    }
  }

  @Test("The generator behind the reference gives the numbers that Python gives")
  func pythonNumbers() {
    var random = PythonRandom(seed: 1000)
    #expect(random.uniform() == 0.777_356_642_700_563_9)
    #expect(random.uniform() == 0.669_825_559_559_249_7)
    #expect(abs(random.normal(mean: 3, deviation: 2) - 4.515_739_999_877_899_5) < 1e-12)
    #expect(abs(random.normal(mean: 3, deviation: 2) - 4.088_778_909_999_553) < 1e-12)
  }
}
