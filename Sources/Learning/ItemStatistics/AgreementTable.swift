/// The shares of each pair of levels that two markers gave.
struct AgreementTable {
  private let count: Int
  private let levels: Int
  /// The share of answers with each pair of levels, row after row.
  private let shares: [Double]
  /// How often each marker used each level.
  private let first, second: [Double]
  /// How much each pair agrees, from 0 to 1.
  private let agreement: [Double]

  init(_ marks: [MarkerAgreement.Marks], levels: Int, weights: MarkerAgreement.Weights) {
    var shares = Array(repeating: 0.0, count: levels * levels)
    for mark in marks { shares[mark.first * levels + mark.second] += 1 }
    let total = Double(max(1, marks.count))
    let scaled = shares.map { $0 / total }
    count = marks.count
    self.levels = levels
    self.shares = scaled
    first = (0..<levels).map { row in (0..<levels).reduce(0) { $0 + scaled[row * levels + $1] } }
    second = (0..<levels).map { column in
      (0..<levels).reduce(0) { $0 + scaled[$1 * levels + column] }
    }
    agreement = (0..<levels * levels).map { place in
      let apart = Double(abs(place / levels - place % levels)) / Double(max(1, levels - 1))
      return 1 - (weights == .linear ? apart : apart * apart)
    }
  }

  /// The agreement that chance would give.
  private var expected: Double {
    shares.indices.reduce(0) { sum, place in
      sum + agreement[place] * first[place / levels] * second[place % levels]
    }
  }

  /// Weighted kappa; without variance where both gave one and the same level to everything.
  var kappa: Figure<Double> {
    let expected = expected
    guard count > 0, 1 - expected > 1e-12 else { return .missing(.noVariance) }
    let observed = zip(agreement, shares).reduce(0) { $0 + $1.0 * $1.1 }
    return .value((observed - expected) / (1 - expected))
  }

  /// The variance of kappa in large samples.
  func variance(of kappa: Double) -> Double {
    let rows = (0..<levels).map { row in
      (0..<levels).reduce(0) { $0 + agreement[row * levels + $1] * second[$1] }
    }
    let columns = (0..<levels).map { column in
      (0..<levels).reduce(0) { $0 + agreement[$1 * levels + column] * first[$1] }
    }
    let squares = shares.indices.reduce(0.0) { sum, place in
      let means = rows[place / levels] + columns[place % levels]
      let part = agreement[place] - means * (1 - kappa)
      return sum + shares[place] * part * part
    }
    let expected = expected
    let shift = kappa - expected * (1 - kappa)
    return max(0, squares - shift * shift) / (Double(count) * (1 - expected) * (1 - expected))
  }
}
