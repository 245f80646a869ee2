/// A text in a YAML document, with the way it was written.
public struct YAMLScalar: Hashable, Sendable {
  /// The ways to write a scalar.
  public enum Style: Hashable, Sendable {
    /// Bare words; only these can mean a number, a truth value or nothing.
    case plain
    /// Single or double quotes.
    case quoted
    /// A block opened by `|` or `>`.
    case block
  }

  /// The text after unescaping and folding.
  public let text: String
  /// How it was written.
  public let style: Style

  /// Makes a scalar.
  public init(text: String, style: Style) {
    self.text = text
    self.style = style
  }

  /// Whether the value was left out, as in `key:` with nothing after it.
  public var isEmpty: Bool { style == .plain && text.isEmpty }

  /// The whole number that a plain scalar such as `-15` spells in decimal digits.
  public var integer: Int? {
    guard style == .plain, let first = text.utf8.first else { return nil }
    let digits = first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    return YAMLScalar.areDigits(digits) ? Int(text) : nil
  }

  /// The spelling of a plain decimal number such as `25.9`, for exact arithmetic on decimals.
  public var decimalText: String? {
    guard style == .plain else { return nil }
    let unsigned = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = unsigned.split(
      separator: UInt8(ascii: "."),
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    return parts.allSatisfy(YAMLScalar.areDigits) ? text : nil
  }

  /// The truth value of a plain `true` or `false`; `yes`, `on` and their kin are texts.
  public var bool: Bool? {
    guard style == .plain else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default: return nil
    }
  }

  private static func areDigits(_ bytes: Substring.UTF8View) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
