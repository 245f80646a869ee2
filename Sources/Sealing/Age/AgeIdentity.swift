import CSodium

/// The secret half of an X25519 key pair, which opens what was sealed for its recipient.
public final class AgeIdentity {
  static let name = "age-secret-key-"

  /// The public half.
  public let recipient: AgeRecipient
  let secret: SecretBytes

  private init(secret: SecretBytes) {
    self.secret = secret
    var bytes = [UInt8](repeating: 0, count: AgeRecipient.length)
    crypto_scalarmult_curve25519_base(&bytes, secret.start)
    recipient = AgeRecipient(unchecked: bytes)
  }

  /// Makes a new pair.
  ///
  /// - Returns: The secret half, which knows its public half.
  /// - Throws: ``AgeError/sealing(_:)``.
  public static func generate() throws(AgeError) -> AgeIdentity {
    do throws(SealingError) {
      return AgeIdentity(secret: try SecretBytes.random(count: AgeRecipient.length))
    } catch {
      throw .sealing(error)
    }
  }

  /// Reads an identity as it stands in a key file.
  ///
  /// - Parameter text: `AGE-SECRET-KEY-1` and 58 more characters.
  /// - Throws: ``AgeError/malformedKey``, ``AgeError/sealing(_:)``.
  public convenience init(_ text: String) throws(AgeError) {
    guard text == text.uppercased(), let (name, bytes) = Bech32.decode(text),
      name == AgeIdentity.name, bytes.count == AgeRecipient.length
    else { throw .malformedKey }
    do throws(SealingError) {
      let secret = try SecretBytes(count: AgeRecipient.length)
      secret.start.update(from: bytes, count: bytes.count)
      self.init(secret: secret)
    } catch {
      throw .sealing(error)
    }
  }

  /// The text of a key file: whoever has it opens everything sealed for ``recipient``.
  public var text: String {
    Bech32.encode(Array(secret.buffer), name: AgeIdentity.name).uppercased()
  }
}
