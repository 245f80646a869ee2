/// The sequences that terminals send for keys.
enum KeySequences {
  /// The key of a sequence by its last byte and its first number.
  static func key(final: UInt8, number: Int) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P"): .function(1)
    case UInt8(ascii: "Q"): .function(2)
    case UInt8(ascii: "S"): .function(4)
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "~"): numbered[number]
    default: nil
    }
  }

  /// The key of a sequence that begins with ESC O.
  static func shifted(final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    // With ESC [ this letter ends a report of the cursor's place instead.
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "Z"), UInt8(ascii: "~"): nil
    default: key(final: final, number: 0)
    }
  }

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]
}
