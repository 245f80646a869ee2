import CSodium

/// The part of an age file in front of its contents: stanzas, and a sum that guards them.
struct AgeHeader {
  static let versionLine = Array("age-encryption.org/v1\n".utf8)
  static let fileKeyLength = 16
  static let sumLength = 32

  let stanzas: [AgeStanza]
  let sum: [UInt8]
  /// The bytes that the sum guards: all up to and with `---`.
  let guarded: ArraySlice<UInt8>
  /// The number of bytes of the header.
  let length: Int

  /// Writes a header for a file key.
  static func bytes(stanzas: [AgeStanza], fileKey: SecretBytes) throws(AgeError) -> [UInt8] {
    var bytes = versionLine
    for stanza in stanzas { bytes += stanza.lines }
    bytes += Array("---".utf8)
    let sum = try authenticate(bytes[...], fileKey: fileKey)
    bytes.append(UInt8(ascii: " "))
    bytes += Base64.encode(sum, padding: .none)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// Checks that whoever wrote the header knew the file key.
  func check(fileKey: SecretBytes) throws(AgeError) {
    let expected = try AgeHeader.authenticate(guarded, fileKey: fileKey)
    guard sodium_memcmp(expected, sum, AgeHeader.sumLength) == 0 else { throw .changedHeader }
  }

  private static func authenticate(
    _ bytes: ArraySlice<UInt8>,
    fileKey: SecretBytes
  ) throws(AgeError) -> [UInt8] {
    do throws(SealingError) {
      let key = try HKDF.key(from: fileKey.buffer, salt: [], info: Array("header".utf8))
      return [UInt8](unsafeUninitializedCapacity: sumLength) { buffer, filled in
        guard let start = buffer.baseAddress else { return }
        bytes.withUnsafeBufferPointer { HKDF.authenticate([$0], key: key.buffer, into: start) }
        filled = sumLength
      }
    } catch {
      throw .sealing(error)
    }
  }
}
