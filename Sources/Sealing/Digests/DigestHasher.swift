import CSodium

/// Digests bytes that arrive in pieces, such as the lines of a file.
public final class DigestHasher {
  private let state: UnsafeMutableRawPointer

  /// Starts with no bytes.
  public init(key: DigestKey? = nil) {
    Sodium.prepare()
    // The state must stand on a multiple of 64, which Swift grants to no stored property.
    state = .allocate(byteCount: crypto_generichash_blake2b_statebytes(), alignment: 64)
    let key = key?.bytes ?? []
    crypto_generichash_blake2b_init(pointer, key, key.count, Digest.length)
  }

  deinit {
    sodium_memzero(state, crypto_generichash_blake2b_statebytes())
    state.deallocate()
  }

  /// Adds bytes.
  public func update(_ bytes: [UInt8]) {
    crypto_generichash_blake2b_update(pointer, bytes, UInt64(bytes.count))
  }

  /// Adds the UTF-8 bytes of a text.
  public func update(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      _ = crypto_generichash_blake2b_update(pointer, bytes.baseAddress, UInt64(bytes.count))
    }
  }

  /// The digest of all bytes so far; more may follow.
  public var digest: Digest {
    let size = crypto_generichash_blake2b_statebytes()
    let copy = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
    copy.copyMemory(from: state, byteCount: size)
    defer {
      sodium_memzero(copy, size)
      copy.deallocate()
    }
    var digest = [UInt8](repeating: 0, count: Digest.length)
    crypto_generichash_blake2b_final(OpaquePointer(copy), &digest, Digest.length)
    return Digest(unchecked: digest)
  }

  private var pointer: OpaquePointer { OpaquePointer(state) }
}
