import CSodium

/// Somebody for whom a file can be sealed: an X25519 public key.
public struct AgeRecipient: Hashable, Sendable {
  /// What every recipient begins with.
  public static let prefix = "age1"
  static let length = 32
  static let name = "age"

  let bytes: [UInt8]

  init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a recipient as people exchange it.
  ///
  /// - Parameter text: `age1` and 58 more characters.
  /// - Throws: ``AgeError/malformedKey``.
  public init(_ text: String) throws(AgeError) {
    // An uppercase recipient is an image's, and age refuses it, so that there is one spelling.
    guard text == text.lowercased(), let (name, bytes) = Bech32.decode(text),
      name == AgeRecipient.name, bytes.count == AgeRecipient.length
    else { throw .malformedKey }
    self.bytes = bytes
  }

  /// The text that people exchange: `age1` and 58 more characters.
  public var text: String { Bech32.encode(bytes, name: AgeRecipient.name) }
}
