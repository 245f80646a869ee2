import CSodium

/// The secret half of an Ed25519 key pair, which signs.
public final class SigningKey {
  /// The number of bytes of a seed.
  public static let seedLength = 32
  /// The public half.
  public let verifyingKey: VerifyingKey
  private let secret: SecretBytes

  /// Derives a pair from a seed, always the same one.
  ///
  /// - Parameter seed: The 32 secret bytes kept from ``seed``.
  /// - Throws: ``SealingError``.
  public init(seed: [UInt8]) throws(SealingError) {
    guard seed.count == SigningKey.seedLength else {
      throw .wrongLength(
        expected: SigningKey.seedLength...SigningKey.seedLength,
        found: seed.count
      )
    }
    let secret = try SecretBytes(count: Int(crypto_sign_SECRETKEYBYTES))
    self.secret = secret
    var bytes = [UInt8](repeating: 0, count: VerifyingKey.length)
    crypto_sign_seed_keypair(&bytes, secret.start, seed)
    verifyingKey = VerifyingKey(unchecked: bytes)
  }

  /// Makes a new pair.
  ///
  /// - Returns: The secret half, which knows its public half.
  /// - Throws: ``SealingError/outOfMemory``.
  public static func generate() throws(SealingError) -> SigningKey {
    try SigningKey(seed: SecureRandom.bytes(seedLength))
  }

  /// The 32 secret bytes from which the pair can be derived again.
  public var seed: [UInt8] {
    // libsodium keeps the seed in front of the public half.
    Array(UnsafeBufferPointer(start: secret.start, count: SigningKey.seedLength))
  }

  /// Signs bytes.
  ///
  /// - Parameter message: Any bytes.
  /// - Returns: The signature, always the same for the same bytes.
  public func sign(_ message: [UInt8]) -> Signature {
    var bytes = [UInt8](repeating: 0, count: Signature.length)
    crypto_sign_detached(&bytes, nil, message, UInt64(message.count), secret.start)
    return Signature(unchecked: bytes)
  }
}
