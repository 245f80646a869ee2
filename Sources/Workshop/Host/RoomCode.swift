import Sealing

/// Short codes that people type: eight letters and digits of Crockford's alphabet, 40 bits.
///
/// The alphabet has no I, L, O and U; whoever types one of the first three gets 1, 1 or 0.
public enum RoomCode {
  /// How many characters a code has.
  public static let length = 8
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// A new code that nobody can foresee.
  public static func random() -> String { spelled(SecureRandom.bytes(5)) }

  /// The code of the first forty bits.
  static func spelled(_ bytes: [UInt8]) -> String {
    let bits = bytes.prefix(5).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    return String(
      (0..<length).map { alphabet[Int(bits >> UInt64(5 * (length - 1 - $0)) & 31)] }
    )
  }

  /// A typed code in its one spelling; nil where it cannot be one.
  public static func read(_ typed: String) -> String? {
    var code = ""
    for character in typed.uppercased() where character != " " && character != "-" {
      switch character {
      case "O": code.append("0")
      case "I", "L": code.append("1")
      case let other where alphabet.contains(other): code.append(other)
      default: return nil
      }
      guard code.count <= length else { return nil }
    }
    return code.count == length ? code : nil
  }

  /// The code in two halves, as it is read aloud.
  public static func readable(_ code: String) -> String {
    "\(code.prefix(length / 2))-\(code.suffix(length / 2))"
  }

  /// Whether two codes are the same, told in a time that says nothing about where they differ.
  static func matches(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
