/// What nine days of ten bring: the range without the best and the worst twentieth.
public struct LuckInterval: Sendable, Hashable {
  /// The lower end.
  public let low: Int
  /// The upper end.
  public let high: Int

  /// The number of days that are looked at.
  public static let days: ClosedRange<UInt64> = 1...500

  /// Sets both ends.
  public init(low: Int, high: Int) {
    self.low = low
    self.high = high
  }

  /// The range of many results; nobody to nobody where there are none.
  public init(of results: [Int]) {
    let sorted = results.sorted()
    guard !sorted.isEmpty else {
      self.init(low: 0, high: 0)
      return
    }
    let cut = sorted.count / 20
    self.init(low: sorted[cut], high: sorted[sorted.count - 1 - cut])
  }

  /// How far apart the ends are, reckoned so that ends of a damaged record cannot overflow.
  public var width: Int { high.subtractingReportingOverflow(low).overflow ? .max : high - low }

  /// Whether a result lies inside, ends included.
  public func contains(_ result: Int) -> Bool { low <= result && result <= high }
}
