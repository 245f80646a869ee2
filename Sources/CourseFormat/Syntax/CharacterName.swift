/// Spells characters that must not be shown as they are.
enum CharacterName {
  /// The code point, such as `U+001B`.
  static func of(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
