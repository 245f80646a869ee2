/// Turns the bytes of a terminal into keys, one byte after the other.
///
/// Sequences that stand for no key, such as replies of the terminal, are swallowed whole.
public struct KeyDecoder: Sendable {
  private enum State: Sendable {
    case ground, character
    case escape, control, singleShift, linuxFunction
    /// Text for the terminal's own use, up to BEL or ESC \.
    case string
    case stringEscape
  }

  private var state = State.ground
  private var collector = UTF8Collector()
  private var parameters: [UInt8] = []
  private var isAlternate = false
  private var isPasting = false

  /// The most bytes of a sequence that are looked at.
  private static let limit = 32

  /// Makes a decoder that has seen nothing.
  public init() {}

  /// How long to wait for the rest of what has begun, in milliseconds; nil when nothing has.
  public var patience: Int? {
    switch state {
    case .ground: nil
    // A lone escape is a key of its own, and a person waits for its effect.
    case .escape: 50
    default: 500
    }
  }

  /// Takes a byte and returns the keys that it completes.
  public mutating func feed(_ byte: UInt8) -> [Key] {
    switch state {
    case .ground: return ground(byte)
    case .character: return character(byte)
    case .escape: return escape(byte)
    case .control: return control(byte)
    case .singleShift: return singleShift(byte)
    case .linuxFunction:
      state = .ground
      return (0x41...0x45).contains(byte) ? [.function(Int(byte) - 0x40)] : []
    case .string:
      if byte == 0x07 || byte == 0x18 || byte == 0x1A { state = .ground }
      if byte == 0x1B { state = .stringEscape }
      return []
    case .stringEscape:
      state = .ground
      return byte == UInt8(ascii: "\\") ? [] : begin(escapeWith: byte)
    }
  }

  /// Says that no more bytes came for a while; returns the escape key if one was waiting.
  public mutating func giveUp() -> [Key] {
    defer {
      state = .ground
      collector.drop()
      isAlternate = false
    }
    return state == .escape && !isPasting ? [.escape] : []
  }

  private mutating func begin(escapeWith byte: UInt8) -> [Key] {
    state = .escape
    return escape(byte)
  }

  private mutating func ground(_ byte: UInt8) -> [Key] {
    let hasAlternate = isAlternate
    isAlternate = false
    if isPasting, byte < 0x20, byte != 0x1B {
      return "\t\n\r".utf8.contains(byte) ? [.character(" ")] : []
    }
    switch byte {
    case 0x1B:
      state = .escape
      return []
    case 0x0D, 0x0A: return [.enter]
    case 0x09: return [.tab]
    case 0x08, 0x7F: return [.backspace]
    case 0x01...0x1A:
      return [.control(Character(Unicode.Scalar(byte + 0x60)))]
    case 0x20...0x7E:
      let character = Character(Unicode.Scalar(byte))
      return [hasAlternate ? .alternate(character) : .character(character)]
    default:
      if collector.begin(byte) {
        state = .character
        isAlternate = hasAlternate
      }
      return []
    }
  }

  private mutating func character(_ byte: UInt8) -> [Key] {
    guard byte & 0xC0 == 0x80 else {
      collector.drop()
      state = .ground
      isAlternate = false
      return ground(byte)
    }
    let scalar = collector.take(byte)
    guard !collector.isPending else { return [] }
    state = .ground
    defer { isAlternate = false }
    // U+0080 to U+009F steer terminals and are no letters.
    guard let scalar, scalar.value >= 0xA0 else { return [] }
    return [isAlternate ? .alternate(Character(scalar)) : .character(Character(scalar))]
  }

  private mutating func escape(_ byte: UInt8) -> [Key] {
    switch byte {
    case UInt8(ascii: "["):
      state = .control
      parameters = []
      return []
    case UInt8(ascii: "O"):
      state = .singleShift
      return []
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string
      return []
    case 0x1B: return isPasting ? [] : [.escape]
    case 0x20...0x7E, 0xA0...0xFF:
      state = .ground
      isAlternate = !isPasting
      return ground(byte)
    default:
      state = .ground
      return (isPasting ? [] : [.escape]) + ground(byte)
    }
  }

  private mutating func singleShift(_ byte: UInt8) -> [Key] {
    state = .ground
    guard byte >= 0x20 else { return ground(byte) }
    return KeySequences.shifted(final: byte).map { [$0] } ?? []
  }

  private mutating func control(_ byte: UInt8) -> [Key] {
    switch byte {
    case 0x20...0x3F:
      if parameters.count < KeyDecoder.limit { parameters.append(byte) }
      return []
    case UInt8(ascii: "[") where parameters.isEmpty:
      state = .linuxFunction
      return []
    case 0x40...0x7E:
      state = .ground
      return finish(byte)
    default:
      state = .ground
      return ground(byte)
    }
  }

  private mutating func finish(_ final: UInt8) -> [Key] {
    guard parameters.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x3B }) else { return [] }
    let digits = parameters.prefix { $0 != 0x3B }
    let number = digits.reduce(0) { min(9999, $0 * 10 + Int($1 - 0x30)) }
    if final == UInt8(ascii: "~"), number == 200 || number == 201 {
      isPasting = number == 200
      return []
    }
    guard !isPasting else { return [] }
    return KeySequences.key(final: final, number: number).map { [$0] } ?? []
  }
}
