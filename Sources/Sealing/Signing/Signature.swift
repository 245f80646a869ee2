/// An Ed25519 signature of 64 bytes.
public struct Signature: Hashable, Sendable {
  /// The number of bytes.
  public static let length = 64
  /// The bytes.
  public let bytes: [UInt8]

  /// Takes 64 bytes, which may or may not be a valid signature of something.
  ///
  /// - Parameter bytes: The bytes.
  /// - Throws: ``SealingError/wrongLength(expected:found:)``.
  public init(_ bytes: [UInt8]) throws(SealingError) {
    guard bytes.count == Signature.length else {
      throw .wrongLength(expected: Signature.length...Signature.length, found: bytes.count)
    }
    self.bytes = bytes
  }

  init(unchecked bytes: [UInt8]) { self.bytes = bytes }
}
