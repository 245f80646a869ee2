import Learning
import Testing

@Suite("Agreement of two markers")
struct MarkerAgreementTests {
  private static func agreement(
    _ marks: [(Int, Int)],
    levels: Int,
    weights: MarkerAgreement.Weights = .linear
  ) -> MarkerAgreement {
    MarkerAgreement(
      marks.map { MarkerAgreement.Marks($0.0, $0.1) },
      levels: levels,
      weights: weights
    )
  }

  @Test("Full agreement is 1 without an interval, full contradiction is below 0")
  func extremes() {
    let levels = (0..<24).map { $0 % 3 }
    let full = Self.agreement(levels.map { ($0, $0) }, levels: 3)
    #expect(full.kappa == .value(1) && full.interval == .missing(.noVariance))
    #expect(full.same == Proportion(24, of: 24))
    let opposite = Self.agreement(levels.map { ($0, 2 - $0) }, levels: 3, weights: .quadratic)
    #expect(ItemSample.isNear(opposite.kappa.value, -1))
    let constant = Self.agreement(Array(repeating: (1, 1), count: 24), levels: 3)
    #expect(constant.kappa == .missing(.noVariance))
    #expect(constant.interval == .missing(.noVariance))
  }

  @Test("With two levels both weights are Cohen's kappa, and the markers may change places")
  func twoLevels() {
    // Cohen's table of 50 answers: 20 and 15 agree, 5 and 10 do not.
    let marks =
      Array(repeating: (1, 1), count: 20) + Array(repeating: (1, 0), count: 5)
      + Array(repeating: (0, 1), count: 10) + Array(repeating: (0, 0), count: 15)
    for weights in MarkerAgreement.Weights.allCases {
      let agreement = Self.agreement(marks, levels: 2, weights: weights)
      #expect(ItemSample.isNear(agreement.kappa.value, 0.4))
      let swapped = Self.agreement(marks.map { ($0.1, $0.0) }, levels: 2, weights: weights)
      #expect(ItemSample.isNear(swapped.kappa.value, 0.4))
    }
  }

  @Test("A far disagreement weighs more by squares, a near one less")
  func weights() {
    let near = (0..<30).map { ($0 % 5, min(4, $0 % 5 + ($0 % 3 == 0 ? 1 : 0))) }
    let linear = Self.agreement(near, levels: 5).kappa.value ?? 1
    let quadratic = Self.agreement(near, levels: 5, weights: .quadratic).kappa.value ?? 0
    #expect(quadratic > linear)
  }

  @Test("Levels that the rubric does not have are left out, and no number of levels stops it")
  func badInput() {
    let marks = [(0, 0), (1, 1), (2, 1), (0, 1), (2, 2), (3, 0), (-1, 0), (.max, .min)]
    #expect(Self.agreement(marks, levels: 3).count == 5)
    for levels in [Int.min, -1, 0, 1] {
      let agreement = Self.agreement(marks + marks + marks, levels: levels)
      #expect(agreement.kappa.value == nil && agreement.interval.value == nil)
    }
    #expect(Self.agreement(marks, levels: .max).count == 6)
  }
}
