extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether the byte begins a character in UTF-8.
  var beginsCharacter: Bool { self & 0xC0 != 0x80 }

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isLetterOrDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// Whether the byte is one of some ASCII signs.
  @inline(__always)
  func isOne(of signs: StaticString) -> Bool {
    for index in 0..<signs.utf8CodeUnitCount where signs.utf8Start[index] == self { return true }
    return false
  }
}
