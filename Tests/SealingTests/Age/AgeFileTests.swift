import Sealing
import TestSupport
import Testing

@Suite("Age files")
struct AgeFileTests {
  /// Lengths around the edges of chunks.
  static let lengths = [0, 1, 15, 16, 17, 65_535, 65_536, 65_537, 131_072, 200_000]

  static func contents(_ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }
  }

  @Test("What is sealed for one or for several is opened by each", arguments: lengths)
  func roundTrip(length: Int) throws {
    let identities = try (0..<3).map { _ in try AgeIdentity.generate() }
    let contents = Self.contents(length)
    let file = try AgeFile.seal(contents, for: identities.map(\.recipient))
    for identity in identities {
      #expect(try AgeFile.open(file, with: [identity]) == contents)
    }
    #expect(try AgeFile.open(AgeArmor.encode(file), with: identities) == contents)
    #expect(throws: AgeError.noMatch) { try AgeFile.open(file, with: [.generate()]) }
  }

  @Test("A file with any byte flipped, cut short anywhere or made longer is refused")
  func flips() throws {
    let identity = try AgeIdentity.generate()
    let file = try AgeFile.seal(Self.contents(300), for: [identity.recipient])
    for place in file.indices {
      for bit in [UInt8(1), 0x20, 0x80] {
        var changed = file
        changed[place] ^= bit
        #expect(throws: AgeError.self, "byte \(place), bit \(bit)") {
          try AgeFile.open(changed, with: [identity])
        }
      }
      #expect(throws: AgeError.self, "cut at \(place)") {
        try AgeFile.open(Array(file[..<place]), with: [identity])
      }
    }
    #expect(throws: AgeError.changedPayload) { try AgeFile.open(file + [0], with: [identity]) }
    #expect(throws: AgeError.tooLarge(limit: 10)) {
      try AgeFile.open(file, with: [identity], limit: 10)
    }
  }

  @Test("A passphrase opens what it sealed, and no other does")
  func passphrase() throws {
    let passphrase = try AgePassphrase(Array("алма ағаш 🍏".utf8))
    let file = try AgeFile.seal([1, 2, 3], with: passphrase, workFactor: 4)
    #expect(try AgeFile.open(file, with: passphrase) == [1, 2, 3])
    let other = try AgePassphrase(Array("алма ағаш".utf8))
    #expect(throws: AgeError.noMatch) { try AgeFile.open(file, with: other) }
    #expect(throws: AgeError.noMatch) { try AgeFile.open(file, with: [.generate()]) }
    #expect(throws: AgeError.malformedKey) { try AgePassphrase([]) }
    #expect(throws: AgeError.workFactorTooHigh(found: 21, limit: 20)) {
      try AgeFile.seal([], with: passphrase, workFactor: 21)
    }
  }

  @Test("A file for nobody, and bytes that are no file, are refused")
  func refusals() throws {
    #expect(throws: AgeError.noRecipients) { try AgeFile.seal([], for: []) }
    let identity = try AgeIdentity.generate()
    #expect(throws: AgeError.unknownVersion) { try AgeFile.open([], with: [identity]) }
    #expect(throws: AgeError.unknownVersion) {
      try AgeFile.open(Array("age-encryption.org/v9\n".utf8), with: [identity])
    }
    #expect(throws: AgeError.malformedArmor) {
      try AgeFile.open(Array("-----BEGIN AGE ENCRYPTED FILE-----\n".utf8), with: [identity])
    }
    let endless = Array("age-encryption.org/v1\n-> ".utf8) + [UInt8](repeating: 65, count: 99_999)
    #expect(throws: AgeError.malformedHeader(.tooMuch)) {
      try AgeFile.open(endless, with: [identity])
    }
  }

  @Test("Keys are written and read back, and other texts are refused")
  func keys() throws {
    let identity = try AgeIdentity.generate()
    #expect(try AgeIdentity(identity.text).recipient == identity.recipient)
    #expect(try AgeRecipient(identity.recipient.text) == identity.recipient)
    #expect(identity.text.hasPrefix("AGE-SECRET-KEY-1") && identity.text.utf8.count == 74)
    #expect(identity.recipient.text.hasPrefix("age1"))
    #expect(identity.recipient.text.utf8.count == 62)
    let bad = [
      "", "age1", identity.recipient.text + "q", String(identity.recipient.text.dropLast()),
      identity.recipient.text.uppercased(), " " + identity.recipient.text, identity.text,
    ]
    for text in bad {
      #expect(throws: AgeError.malformedKey, "\(text)") { try AgeRecipient(text) }
    }
    #expect(throws: AgeError.malformedKey) { try AgeIdentity(identity.text.lowercased()) }
    #expect(throws: AgeError.malformedKey) { try AgeIdentity(identity.recipient.text) }
  }
}
