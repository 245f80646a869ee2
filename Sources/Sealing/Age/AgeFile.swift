/// Files in the age format, version 1, which the stock `age` program writes and opens, too.
///
/// The format is the one of C2SP's `age.md`; the pieces are libsodium's X25519, ChaCha20-Poly1305,
/// HMAC-SHA256 and scrypt. An age file says nothing about who made it: sign what is inside.
public enum AgeFile {
  /// Whether bytes begin like a file in this format, of whichever version, or like its armour.
  ///
  /// - Parameter bytes: The beginning of a file.
  /// - Returns: Whether they do; what follows may be damaged all the same.
  public static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("age-encryption.org/".utf8)) || AgeArmor.begins(bytes)
  }

  /// Seals contents for recipients, each of whom can open the file alone.
  ///
  /// - Parameters:
  ///   - contents: Any bytes.
  ///   - recipients: At least one.
  /// - Returns: The bytes of the file, different each time.
  /// - Throws: ``AgeError/noRecipients``, ``AgeError/sealing(_:)``.
  public static func seal(
    _ contents: [UInt8],
    for recipients: [AgeRecipient]
  ) throws(AgeError) -> [UInt8] {
    guard !recipients.isEmpty else { throw .noRecipients }
    let fileKey = try newFileKey()
    var stanzas: [AgeStanza] = []
    for recipient in recipients { stanzas.append(try .wrap(fileKey, for: recipient)) }
    return try file(contents, stanzas: stanzas, fileKey: fileKey)
  }

  /// Seals contents with a passphrase.
  ///
  /// - Parameters:
  ///   - contents: Any bytes.
  ///   - passphrase: The passphrase.
  ///   - workFactor: The exponent of the cost of trying a passphrase, 1 to 20.
  /// - Returns: The bytes of the file, different each time.
  /// - Throws: ``AgeError/workFactorTooHigh(found:limit:)``, ``AgeError/sealing(_:)``.
  public static func seal(
    _ contents: [UInt8],
    with passphrase: AgePassphrase,
    workFactor: Int = AgePassphrase.standardWorkFactor
  ) throws(AgeError) -> [UInt8] {
    guard AgePassphrase.workFactors.contains(workFactor) else {
      let limit = AgePassphrase.workFactors.upperBound
      throw .workFactorTooHigh(found: workFactor, limit: limit)
    }
    let fileKey = try newFileKey()
    let stanza = try AgeStanza.wrap(fileKey, with: passphrase, workFactor: workFactor)
    return try file(contents, stanzas: [stanza], fileKey: fileKey)
  }

  /// Opens a file with one of several identities.
  ///
  /// - Parameters:
  ///   - file: The bytes of the file, or its armour.
  ///   - identities: The secret keys at hand.
  ///   - limit: The largest file, in bytes, that is looked at.
  /// - Returns: The contents, exactly as they were sealed.
  /// - Throws: ``AgeError``; contents that were changed anywhere are never returned.
  public static func open(
    _ file: [UInt8],
    with identities: [AgeIdentity],
    limit: Int = .max
  ) throws(AgeError) -> [UInt8] {
    try open(file, limit: limit) { (stanza) throws(AgeError) -> SecretBytes? in
      for identity in identities {
        if let key = try stanza.fileKey(for: identity) { return key }
      }
      return nil
    }
  }

  /// Opens a file that was sealed with a passphrase.
  ///
  /// - Parameters:
  ///   - file: The bytes of the file, or its armour.
  ///   - passphrase: The passphrase.
  ///   - limit: The largest file, in bytes, that is looked at.
  /// - Returns: The contents, exactly as they were sealed.
  /// - Throws: ``AgeError``; contents that were changed anywhere are never returned.
  public static func open(
    _ file: [UInt8],
    with passphrase: AgePassphrase,
    limit: Int = .max
  ) throws(AgeError) -> [UInt8] {
    try open(file, limit: limit) { (stanza) throws(AgeError) -> SecretBytes? in
      try stanza.fileKey(for: passphrase)
    }
  }

  private static func open(
    _ file: [UInt8],
    limit: Int,
    unwrap: (AgeStanza) throws(AgeError) -> SecretBytes?
  ) throws(AgeError) -> [UInt8] {
    guard file.count <= limit else { throw .tooLarge(limit: limit) }
    let file = AgeArmor.begins(file) ? try AgeArmor.decode(file) : file
    let header = try AgeHeaderReader.header(of: file[...])
    let passphrases = header.stanzas.count { $0.kind == AgeStanza.passphraseKind }
    // Beside a passphrase, anybody who knows it could pose as the sender to the others.
    guard passphrases == 0 || header.stanzas.count == 1 else {
      throw .malformedHeader(.passphraseNotAlone)
    }
    for stanza in header.stanzas {
      guard let fileKey = try unwrap(stanza) else { continue }
      try header.check(fileKey: fileKey)
      return try AgePayload.open(file.dropFirst(header.length), fileKey: fileKey)
    }
    throw .noMatch
  }

  private static func newFileKey() throws(AgeError) -> SecretBytes {
    do throws(SealingError) {
      return try SecretBytes.random(count: AgeHeader.fileKeyLength)
    } catch {
      throw .sealing(error)
    }
  }

  private static func file(
    _ contents: [UInt8],
    stanzas: [AgeStanza],
    fileKey: SecretBytes
  ) throws(AgeError) -> [UInt8] {
    let header = try AgeHeader.bytes(stanzas: stanzas, fileKey: fileKey)
    do throws(SealingError) {
      return try AgePayload.seal(contents, fileKey: fileKey, after: header)
    } catch {
      throw .sealing(error)
    }
  }
}
