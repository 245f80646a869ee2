extension JSONParser {
  /// Reads a string with its quotes.
  mutating func string() throws(JSONError) -> String {
    try expect(UInt8(ascii: "\""))
    let first = try run()
    // Most strings hold no escape and are taken as they stand.
    if try peek() == UInt8(ascii: "\"") {
      position += 1
      return String(decoding: first, as: UTF8.self)
    }
    var content = Array(first)
    while true {
      let byte = try peek()
      position += 1
      if byte == UInt8(ascii: "\"") { break }
      try escape(into: &content)
      content += try run()
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// Reads correct UTF-8 up to a quote or a backslash.
  private mutating func run() throws(JSONError) -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      if byte == 0 { throw failure(.nul) }
      if byte < 0x20 { throw failure(.controlCharacter(byte)) }
      position += 1
    }
    let run = bytes[start..<position]
    if let wrong = JSONParser.firstInvalid(in: run) { throw failure(.invalidUTF8, at: wrong) }
    return run
  }

  private static func firstInvalid(in run: ArraySlice<UInt8>) -> Int? {
    // Most text is ASCII or correct; the slow search is for the place of an error.
    if run.allSatisfy({ $0 < 0x80 }) || String(validating: run, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = run.makeIterator()
    var offset = run.startIndex
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }

  /// Reads what follows a backslash.
  private mutating func escape(into content: inout [UInt8]) throws(JSONError) {
    let start = position - 1
    let byte = try peek()
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try unicodeEscape(from: start)
      if scalar == "\0" { throw failure(.nul, at: start) }
      content += Array(String(Character(scalar)).utf8)
    default: throw failure(.invalidEscape, at: start)
    }
  }

  /// Reads the digits of `\u`, and of a second one where two make a character.
  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try fourDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let isPaired = bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")])
    guard first < 0xDC00, isPaired else { throw failure(.loneSurrogate, at: start) }
    let secondStart = position
    position += 2
    let second = try fourDigits(from: secondStart)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw failure(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func fourDigits(from start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = try peek()
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw failure(.invalidEscape, at: start)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
