import CSodium

/// The public half of an Ed25519 key pair, which checks signatures.
public struct VerifyingKey: Hashable, Sendable {
  /// The number of bytes.
  public static let length = 32
  /// The bytes.
  public let bytes: [UInt8]

  /// Takes the 32 bytes of a key.
  ///
  /// - Parameter bytes: The bytes.
  /// - Throws: ``SealingError/wrongLength(expected:found:)``.
  public init(_ bytes: [UInt8]) throws(SealingError) {
    guard bytes.count == VerifyingKey.length else {
      throw .wrongLength(expected: VerifyingKey.length...VerifyingKey.length, found: bytes.count)
    }
    self.bytes = bytes
  }

  init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// Checks a signature.
  ///
  /// - Parameters:
  ///   - signature: The signature.
  ///   - message: The bytes it is said to sign.
  /// - Returns: Whether the holder of the secret half signed exactly these bytes.
  public func verifies(_ signature: Signature, of message: [UInt8]) -> Bool {
    Sodium.prepare()
    return crypto_sign_verify_detached(
      signature.bytes,
      message,
      UInt64(message.count),
      bytes
    ) == 0
  }
}
