/// Judges what reaches a terminal by the rule at the end of the threat model.
enum OutputBytes {
  /// The first thing that must not be written, nil where there is none.
  ///
  /// - Parameters:
  ///   - bytes: What was written.
  ///   - isDrawn: Whether the program may add its own colours and moves of the cursor.
  /// - Returns: What is wrong and where.
  static func offence(in bytes: [UInt8], isDrawn: Bool) -> String? {
    guard var text = String(validating: bytes, as: UTF8.self) else { return "not UTF-8" }
    if isDrawn { text = text.replacing(ownSequences, with: "") }
    for (index, scalar) in text.unicodeScalars.enumerated() where isForbidden(scalar) {
      // A terminal ends lines with it, and a screen begins them anew.
      if isDrawn, scalar == "\r" { continue }
      let around = text.unicodeScalars.dropFirst(max(0, index - 20)).prefix(40)
      return
        "U+\(String(scalar.value, radix: 16)) at \(index): \(String(String.UnicodeScalarView(around)).debugDescription)"
    }
    return nil
  }

  /// Colours, moves, erasing, saving the cursor, showing and hiding it, wrapping; nothing else is ours.
  nonisolated(unsafe) private static let ownSequences =
    /\u{1B}(\[[0-9;]*[mABCDGHJK]|\[\?(25|7)[hl]|[78])/

  /// Whether a character acts on terminals and may only be shown by a sign.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
