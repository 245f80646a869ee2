/// Checks one value against its kind.
enum ValueChecker {
  static func problem(_ value: String, _ kind: ValueKind, name: String) -> UsageProblem? {
    switch kind {
    case .text, .file, .folder, .dynamic: return nil
    case .choice(let words):
      guard !words.contains(value) else { return nil }
      return .invalidChoice(
        value,
        name: name,
        allowed: words,
        suggestion: Suggestion.nearest(to: value, among: words)
      )
    case .integer(let bounds):
      guard isInteger(value) else { return .invalidInteger(value, name: name) }
      // Digits that do not fit into a number are beyond every bound, too.
      guard let number = Int(value), bounds.contains(number) else {
        return .integerOutOfRange(value, name: name, bounds: bounds)
      }
      return nil
    }
  }

  /// Whether a word that begins with a dash is meant as a number.
  static func isNegativeNumber(_ word: String) -> Bool {
    let rest = word.utf8.dropFirst()
    guard word.utf8.first == UInt8(ascii: "-"), let first = rest.first else { return false }
    if isDigit(first) { return true }
    guard first == UInt8(ascii: ".") || first == UInt8(ascii: ",") else { return false }
    return rest.dropFirst().first.map(isDigit) ?? false
  }

  private static func isInteger(_ value: String) -> Bool {
    let digits = value.hasPrefix("-") ? value.utf8.dropFirst() : value.utf8[...]
    return !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
