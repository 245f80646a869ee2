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
}
