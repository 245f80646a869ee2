/// An interval for a mean that asks nothing about the shape of the numbers.
///
/// The numbers are drawn again with repetition many times; the interval holds the middle 95 % of the means (percentile
/// bootstrap; Efron and Tibshirani, "An introduction to the bootstrap", 1993, chapter 13). Seed and draws are fixed and the
/// numbers are sorted first: the same people give the same interval, in any order and on any machine.
enum BootstrapInterval {
  /// How often the numbers are drawn again.
  static let repetitions = 5_000

  /// The interval; nil without numbers.
  static func ofMean(_ numbers: [Double], seed: UInt64 = 20_261_124) -> ClosedRange<Double>? {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    var generator = SplitMix64(seed: seed)
    var means: [Double] = []
    means.reserveCapacity(repetitions)
    for _ in 0..<repetitions {
      var sum = 0.0
      for _ in sorted.indices { sum += sorted[generator.number(below: sorted.count)] }
      means.append(sum / Double(sorted.count))
    }
    means.sort()
    return quantile(0.025, of: means)...quantile(0.975, of: means)
  }

  /// The value below which a share of sorted numbers lies, interpolated between neighbours.
  private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}
