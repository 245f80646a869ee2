import Learning

/// Evaluates `4.3 / 16.6 * 100` exactly, so that a key can be checked against how it was reckoned.
struct ArithmeticExpression {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// A number as a fraction of whole numbers; nil where the text is no expression or its numbers grow too large.
  static func value(of text: String) -> Fraction? {
    let bytes = text.utf8.filter { $0 != 0x20 }
    guard (1...400).contains(bytes.count) else { return nil }
    var expression = ArithmeticExpression(bytes: bytes)
    guard let value = expression.sum(), expression.index == bytes.count else { return nil }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func sum() -> Fraction? {
    guard var value = product() else { return nil }
    while let sign = take("+-") {
      guard let next = product() else { return nil }
      guard let result = sign == 0x2B ? value + next : value - next else { return nil }
      value = result
    }
    return value
  }

  private mutating func product() -> Fraction? {
    guard var value = factor() else { return nil }
    while let sign = take("*/") {
      guard let next = factor() else { return nil }
      guard let result = sign == 0x2A ? value * next : value / next else { return nil }
      value = result
    }
    return value
  }

  private mutating func factor() -> Fraction? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 32 else { return nil }
    if take("-") != nil { return factor().flatMap { Fraction.zero - $0 } }
    if take("(") != nil {
      guard let value = sum(), take(")") != nil else { return nil }
      return value
    }
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) || bytes[index] == 0x2E {
      index += 1
    }
    let digits = String(decoding: bytes[start..<index], as: UTF8.self)
    return DecimalNumber(digits).map { Fraction($0) }
  }

  private mutating func take(_ characters: StaticString) -> UInt8? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    let isOne = characters.withUTF8Buffer { $0.contains(byte) }
    guard isOne else { return nil }
    index += 1
    return byte
  }
}

/// A fraction of whole numbers; operations give nil where the numbers grow too large.
struct Fraction {
  let numerator: Int128
  let denominator: Int128

  static let zero = Fraction(numerator: 0, denominator: 1)

  init(numerator: Int128, denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  init(_ number: DecimalNumber) {
    var denominator: Int128 = 1
    for _ in 0..<number.scale { denominator *= 10 }
    self.init(reducing: Int128(number.significand), denominator)
  }

  private init(reducing numerator: Int128, _ denominator: Int128) {
    var (left, right) = (numerator.magnitude, denominator.magnitude)
    while right != 0 { (left, right) = (right, left % right) }
    let divisor = Int128(max(left, 1))
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.init(numerator: sign * (numerator / divisor), denominator: sign * (denominator / divisor))
  }

  static func + (left: Fraction, right: Fraction) -> Fraction? {
    guard
      let first = product(left.numerator, right.denominator),
      let second = product(right.numerator, left.denominator),
      let denominator = product(left.denominator, right.denominator)
    else { return nil }
    return Fraction(reducing: first + second, denominator)
  }

  static func - (left: Fraction, right: Fraction) -> Fraction? {
    left + Fraction(numerator: -right.numerator, denominator: right.denominator)
  }

  static func * (left: Fraction, right: Fraction) -> Fraction? {
    guard
      let numerator = product(left.numerator, right.numerator),
      let denominator = product(left.denominator, right.denominator)
    else { return nil }
    return Fraction(reducing: numerator, denominator)
  }

  static func / (left: Fraction, right: Fraction) -> Fraction? {
    guard right.numerator != 0 else { return nil }
    return left * Fraction(numerator: right.denominator, denominator: right.numerator)
  }

  /// Whether a number lies within a tolerance; false where that cannot be said.
  func isWithin(_ tolerance: DecimalNumber, of number: DecimalNumber) -> Bool {
    guard
      let distance = self - Fraction(number),
      let left = Fraction.product(
        Fraction.size(distance.numerator),
        Fraction(tolerance).denominator
      ),
      let right = Fraction.product(Fraction(tolerance).numerator, distance.denominator)
    else { return false }
    return left <= Fraction.size(right)
  }

  /// The number to six places, for a message.
  var approximation: String {
    let scaled = Fraction.product(numerator, 1_000_000).map { $0 / denominator }
    guard let scaled, let significand = Int64(exactly: scaled) else { return "…" }
    var text = DecimalNumber(significand: significand, scale: 6).text
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  private static func size(_ number: Int128) -> Int128 { number < 0 ? -number : number }

  // Half the width leaves room for the sum of two products.
  private static let largest = Int128(1) << 125

  private static func product(_ left: Int128, _ right: Int128) -> Int128? {
    let (value, overflow) = left.multipliedReportingOverflow(by: right)
    guard !overflow, value < largest, value > -largest else { return nil }
    return value
  }
}
