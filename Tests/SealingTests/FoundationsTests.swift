import Testing

@testable import Sealing

@Suite("Framings of the library's pieces")
struct FoundationsTests {
  /// Appendix A.1 to A.3 of RFC 5869: secret, salt, info, length, key.
  static let derivations: [(secret: String, salt: String, info: String, key: String)] = [
    (
      "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "000102030405060708090a0b0c",
      "f0f1f2f3f4f5f6f7f8f9",
      "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    ),
    (
      range(0x00...0x4f), range(0x60...0xaf), range(0xb0...0xff),
      "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c6"
        + "5e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"
    ),
    (
      "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "", "",
      "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    ),
  ]

  @Test("HKDF gives the keys of RFC 5869", arguments: derivations)
  func hkdf(vector: (secret: String, salt: String, info: String, key: String)) throws {
    let secret = try #require(Hexadecimal.decode(vector.secret))
    let salt = try #require(Hexadecimal.decode(vector.salt))
    let info = try #require(Hexadecimal.decode(vector.info))
    let key = try secret.withUnsafeBufferPointer { secret in
      try HKDF.key(from: secret, salt: salt, info: info, count: vector.key.utf8.count / 2)
    }
    #expect(Hexadecimal.encode(Array(key.buffer)) == vector.key)
  }

  /// Valid strings of BIP 173, with the name in each.
  static let valid = [
    ("A12UEL5L", "a"), ("a12uel5l", "a"),
    (
      "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
      "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio"
    ),
    ("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", "split"), ("?1ezyfcl", "?"),
  ]

  @Test("Bech32 reads and writes the valid strings of BIP 173", arguments: valid)
  func bech32(text: String, name: String) throws {
    // The one with data of 25 groups of five bits leaves bits over that are no whole byte.
    let read = try #require(Bech32.decode(text), "\(text)")
    #expect(read.name == name)
    #expect(Bech32.encode(read.bytes, name: name) == text.lowercased())
  }

  /// Strings that BIP 173 calls invalid, but for the one that is too long for an address.
  static let invalid = [
    " 1nwldj5", "\u{7F}1axkwrx", "\u{80}1eym55h", "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v",
    "li1dgmt3", "de1lg7wt\u{FF}", "A1G7SGD8", "10a06t8", "1qzzfhee", "A12uel5l", "",
  ]

  @Test("Bech32 refuses the invalid strings of BIP 173", arguments: invalid)
  func bech32Refusal(text: String) {
    #expect(Bech32.decode(text) == nil)
  }

  @Test("Base64 is read in its canonical spelling only")
  func base64() {
    #expect(Base64.encode([0xFB, 0xFF], padding: .none) == Array("+/8".utf8))
    #expect(Base64.encode([0xFB, 0xFF], padding: .full) == Array("+/8=".utf8))
    #expect(Base64.decode("+/8".utf8, padding: .none) == [0xFB, 0xFF])
    #expect(Base64.decode("".utf8, padding: .none)?.isEmpty == true)
    for text in ["+/9", "+/8=", "-_8", "+/8 ", "+/8\n", "A", "AAAA=", "=", "+/8\0"] {
      #expect(Base64.decode(text.utf8, padding: .none) == nil, "\(text)")
    }
  }

  @Test("In each place of base64 exactly 64 of the 256 bytes are read", arguments: 0..<4)
  func base64Alphabet(place: Int) {
    let read = (UInt8.min...UInt8.max).filter { byte in
      var text = Array("AAAA".utf8)
      text[place] = byte
      return Base64.decode(text, padding: .none) != nil
    }
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    #expect(read == letters.sorted())
  }

  private static func range(_ bytes: ClosedRange<UInt8>) -> String {
    Hexadecimal.encode(Array(bytes))
  }
}
