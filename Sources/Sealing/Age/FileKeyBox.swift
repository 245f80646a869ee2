import CSodium

/// A file key inside a stanza, sealed with a key that is used once.
enum FileKeyBox {
  /// The key and the sum of ChaCha20-Poly1305.
  static let length = AgeHeader.fileKeyLength + 16
  // Each wrapping key is used for one message, so the nonce may be fixed.
  private static let nonce = [UInt8](repeating: 0, count: 12)

  static func seal(_ fileKey: SecretBytes, with key: SecretBytes) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      crypto_aead_chacha20poly1305_ietf_encrypt(
        start,
        nil,
        fileKey.start,
        UInt64(fileKey.count),
        nil,
        0,
        nil,
        nonce,
        key.start
      )
      filled = length
    }
  }

  /// Opens the box; nil when another key sealed it.
  static func open(
    _ box: [UInt8],
    with key: SecretBytes
  ) throws(SealingError) -> SecretBytes? {
    guard box.count == length else { return nil }
    let fileKey = try SecretBytes(count: AgeHeader.fileKeyLength)
    let result = crypto_aead_chacha20poly1305_ietf_decrypt(
      fileKey.start,
      nil,
      nil,
      box,
      UInt64(box.count),
      nil,
      0,
      nonce,
      key.start
    )
    return result == 0 ? fileKey : nil
  }
}
