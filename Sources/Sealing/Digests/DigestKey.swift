/// A secret that a keyed digest depends on.
public struct DigestKey: Sendable {
  /// The lengths that BLAKE2b takes and that are long enough to be secret.
  public static let lengths = 16...64
  let bytes: [UInt8]

  /// Takes 16 to 64 secret bytes.
  ///
  /// - Parameter bytes: The secret.
  /// - Throws: ``SealingError/wrongLength(expected:found:)``.
  public init(_ bytes: [UInt8]) throws(SealingError) {
    guard DigestKey.lengths.contains(bytes.count) else {
      throw .wrongLength(expected: DigestKey.lengths, found: bytes.count)
    }
    self.bytes = bytes
  }

  /// Makes a new secret of 32 random bytes.
  ///
  /// - Returns: The key.
  public static func random() -> DigestKey { DigestKey(unchecked: SecureRandom.bytes(32)) }

  private init(unchecked bytes: [UInt8]) { self.bytes = bytes }
}
