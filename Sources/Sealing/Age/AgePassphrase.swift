import CSodium

/// A passphrase that opens a file, and how hard it is made to try another.
public final class AgePassphrase {
  /// The exponents of the cost of scrypt that are read; 20 takes about five seconds and 1 GiB.
  public static let workFactors = 1...20
  /// The exponent for new files: under half a second and 128 MiB, so that old machines can.
  public static let standardWorkFactor = 17

  let secret: SecretBytes

  /// Takes the bytes of a passphrase.
  ///
  /// - Parameter bytes: The UTF-8 bytes as typed, without the line's end.
  /// - Throws: ``AgeError/malformedKey`` when there are none, ``AgeError/sealing(_:)``.
  public init(_ bytes: [UInt8]) throws(AgeError) {
    guard !bytes.isEmpty else { throw .malformedKey }
    do throws(SealingError) {
      let secret = try SecretBytes(count: bytes.count)
      secret.start.update(from: bytes, count: bytes.count)
      self.secret = secret
    } catch {
      throw .sealing(error)
    }
  }

  /// Derives a key by scrypt with r = 8 and p = 1.
  func key(salt: [UInt8], workFactor: Int) throws(SealingError) -> SecretBytes {
    let key = try SecretBytes(count: HKDF.blockLength)
    let result = crypto_pwhash_scryptsalsa208sha256_ll(
      secret.start,
      secret.count,
      salt,
      salt.count,
      UInt64(1) << UInt64(workFactor),
      8,
      1,
      key.start,
      key.count
    )
    guard result == 0 else { throw .outOfMemory }
    return key
  }
}
