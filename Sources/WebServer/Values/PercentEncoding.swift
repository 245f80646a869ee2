/// The escapes of addresses: a percent sign and two hexadecimal digits.
enum PercentEncoding {
  /// Returns the text that bytes with escapes stand for.
  ///
  /// - Parameters:
  ///   - bytes: The bytes as they were sent.
  ///   - readsPlusAsBlank: Whether a plus sign is a blank, as in forms.
  /// - Returns: Nil where an escape is broken, or the text is no UTF-8 or has a NUL.
  static func decoded(_ bytes: ArraySlice<UInt8>, readsPlusAsBlank: Bool) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "%"):
        guard place + 1 < bytes.endIndex, let high = digit(bytes[place]),
          let low = digit(bytes[place + 1])
        else { return nil }
        result.append(high << 4 | low)
        place += 2
      case UInt8(ascii: "+") where readsPlusAsBlank: result.append(UInt8(ascii: " "))
      default: result.append(byte)
      }
    }
    guard !result.contains(0) else { return nil }
    return String(validating: result, as: UTF8.self)
  }

  /// Returns a text as forms and addresses carry it.
  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "~"):
        result.append(byte)
      default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
