extension DecimalNumber {
  /// Reads digits with a point or a comma, spaces between thousands, a sign in front; nil for
  /// anything else.
  ///
  /// Nil as well for more than 18 digits, zeros in front not counted. Spaces elsewhere than between
  /// thousands are refused, since `2 5` may have been meant as 2.5.
  public init?(_ text: String) {
    var rest = DecimalNumber.trimmed(text)
    let isNegative = rest.first == "-" || rest.first == "\u{2212}"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    let parts = rest.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard
      parts.count <= 2, let first = parts.first, let whole = DecimalNumber.joinedThousands(first)
    else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    let digits = whole.drop { $0 == "0" } + fraction
    guard
      !(whole + fraction).isEmpty, (whole + fraction).utf8.allSatisfy(DecimalNumber.isDigit),
      digits.utf8.count <= DecimalNumber.digitLimit
    else { return nil }
    let magnitude = Int64(digits) ?? 0
    self.init(significand: isNegative ? -magnitude : magnitude, scale: fraction.utf8.count)
  }

  /// Takes the shortest decimal number that a binary one stands for; nil where it needs more than
  /// 18 digits.
  init?(_ value: Double) {
    let parts = "\(value)".split(separator: "e")
    guard let first = parts.first else { return nil }
    let digits = first.hasSuffix(".0") ? first.dropLast(2) : first
    guard let mantissa = DecimalNumber(String(digits)) else { return nil }
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let scale = mantissa.scale - exponent
    guard scale <= DecimalNumber.digitLimit, scale >= -DecimalNumber.digitLimit else { return nil }
    let zeros = String(repeating: "0", count: max(0, -scale))
    guard let digits = DecimalNumber("\(mantissa.significand)\(zeros)") else { return nil }
    self.init(significand: digits.significand, scale: max(0, scale))
  }

  private static func joinedThousands(_ text: Substring) -> String? {
    let groups = text.split(omittingEmptySubsequences: false, whereSeparator: isSpace)
    guard groups.count > 1 else { return String(text) }
    let areThousands =
      (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    return areThousands ? groups.joined() : nil
  }

  private static func isSpace(_ character: Character) -> Bool {
    [" ", "\u{A0}", "\u{202F}", "\u{2009}"].contains(character)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func trimmed(_ text: String) -> Substring {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
