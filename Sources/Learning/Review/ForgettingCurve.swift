import Mathematics

/// The chance of recall as it falls with the days, in the shape of FSRS-6.
public struct ForgettingCurve: Sendable, Hashable {
  /// The exponent, below 0.
  let decay: Double
  /// What makes the chance 90 % after as many days as the stability.
  let factor: Double

  /// Takes how fast memory fades; the last weight of FSRS-6.
  public init(fading: Double = FSRSWeights.standard.values[20]) {
    decay = -fading
    factor = power(0.9, 1 / decay) - 1
  }

  /// The chance of recall after some days, from 0 to 1.
  ///
  /// Days below 0, which a clock that was set back makes, count as 0.
  public func retrievability(afterDays days: Double, stability: Double) -> Double {
    let least = max(MemoryState.leastStability, stability)
    return power(1 + factor * max(0, days) / least, decay)
  }

  /// The days until the chance of recall has fallen to a retention, not rounded.
  func days(untilRetention retention: Double, stability: Double) -> Double {
    stability / factor * (power(retention, 1 / decay) - 1)
  }
}
