import Testing

@testable import Learning

@Suite("Statistics of a comparison")
struct ComparisonStatisticsTests {
  @Test(
    "A share lies so many standard errors from what was expected",
    arguments: [
      (45, 90, 0.5, 0.0), (1369, 6000, 0.5, -42.112), (63, 1510, 0.12, -9.36),
      (47, 345, 0.25, -4.88), (14, 83, 0.5, -6.037), (0, 60, 0.1, -2.582),
    ]
  )
  func standardErrors(count: Int, total: Int, expected: Double, errors: Double) throws {
    let found = try #require(Proportion(count, of: total).standardErrors(from: expected))
    #expect(abs(found - errors) < 0.01)
  }

  @Test(
    "Where no chance is left, nothing is so far from it",
    arguments: [(0, 0, 0.5), (3, 4, 0.0), (3, 4, 1.0), (3, 4, -1.0), (3, 4, .nan)]
  )
  func noChance(count: Int, total: Int, expected: Double) {
    #expect(Proportion(count, of: total).standardErrors(from: expected) == nil)
  }

  @Test(
    "The Wilson interval is the published one",
    arguments: [(0, 100, 0.0, 3.70), (10, 100, 5.52, 17.44), (3, 1847, 0.06, 0.48)]
  )
  func wilson(count: Int, total: Int, low: Double, high: Double) throws {
    let interval = try #require(Proportion(count, of: total).interval)
    #expect(abs(interval.lowerBound * 100 - low) < 0.005)
    #expect(abs(interval.upperBound * 100 - high) < 0.005)
  }

  @Test(
    "Nothing counted in n may still be about 3 in n",
    arguments: [(0, 60, 0.05), (0, 300, 0.01), (0, 2, 1.0), (1, 60, nil), (0, 0, nil)]
      as [(Int, Int, Double?)]
  )
  func ruleOfThree(count: Int, total: Int, bound: Double?) {
    #expect(Proportion(count, of: total).ruleOfThree == bound)
  }

  @Test(
    "The change of the comparison is taken off",
    arguments: [
      (30, 66, 28, 52, 12), (40, 70, 35, 50, 15), (120, 210, 110, 170, 30), (45, 21, 40, 18, -2),
    ]
  )
  func difference(before: Int, after: Int, otherBefore: Int, otherAfter: Int, left: Int) {
    let difference = DifferenceInDifferences(
      before: before,
      after: after,
      comparisonBefore: otherBefore,
      comparisonAfter: otherAfter
    )
    #expect(difference.value == left)
    #expect(difference.change == after - before)
  }
}
