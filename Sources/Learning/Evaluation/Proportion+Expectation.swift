extension Proportion {
  /// How many standard errors the share lies above what was expected, or below where negative; nil
  /// of nothing and where the expectation leaves no room for chance.
  ///
  /// - Parameter expected: The expected share, from 0 to 1.
  /// - Returns: (k/n − p) ÷ √(p(1 − p)/n).
  public func standardErrors(from expected: Double) -> Double? {
    let variance = expected * (1 - expected)
    guard let share, variance > 0 else { return nil }
    return (share - expected) / (variance / Double(total)).squareRoot()
  }

  /// The largest share that is still likely when nothing was counted: about 3 in n; nil where
  /// something was counted, and of nothing.
  public var ruleOfThree: Double? {
    count == 0 && total > 0 ? min(1, 3 / Double(total)) : nil
  }
}
