import Testing

@testable import Learning

@Suite("Stateless draws")
struct StatelessDrawTests {
  @Test(
    "A draw is the one that the reference model computes",
    arguments: [
      (2011, 0, 10, 6115), (2011, 0, 1, 4941), (2011, 1, 1, 3378), (2011, 1999, 20, 2838),
      (42, 7, 3, 996), (0, 0, 0, 6524), (UInt64.max, 5, 31, 7965), (1000, 5999, 3, 898),
    ] as [(UInt64, UInt64, UInt64, Int)]
  )
  func golden(seed: UInt64, index: UInt64, stage: UInt64, value: Int) {
    #expect(StatelessDraw.draw(seed: seed, index: index, stage: stage) == value)
  }

  @Test("Neighbouring people get draws of their own")
  func neighbours() {
    let draws = (0..<10).map { StatelessDraw.draw(seed: 7004, index: $0, stage: 10) }
    #expect(draws == [3688, 3048, 9473, 1229, 905, 8115, 3627, 4933, 3981, 7901])
  }

  @Test("Every tenth of the range is hit as often as chance allows")
  func evenness() {
    var tenths = Array(repeating: 0, count: 10)
    for index in 0..<20_000 as Range<UInt64> {
      tenths[StatelessDraw.draw(seed: 99, index: index, stage: 4) / 1000] += 1
    }
    // 2,000 are expected in each; five standard deviations are 212.
    #expect(tenths.allSatisfy { (1788...2212).contains($0) })
  }
}
