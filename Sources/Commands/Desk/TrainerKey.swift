import Platform
import Sealing
import Text

/// A trainer's key pair in the data folder: the identity sealed with a passphrase, the recipient for all to read.
struct TrainerKey {
  private let folder: String
  private let words: Messages

  /// Looks into the data folder of a world.
  init(_ environment: CommandEnvironment) throws {
    folder = try environment.dataFolder()
    words = environment.words
  }

  /// The identity, sealed with the passphrase; the stock age program opens it, too.
  var identityPath: String { folder + "/trainer-key.age" }
  /// The recipient, one line.
  var recipientPath: String { folder + "/trainer-key.pub" }

  /// Whether there is a key.
  var exists: Bool { FileSystem.exists(identityPath) }

  /// The recipient; nil where there is no key.
  func recipient() throws -> AgeRecipient? {
    guard exists, FileSystem.exists(recipientPath) else { return nil }
    return try TrainerKey.recipient(inFile: recipientPath, words)
  }

  /// Makes a key pair; the identity reaches the disk before anybody can be told the recipient.
  func make(sealedWith passphrase: AgePassphrase) throws -> AgeRecipient {
    let identity = try AgeIdentity.generate()
    let recipient = identity.recipient
    let text = "# public key: \(recipient.text)\n\(identity.text)\n"
    try FileSystem.makeFolder(at: folder)
    try FileWriter.replace(
      identityPath,
      with: AgeFile.seal(Array(text.utf8), with: passphrase),
      mode: 0o600
    )
    try write(recipient)
    return recipient
  }

  /// Opens the identity.
  ///
  /// - Throws: ``CommandFailure`` where there is none, or the passphrase is wrong.
  func identity(openedWith passphrase: AgePassphrase) throws -> AgeIdentity {
    guard exists else {
      throw CommandFailure(message: words.trainerKeyMissing(), exitCode: ExitCode.noInput)
    }
    let file = try FileReader.bytes(at: identityPath, limit: 1 << 16)
    let contents: [UInt8]
    do throws(AgeError) {
      contents = try AgeFile.open(file, with: passphrase)
    } catch .noMatch {
      throw CommandFailure(message: words.passphraseWrong(), exitCode: ExitCode.refused)
    } catch {
      throw damaged
    }
    let lines = String(decoding: contents, as: UTF8.self).split(separator: "\n")
    guard let line = lines.first(where: { !$0.hasPrefix("#") }),
      let identity = try? AgeIdentity(String(line))
    else { throw damaged }
    // A lost file of the recipient is written anew.
    if try recipient() != identity.recipient { try write(identity.recipient) }
    return identity
  }

  /// A recipient as such, or in a file.
  static func recipient(_ text: String, _ words: Messages) throws -> AgeRecipient {
    if let recipient = try? AgeRecipient(text) { return recipient }
    guard FileSystem.exists(text) else {
      let isTyped = text.lowercased().hasPrefix(AgeRecipient.prefix)
      throw CommandFailure(
        message: isTyped ? words.recipientMistyped(text: text) : words.recipientBad(text: text),
        exitCode: ExitCode.usage
      )
    }
    return try recipient(inFile: text, words)
  }

  /// Reads a recipient from a file, such as a trainer hands out.
  static func recipient(inFile path: String, _ words: Messages) throws -> AgeRecipient {
    let bytes = try FileReader.bytes(at: path, limit: 1 << 16)
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: { $0.isNewline })
    let line = lines.first { !$0.hasPrefix("#") }.map { InlineText.trimmed(String($0)) }
    guard let recipient = line.flatMap({ try? AgeRecipient($0) }) else {
      throw CommandFailure(
        message: words.recipientFileBad(path: path),
        exitCode: ExitCode.badData
      )
    }
    return recipient
  }

  private func write(_ recipient: AgeRecipient) throws {
    try FileWriter.replace(recipientPath, with: recipient.text + "\n", mode: 0o644)
  }

  private var damaged: CommandFailure {
    CommandFailure(message: words.trainerKeyDamaged(path: identityPath), exitCode: ExitCode.refused)
  }
}
