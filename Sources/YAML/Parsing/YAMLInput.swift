/// The bytes to parse and how their places are counted.
struct YAMLInput {
  /// The text without a byte order mark.
  let bytes: ArraySlice<UInt8>
  let firstLine: Int
  let firstColumn: Int
  /// The mark after the last character.
  private var end = (line: 0, column: 0)

  /// Checks what libyaml either passes on silently or reports without a line.
  init(
    _ bytes: [UInt8],
    firstLine: Int,
    firstColumn: Int,
    limits: YAMLLimits
  ) throws(YAMLError) {
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    self.firstLine = firstLine
    self.firstColumn = firstColumn
    guard bytes.count <= limits.bytes else {
      throw .tooLarge(limit: limits.bytes, place: place(line: 0, column: 0))
    }
    end = try checkCharacters()
  }

  /// The place of a mark that counts from 0, as libyaml's do.
  func place(line: Int, column: Int) -> YAMLPlace {
    // At the end of the text libyaml counts one more line than there is.
    let (line, column) = line > end.line ? end : (line, column)
    return exactPlace(line: line, column: column)
  }

  private func exactPlace(line: Int, column: Int) -> YAMLPlace {
    // Wrapping, since the caller's first line may be any number.
    YAMLPlace(line: firstLine &+ line, column: (line == 0 ? firstColumn : 1) &+ column)
  }

  private func checkCharacters() throws(YAMLError) -> (line: Int, column: Int) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var line = 0
    var column = 0
    var previous: UInt32 = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .emptyInput: return (line, column)
      case .error: throw .invalidUTF8(place: exactPlace(line: line, column: column))
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded).value
        guard YAMLInput.isAllowed(scalar) else {
          throw .forbiddenCharacter(scalar: scalar, place: exactPlace(line: line, column: column))
        }
        if scalar == 0x0D || (scalar == 0x0A && previous != 0x0D) { line += 1 }
        column = scalar == 0x0D || scalar == 0x0A ? 0 : column + 1
        previous = scalar
      }
    }
  }

  /// YAML's own set less U+0085, U+2028 and U+2029: libyaml breaks lines there, Markdown does not.
  private static func isAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x10000...0x10FFFF: true
    case 0x2028, 0x2029, 0xFEFF: false
    case 0xA0...0xFFFD: true
    default: false
    }
  }
}
