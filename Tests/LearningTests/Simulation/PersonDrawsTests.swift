import Testing

@testable import Learning

struct PersonDrawsTests {
  @Test(
    "A draw is the same number on every machine",
    arguments: [
      (2011, 0, 10, 6115), (2011, 0, 1, 4941), (2011, 1, 1, 3378), (2011, 1999, 20, 2838),
      (42, 7, 3, 996),
    ] as [(UInt64, Int, UInt64, Int)]
  )
  func golden(_ seed: UInt64, _ person: Int, _ stage: UInt64, _ value: Int) throws {
    let stage = try #require(PersonDraws.Stage(rawValue: stage))
    #expect(PersonDraws(seed: seed, person: person).value(stage) == value)
  }

  @Test("The generator behind it gives the published numbers")
  func generator() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ]
    )
  }

  @Test("A draw lies below ten thousand, whatever the seed and the person")
  func range() {
    for seed in [0, 1, UInt64.max, 2011] {
      for person in [0, 1, 9_999, Int.max] {
        #expect((0..<10_000).contains(PersonDraws(seed: seed, person: person).value(.tie)))
      }
    }
  }
}
