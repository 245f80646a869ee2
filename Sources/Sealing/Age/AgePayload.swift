import CSodium

/// The contents of an age file: chunks of 64 KiB, each sealed with its number.
enum AgePayload {
  static let chunkLength = 64 * 1024
  static let sumLength = 16
  static let nonceLength = 16
  private static let counterLength = 12

  /// Seals contents behind a header.
  static func seal(
    _ contents: [UInt8],
    fileKey: SecretBytes,
    after header: [UInt8]
  ) throws(SealingError) -> [UInt8] {
    let nonce = SecureRandom.bytes(nonceLength)
    let key = try HKDF.key(from: fileKey.buffer, salt: nonce, info: Array("payload".utf8))
    let chunks = max(1, (contents.count + chunkLength - 1) / chunkLength)
    let length = header.count + nonceLength + contents.count + chunks * sumLength
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      start.update(from: header, count: header.count)
      (start + header.count).update(from: nonce, count: nonceLength)
      filled = header.count + nonceLength
      contents.withUnsafeBufferPointer { contents in
        for chunk in 0..<chunks {
          let from = chunk * chunkLength
          let count = min(chunkLength, contents.count - from)
          let counter = counter(chunk, isLast: chunk == chunks - 1)
          crypto_aead_chacha20poly1305_ietf_encrypt(
            start + filled,
            nil,
            contents.baseAddress.map { $0 + from },
            UInt64(count),
            nil,
            0,
            nil,
            counter,
            key.start
          )
          filled += count + sumLength
        }
      }
    }
  }

  /// Opens sealed contents, all of them or none.
  static func open(
    _ sealed: ArraySlice<UInt8>,
    fileKey: SecretBytes
  ) throws(AgeError) -> [UInt8] {
    guard sealed.count >= nonceLength else { throw .malformedHeader(.truncated) }
    // Every file has at least one chunk, be it empty.
    guard sealed.count >= nonceLength + sumLength else { throw .changedPayload }
    let key: SecretBytes
    do throws(SealingError) {
      let nonce = Array(sealed.prefix(nonceLength))
      key = try HKDF.key(from: fileKey.buffer, salt: nonce, info: Array("payload".utf8))
    } catch {
      throw .sealing(error)
    }
    let sealed = sealed.dropFirst(nonceLength)
    let whole = chunkLength + sumLength
    let chunks = (sealed.count + whole - 1) / whole
    guard sealed.count - (chunks - 1) * whole >= sumLength else { throw .changedPayload }
    var isGood = true
    let contents = [UInt8](unsafeUninitializedCapacity: sealed.count) { buffer, filled in
      sealed.withUnsafeBufferPointer { sealed in
        guard let to = buffer.baseAddress, let from = sealed.baseAddress else { return }
        for chunk in 0..<chunks where isGood {
          let count = min(whole, sealed.count - chunk * whole)
          isGood =
            crypto_aead_chacha20poly1305_ietf_decrypt(
              to + filled,
              nil,
              nil,
              from + chunk * whole,
              UInt64(count),
              nil,
              0,
              counter(chunk, isLast: chunk == chunks - 1),
              key.start
            ) == 0
          // Only a file without contents may end in an empty chunk.
          if chunk > 0 && count == sumLength { isGood = false }
          filled += count - sumLength
        }
        if !isGood {
          sodium_memzero(to, filled)
          filled = 0
        }
      }
    }
    guard isGood else { throw .changedPayload }
    return contents
  }

  /// The nonce of a chunk: eleven bytes that count from zero, and one that marks the last.
  private static func counter(_ chunk: Int, isLast: Bool) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: counterLength)
    var rest = UInt64(chunk)
    for index in (3..<11).reversed() {
      bytes[index] = UInt8(truncatingIfNeeded: rest)
      rest >>= 8
    }
    bytes[11] = isLast ? 1 : 0
    return bytes
  }
}
