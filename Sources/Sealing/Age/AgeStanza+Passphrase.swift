extension AgeStanza {
  static let passphraseKind = "scrypt"
  private static let saltLength = 16
  private static let label = Array("age-encryption.org/v1/scrypt".utf8)

  /// Wraps a file key with a passphrase.
  static func wrap(
    _ fileKey: SecretBytes,
    with passphrase: AgePassphrase,
    workFactor: Int
  ) throws(AgeError) -> AgeStanza {
    let salt = SecureRandom.bytes(saltLength)
    do throws(SealingError) {
      let key = try passphrase.key(salt: label + salt, workFactor: workFactor)
      return AgeStanza(
        kind: passphraseKind,
        arguments: [
          String(decoding: Base64.encode(salt, padding: .none), as: UTF8.self), "\(workFactor)",
        ],
        body: FileKeyBox.seal(fileKey, with: key)
      )
    } catch {
      throw .sealing(error)
    }
  }

  /// Unwraps the file key; nil when the stanza is of another kind or the passphrase is wrong.
  func fileKey(for passphrase: AgePassphrase) throws(AgeError) -> SecretBytes? {
    guard kind == AgeStanza.passphraseKind else { return nil }
    guard arguments.count == 2, body.count == FileKeyBox.length,
      let salt = Base64.decode(arguments[0].utf8, padding: .none),
      salt.count == AgeStanza.saltLength,
      let workFactor = AgeStanza.workFactor(arguments[1])
    else { throw .malformedHeader(.wrongStanza) }
    let limit = AgePassphrase.workFactors.upperBound
    guard workFactor <= limit else {
      throw .workFactorTooHigh(found: workFactor, limit: limit)
    }
    do throws(SealingError) {
      let key = try passphrase.key(salt: AgeStanza.label + salt, workFactor: workFactor)
      return try FileKeyBox.open(body, with: key)
    } catch {
      throw .sealing(error)
    }
  }

  /// Reads one to three decimal digits without a zero in front.
  private static func workFactor(_ text: String) -> Int? {
    guard (1...3).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "0"),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}
