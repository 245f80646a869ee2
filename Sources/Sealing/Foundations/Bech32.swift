/// Bytes as text with a name and a checksum, by BIP 173, without its limit of 90 characters.
enum Bech32 {
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
  private static let values: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: alphabet.enumerated().map { ($0.element, UInt8($0.offset)) }
  )
  private static let checksumLength = 6

  /// Writes bytes in lowercase letters.
  static func encode(_ bytes: [UInt8], name: String) -> String {
    let groups = regroup(bytes, from: 8, to: 5, fills: true) ?? []
    let checked = expand(Array(name.utf8)) + groups + [UInt8](repeating: 0, count: checksumLength)
    let rest = remainder(of: checked) ^ 1
    let sum = (0..<checksumLength).map { UInt8(rest >> UInt32(5 * (5 - $0)) & 31) }
    let letters = (groups + sum).map { alphabet[Int($0)] }
    return name + "1" + String(decoding: letters, as: UTF8.self)
  }

  /// Reads text all in lowercase or all in uppercase; nil when a character or the sum is wrong.
  static func decode(_ text: String) -> (name: String, bytes: [UInt8])? {
    let isLowercase = text == text.lowercased()
    guard isLowercase || text == text.uppercased() else { return nil }
    let characters = Array(text.lowercased().utf8)
    guard characters.allSatisfy({ (33...126).contains($0) }),
      let one = characters.lastIndex(of: UInt8(ascii: "1")), one > 0,
      characters.count - one - 1 >= checksumLength
    else { return nil }
    let name = characters[..<one]
    var groups: [UInt8] = []
    for character in characters[(one + 1)...] {
      guard let value = values[character] else { return nil }
      groups.append(value)
    }
    guard remainder(of: expand(Array(name)) + groups) == 1,
      let bytes = regroup(groups.dropLast(checksumLength), from: 5, to: 8, fills: false)
    else { return nil }
    return (String(decoding: name, as: UTF8.self), bytes)
  }

  private static func expand(_ name: [UInt8]) -> [UInt8] {
    name.map { $0 >> 5 } + [0] + name.map { $0 & 31 }
  }

  /// The remainder of the polynomial whose coefficients are given, by the code's generator.
  private static func remainder(of values: [UInt8]) -> UInt32 {
    let generator: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    var rest: UInt32 = 1
    for value in values {
      let top = rest >> 25
      rest = (rest & 0x1ff_ffff) << 5 ^ UInt32(value)
      for (index, term) in generator.enumerated() where top >> UInt32(index) & 1 == 1 {
        rest ^= term
      }
    }
    return rest
  }

  /// Spreads bits over groups of another size; nil when bits that fill the end are not zero.
  private static func regroup(
    _ groups: some Sequence<UInt8>,
    from size: UInt32,
    to target: UInt32,
    fills: Bool
  ) -> [UInt8]? {
    var held: UInt32 = 0
    var bits: UInt32 = 0
    var result: [UInt8] = []
    for group in groups {
      held = held << size | UInt32(group)
      bits += size
      while bits >= target {
        bits -= target
        result.append(UInt8(held >> bits & (1 << target - 1)))
      }
      held &= 1 << bits - 1
    }
    if fills {
      if bits > 0 { result.append(UInt8(held << (target - bits))) }
    } else if bits >= size || held != 0 {
      return nil
    }
    return result
  }
}
