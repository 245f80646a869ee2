/// A decimal number as people write it, compared without the surprises of binary fractions.
public struct DecimalNumber: Sendable, Hashable, Comparable {
  /// The digits as a whole number; at most 18 of them.
  public let significand: Int64
  /// How many of the digits stand after the point, from 0 to 18.
  public let scale: Int

  /// Joins digits and the number of digits after the point, which is brought into 0 to 18.
  public init(significand: Int64, scale: Int = 0) {
    self.significand = significand
    self.scale = min(max(0, scale), 18)
  }

  /// Reads digits with a point or a comma, spaces between thousands, a sign in front; nil for anything else or more than 18 digits.
  public init?(_ text: String) {
    var digits: Int64 = 0
    var count = 0
    var afterPoint: Int?
    var isNegative = false
    for (position, character) in DecimalNumber.trimmed(text).enumerated() {
      switch character {
      case "-" where position == 0, "\u{2212}" where position == 0: isNegative = true
      case "+" where position == 0: break
      case ".", ",":
        guard afterPoint == nil else { return nil }
        afterPoint = 0
      case " ", "\u{A0}", "\u{202F}", "\u{2009}":
        guard afterPoint == nil, count > 0 else { return nil }
      default:
        guard let ascii = character.asciiValue, (48...57).contains(ascii), count < 18 else {
          return nil
        }
        digits = digits * 10 + Int64(ascii - 48)
        count += 1
        afterPoint = afterPoint.map { $0 + 1 }
      }
    }
    guard count > 0 else { return nil }
    self.init(significand: isNegative ? -digits : digits, scale: afterPoint ?? 0)
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
    let common = max(scale, other.scale, tolerance.scale)
    let distance = widened(to: common) - other.widened(to: common)
    return distance.magnitude <= tolerance.widened(to: common).magnitude
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

  // 18 digits widened by 18 places stay below 10^37, and a difference of two of them below 1.7 × 10^38.
  private func widened(to scale: Int) -> Int128 {
    var value = Int128(significand)
    for _ in self.scale..<max(scale, self.scale) { value *= 10 }
    return value
  }

  private static func trimmed(_ text: String) -> Substring {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
