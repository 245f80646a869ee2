/// A decimal number as people write it, compared without the surprises of binary fractions.
public struct DecimalNumber: Sendable, Hashable, Comparable {
  /// The digits as a whole number; at most 18 of them.
  public let significand: Int64
  /// How many of the digits stand after the point, from 0 to 18.
  public let scale: Int

  /// Joins digits and the number of digits after the point; both are brought into their ranges.
  public init(significand: Int64, scale: Int = 0) {
    let limit = DecimalNumber.limit
    self.significand = min(max(-limit, significand), limit)
    self.scale = min(max(0, scale), DecimalNumber.digitLimit)
  }

  /// The number with a point and all its digits after the point.
  public var text: String {
    let digits = String(significand.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let sign = significand < 0 ? "-" : ""
    return scale == 0
      ? sign + padded : sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }

  /// The nearest binary number.
  public var approximation: Double { Double(text) ?? 0 }

  /// Whether another number lies within a tolerance, bounds included.
  public func isWithin(_ tolerance: DecimalNumber, of other: DecimalNumber) -> Bool {
    distance(to: other) <= tolerance.widened(to: DecimalNumber.digitLimit).magnitude
  }

  /// How far another number is away, in units of the eighteenth place after the point.
  func distance(to other: DecimalNumber) -> UInt128 {
    let places = DecimalNumber.digitLimit
    return (widened(to: places) - other.widened(to: places)).magnitude
  }

  /// Equal where both name the same number: 2.50 is 2.5.
  public static func == (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let common = max(left.scale, right.scale)
    return left.widened(to: common) == right.widened(to: common)
  }

  /// Orders by size.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let common = max(left.scale, right.scale)
    return left.widened(to: common) < right.widened(to: common)
  }

  /// Hashes the number without trailing zeros, so that equal numbers hash alike.
  public func hash(into hasher: inout Hasher) {
    var digits = significand
    var places = scale
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    hasher.combine(digits)
    hasher.combine(places)
  }

  // 18 digits widened by 18 places stay below 10^36, and a difference of two of them far below 1.7
  // × 10^38.
  private func widened(to scale: Int) -> Int128 {
    var value = Int128(significand)
    for _ in self.scale..<max(scale, self.scale) { value *= 10 }
    return value
  }

  static let digitLimit = 18
  private static let limit: Int64 = 999_999_999_999_999_999
}
