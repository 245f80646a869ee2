import CSodium

extension AgeStanza {
  static let x25519Kind = "X25519"
  private static let x25519Info = Array("age-encryption.org/v1/X25519".utf8)

  /// Wraps a file key for a recipient, with a key pair that is thrown away.
  static func wrap(
    _ fileKey: SecretBytes,
    for recipient: AgeRecipient
  ) throws(AgeError) -> AgeStanza {
    do throws(SealingError) {
      let once = try SecretBytes.random(count: AgeRecipient.length)
      var share = [UInt8](repeating: 0, count: AgeRecipient.length)
      crypto_scalarmult_curve25519_base(&share, once.start)
      let secret = try SecretBytes(count: AgeRecipient.length)
      guard crypto_scalarmult_curve25519(secret.start, once.start, recipient.bytes) == 0 else {
        throw SealingError.weakKey
      }
      let salt = share + recipient.bytes
      let key = try HKDF.key(from: secret.buffer, salt: salt, info: x25519Info)
      return AgeStanza(
        kind: x25519Kind,
        arguments: [String(decoding: Base64.encode(share, padding: .none), as: UTF8.self)],
        body: FileKeyBox.seal(fileKey, with: key)
      )
    } catch {
      throw .sealing(error)
    }
  }

  /// Unwraps the file key; nil when the stanza is of another kind or for somebody else.
  func fileKey(for identity: AgeIdentity) throws(AgeError) -> SecretBytes? {
    guard kind == AgeStanza.x25519Kind else { return nil }
    guard arguments.count == 1, body.count == FileKeyBox.length,
      let share = Base64.decode(arguments[0].utf8, padding: .none),
      share.count == AgeRecipient.length
    else { throw .malformedHeader(.wrongStanza) }
    do throws(SealingError) {
      let secret = try SecretBytes(count: AgeRecipient.length)
      guard crypto_scalarmult_curve25519(secret.start, identity.secret.start, share) == 0 else {
        throw SealingError.weakKey
      }
      let salt = share + identity.recipient.bytes
      let key = try HKDF.key(from: secret.buffer, salt: salt, info: AgeStanza.x25519Info)
      return try FileKeyBox.open(body, with: key)
    } catch .weakKey {
      throw .malformedHeader(.wrongStanza)
    } catch {
      throw .sealing(error)
    }
  }
}
