import CSodium

/// Secret bytes between guard pages, kept out of swap where allowed and wiped at the end.
final class SecretBytes {
  let start: UnsafeMutablePointer<UInt8>
  let count: Int

  init(count: Int) throws(SealingError) {
    Sodium.prepare()
    guard let memory = sodium_malloc(count) else { throw .outOfMemory }
    start = memory.bindMemory(to: UInt8.self, capacity: count)
    self.count = count
  }

  deinit { sodium_free(start) }

  /// Makes new secret bytes that nobody can foresee.
  static func random(count: Int) throws(SealingError) -> SecretBytes {
    let secret = try SecretBytes(count: count)
    randombytes_buf(secret.start, count)
    return secret
  }

  /// The bytes, for functions that only look at them while this object lives.
  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
}
