import CSodium

/// A BLAKE2b digest of 32 bytes.
public struct Digest: Hashable, Sendable {
  /// The number of bytes.
  public static let length = 32
  /// The bytes.
  public let bytes: [UInt8]

  /// Takes the bytes of a digest made earlier; nil when there are not 32.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Digest.length else { return nil }
    self.bytes = bytes
  }

  /// Reads the 64 hexadecimal digits of a digest; nil when the text is anything else.
  public init?(hex: String) {
    guard let bytes = Hexadecimal.decode(hex) else { return nil }
    self.init(bytes: bytes)
  }

  init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// The 64 hexadecimal digits.
  public var hex: String { Hexadecimal.encode(bytes) }

  /// Digests bytes.
  ///
  /// - Parameters:
  ///   - bytes: Any bytes.
  ///   - key: A secret without which nobody can make the same digest.
  /// - Returns: The digest.
  public static func blake2b256(_ bytes: [UInt8], key: DigestKey? = nil) -> Digest {
    bytes.withUnsafeBufferPointer { blake2b256($0, key: key) }
  }

  /// Digests the UTF-8 bytes of a text.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - key: A secret without which nobody can make the same digest.
  /// - Returns: The digest.
  public static func blake2b256(_ text: String, key: DigestKey? = nil) -> Digest {
    var text = text
    return text.withUTF8 { blake2b256($0, key: key) }
  }

  /// Digests bytes lent for the time of the call.
  ///
  /// - Parameters:
  ///   - bytes: Any bytes.
  ///   - key: A secret without which nobody can make the same digest.
  /// - Returns: The digest.
  public static func blake2b256(
    _ bytes: UnsafeBufferPointer<UInt8>,
    key: DigestKey? = nil
  ) -> Digest {
    Sodium.prepare()
    let key = key?.bytes ?? []
    var digest = [UInt8](repeating: 0, count: length)
    // It fails for wrong lengths only, and both lengths are fixed by their types.
    crypto_generichash_blake2b(
      &digest,
      length,
      bytes.baseAddress,
      UInt64(bytes.count),
      key,
      key.count
    )
    return Digest(unchecked: digest)
  }
}

extension Digest: CustomStringConvertible {
  /// The 64 hexadecimal digits.
  public var description: String { hex }
}
