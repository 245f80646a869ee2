/// A share of a count, with what it says about the share behind it.
public struct Proportion: Sendable, Hashable {
  /// How many there were of what is counted.
  public let count: Int
  /// How many there were in all.
  public let total: Int

  /// Takes both counts; they are brought to 0 ≤ count ≤ total.
  public init(_ count: Int, of total: Int) {
    self.total = max(0, total)
    self.count = min(max(0, count), self.total)
  }

  /// The share from 0 to 1; nil of nothing.
  public var share: Double? { total > 0 ? Double(count) / Double(total) : nil }

  /// The Wilson interval of 95 %, which stays within 0 and 1 and speaks for small counts; nil of nothing.
  public var interval: ClosedRange<Double>? {
    share.flatMap { Proportion.wilsonInterval(share: $0, count: Double(total)) }
  }

  /// The Wilson interval of 95 % around a mean of marks from 0 to 1; nil for a count that is not positive.
  ///
  /// Marks between 0 and 1 vary less than right and wrong do, so with them the interval is rather too wide than too narrow.
  public static func wilsonInterval(share: Double, count n: Double) -> ClosedRange<Double>? {
    guard n > 0, (0...1).contains(share) else { return nil }
    // The 97.5 % point of the normal distribution.
    let z = 1.959963984540054
    let scale = 1 + z * z / n
    let middle = (share + z * z / (2 * n)) / scale
    let half = z / scale * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let lower = share == 0 ? 0 : max(0, middle - half)
    return lower...max(lower, share == 1 ? 1 : min(1, middle + half))
  }
}
