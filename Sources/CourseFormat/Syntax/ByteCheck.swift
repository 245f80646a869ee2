import Learning

/// Looks for bytes that a file of a course must not hold, before anything parses it.
enum ByteCheck {
  /// Reports wrong UTF-8 and characters that are not shown or that steer a terminal, the first of each sort a line.
  static func check(_ bytes: [UInt8], path: String, log: DiagnosticLog) {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = ByteScanner(bytes: buffer)
      while let find = scanner.next() {
        let location = SourceLocation(file: path, line: find.line, column: find.column)
        switch find.fault {
        case .invalidUTF8: log.report(.invalidUTF8, at: location)
        case .scalar(let scalar, let danger):
          log.report(danger.code, at: location, ["character": CharacterName.of(scalar)])
        case .combiningMarks: log.report(.combiningMarks, at: location)
        }
      }
    }
  }
}

/// Why a character must not stand in a text.
enum CharacterDanger {
  case control
  case invisible

  /// The diagnostic for the character in the source.
  var code: DiagnosticCode {
    switch self {
    case .control: .controlCharacter
    case .invisible: .invisibleCharacter
    }
  }

  /// The danger of a character, nil where it has none; line feeds and tabs have none.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x09, 0x0A, 0x20...0x7E: return nil
    case 0...0x1F, 0x7F...0x9F: self = .control
    case 0xA0...0xAC, 0xAE...0x0600: return nil
    case 0xAD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xE0000...0xE007F:
      self = .invisible
    default:
      guard scalar & 0xFFFE == 0xFFFE else { return nil }
      self = .invisible
    }
  }
}

/// Walks over bytes and stops at what must not be there.
struct ByteScanner {
  /// What was found and where.
  struct Find {
    let fault: Fault
    let line: Int
    let column: Int
  }

  /// What may be wrong.
  enum Fault {
    case invalidUTF8
    case scalar(UInt32, CharacterDanger)
    case combiningMarks
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var line = 1
  private var column = 1
  private var marks = 0

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
  }

  /// The next fault; the rest of its line is passed over, since one fault a line is enough to look at it.
  mutating func next() -> Find? {
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
        column += 1
        marks = 0
        continue
      }
      if byte == 0x0A {
        newLine()
        continue
      }
      if byte == 0x09 || (byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A) {
        index += 1
        column += 1
        continue
      }
      if let fault = faultHere() {
        let find = Find(fault: fault, line: line, column: column)
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        return find
      }
    }
    return nil
  }

  private mutating func newLine() {
    index += 1
    line += 1
    column = 1
    marks = 0
  }

  /// Decodes one character and moves behind it where it is harmless.
  private mutating func faultHere() -> Fault? {
    guard let (scalar, length) = decode() else { return .invalidUTF8 }
    if let danger = CharacterDanger(scalar) { return .scalar(scalar, danger) }
    if scalar == 0x200C || scalar == 0x200D, !joins(before: index + length) {
      return .scalar(scalar, .invisible)
    }
    marks = ByteScanner.isCombining(scalar) ? marks + 1 : 0
    if marks > 4 { return .combiningMarks }
    index += length
    column += 1
    return nil
  }

  /// Whether a joiner stands between two characters outside ASCII, as Arabic letters and emoji need it.
  private func joins(before next: Int) -> Bool {
    index > 0 && bytes[index - 1] >= 0x80 && next < bytes.count && bytes[next] >= 0x80
  }

  private func decode() -> (UInt32, Int)? {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, index + length <= bytes.count else { return nil }
    var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard scalar >= least, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else {
      return nil
    }
    return (scalar, length)
  }

  private static func isCombining(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0300...0x036F, 0x0483...0x0489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0xFE20...0xFE2F:
      true
    default: false
    }
  }
}
