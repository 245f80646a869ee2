import CSodium

/// Keys derived from a secret by HKDF with SHA-256, as RFC 5869 defines it.
///
/// libsodium has it from version 1.0.19 on; Debian 12 has 1.0.18, so it is framed here from
/// libsodium's HMAC and checked with the RFC's own vectors.
enum HKDF {
  static let blockLength = 32
  /// The longest output, 255 blocks.
  static let longest = 255 * blockLength

  /// Derives a key.
  ///
  /// - Parameters:
  ///   - secret: The input keying material.
  ///   - salt: A value that need not be secret.
  ///   - info: What the key is for.
  ///   - count: How many bytes the key has, 1 to ``longest``.
  /// - Returns: The key.
  /// - Throws: ``SealingError``.
  static func key(
    from secret: UnsafeBufferPointer<UInt8>,
    salt: [UInt8],
    info: [UInt8],
    count: Int = blockLength
  ) throws(SealingError) -> SecretBytes {
    guard (1...longest).contains(count) else {
      throw .wrongLength(expected: 1...longest, found: count)
    }
    let extracted = try SecretBytes(count: blockLength)
    salt.withUnsafeBufferPointer { authenticate([secret], key: $0, into: extracted.start) }
    let result = try SecretBytes(count: count)
    let block = try SecretBytes(count: blockLength)
    var filled = 0
    var number: UInt8 = 1
    while filled < count {
      let before = UnsafeBufferPointer(start: block.start, count: filled == 0 ? 0 : blockLength)
      info.withUnsafeBufferPointer { info in
        withUnsafePointer(to: number) { number in
          let last = UnsafeBufferPointer(start: number, count: 1)
          authenticate([before, info, last], key: extracted.buffer, into: block.start)
        }
      }
      let taken = min(blockLength, count - filled)
      (result.start + filled).update(from: block.start, count: taken)
      filled += taken
      number &+= 1
    }
    return result
  }

  /// Writes the HMAC-SHA256 of several pieces, which may be the place that it is written to.
  static func authenticate(
    _ pieces: [UnsafeBufferPointer<UInt8>],
    key: UnsafeBufferPointer<UInt8>,
    into result: UnsafeMutablePointer<UInt8>
  ) {
    Sodium.prepare()
    var state = crypto_auth_hmacsha256_state()
    // An empty key is one of zeros to HMAC; libsodium wants an address all the same.
    var none: UInt8 = 0
    withUnsafePointer(to: &none) { none in
      _ = crypto_auth_hmacsha256_init(&state, key.baseAddress ?? none, key.count)
    }
    for piece in pieces {
      crypto_auth_hmacsha256_update(&state, piece.baseAddress, UInt64(piece.count))
    }
    crypto_auth_hmacsha256_final(&state, result)
    sodium_memzero(&state, MemoryLayout<crypto_auth_hmacsha256_state>.size)
  }
}
