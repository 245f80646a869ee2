import Sealing
import Testing

@Suite struct DigestTests {
  /// Computed with Python's `hashlib.blake2b(message, digest_size=32)`.
  static let vectors: [([UInt8], String)] = [
    ([], "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"),
    (Array("abc".utf8), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"),
    (Array(0...255), "39a7eb9fedc19aabc83425c6755dd90e6f9d0c804964a1f4aaeea3b9fb599835"),
    (
      Array(repeating: UInt8(ascii: "a"), count: 1_000_000),
      "0741850f36cba4259628355d1073e24ddb9ca0e1bfac36fd39ae5dc2101e23a4"
    ),
  ]

  @Test("A digest is the one Python makes", arguments: vectors)
  func digests(message: [UInt8], hex: String) {
    #expect(Digest.blake2b256(message).hex == hex)
  }

  @Test("Pieces of any size make the digest of the whole", arguments: [1, 7, 128, 200_000])
  func pieces(size: Int) {
    for (message, hex) in Self.vectors where message.count / size < 50_000 {
      let hasher = DigestHasher()
      for start in stride(from: 0, to: message.count, by: size) {
        hasher.update(Array(message[start..<min(start + size, message.count)]))
      }
      #expect(hasher.digest.hex == hex)
    }
  }

  @Test("A hasher tells its digest and goes on")
  func running() {
    let hasher = DigestHasher()
    hasher.update("a")
    #expect(hasher.digest == Digest.blake2b256("a"))
    #expect(hasher.digest == Digest.blake2b256("a"))
    hasher.update("bc")
    #expect(hasher.digest == Digest.blake2b256(Array("abc".utf8)))
  }

  @Test("A keyed digest is the one Python makes and differs from every other key's")
  func keyed() throws {
    let key = try DigestKey(Array(0..<32))
    let digest = Digest.blake2b256("abc", key: key)
    #expect(digest.hex == "d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f")
    let hasher = DigestHasher(key: key)
    hasher.update("abc")
    #expect(hasher.digest == digest)
    #expect(Digest.blake2b256("abc", key: .random()) != digest)
    #expect(Digest.blake2b256("abc") != digest)
  }

  @Test("A key is 16 to 64 bytes", arguments: [0, 15, 65])
  func keyLength(count: Int) {
    #expect(throws: SealingError.wrongLength(expected: 16...64, found: count)) {
      try DigestKey(Array(repeating: 1, count: count))
    }
  }

  @Test("A digest comes back from its digits and its bytes, and from nothing else")
  func reading() {
    let digest = Digest.blake2b256("abc")
    #expect(Digest(hex: digest.hex) == digest)
    #expect(Digest(hex: digest.hex.uppercased()) == digest)
    #expect(Digest(bytes: digest.bytes) == digest)
    #expect(Digest(bytes: Array(digest.bytes.dropLast())) == nil)
    for bad in ["", "ab", String(digest.hex.dropLast()), String(repeating: "g", count: 64)] {
      #expect(Digest(hex: bad) == nil)
    }
  }

  @Test(
    "Hexadecimal digits stand for bytes both ways",
    arguments: [([], ""), ([0], "00"), ([255, 16, 1], "ff1001")] as [([UInt8], String)]
  )
  func hexadecimal(bytes: [UInt8], text: String) {
    #expect(Hexadecimal.encode(bytes) == text)
    #expect(Hexadecimal.decode(text) == bytes)
    #expect(Hexadecimal.decode(text + "0") == nil)
    #expect(Hexadecimal.decode(text + "0ж") == nil)
  }

  @Test("Random bytes have the length asked for and do not repeat")
  func random() {
    #expect(SecureRandom.bytes(0) == [])
    #expect(SecureRandom.bytes(-1) == [])
    #expect(SecureRandom.bytes(33).count == 33)
    #expect(SecureRandom.bytes(32) != SecureRandom.bytes(32))
    #expect(SecureRandom.number() != SecureRandom.number())
  }
}
