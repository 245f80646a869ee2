/// Puts the bytes of one character together.
struct UTF8Collector {
  private var value: UInt32 = 0
  private var left = 0
  private var least: UInt32 = 0

  /// Whether bytes of the character are missing.
  var isPending: Bool { left > 0 }

  /// Begins a character; returns whether the byte can begin one of several bytes.
  mutating func begin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2...0xDF: (value, left, least) = (UInt32(byte & 0x1F), 1, 0x80)
    case 0xE0...0xEF: (value, left, least) = (UInt32(byte & 0x0F), 2, 0x800)
    case 0xF0...0xF4: (value, left, least) = (UInt32(byte & 0x07), 3, 0x10000)
    default: return false
    }
    return true
  }

  /// Takes a further byte; returns the character once it is whole and correct.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    value = value << 6 | UInt32(byte & 0x3F)
    left -= 1
    guard left == 0, value >= least else { return nil }
    return Unicode.Scalar(value)
  }

  mutating func drop() {
    left = 0
  }
}
