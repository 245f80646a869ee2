import CSodium

/// SHA-256, where a format asks for it by name; everything of our own uses ``Digest``.
public enum SHA256 {
  /// The 32 bytes of the digest of a text in UTF-8.
  public static func digest(of text: String) -> [UInt8] {
    Sodium.prepare()
    let bytes = Array(text.utf8)
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    return digest
  }

  /// The digest of a text in UTF-8, in base64 as content policies of pages want it.
  public static func base64(of text: String) -> String {
    String(decoding: Base64.encode(digest(of: text), padding: .full), as: UTF8.self)
  }
}
