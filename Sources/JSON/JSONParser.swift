extension JSONValue {
  /// Reads one JSON value and nothing else.
  ///
  /// Stricter than the standard asks: duplicate keys, NUL, lone surrogates, a byte order mark, numbers that no Int or
  /// Double holds, and whatever exceeds the limits are refused.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - limits: How large and how deep it may be.
  /// - Throws: ``JSONError`` with the first fault and its place.
  public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
    var parser = JSONParser(bytes: bytes, limits: limits)
    self = try parser.document()
  }

  /// Reads one JSON value and nothing else from a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - limits: How large and how deep it may be.
  /// - Throws: ``JSONError`` with the first fault and its place.
  public init(parsing text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    try self.init(parsing: Array(text.utf8), limits: limits)
  }
}

/// A reader of strict JSON that goes down one call a level.
struct JSONParser {
  let bytes: [UInt8]
  let limits: JSONLimits
  var position = 0
  private var depth = 0

  init(bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func document() throws(JSONError) -> JSONValue {
    guard bytes.count <= limits.bytes else { throw failure(.tooLarge(limit: limits.bytes), at: 0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw failure(.byteOrderMark) }
    skipSpace()
    guard position < bytes.count else { throw failure(.empty) }
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw failure(.trailingContent) }
    return value
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case let byte: throw failure(.unexpectedByte(byte))
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for byte in word.utf8 { try expect(byte) }
    return value
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    try enter()
    var elements: [JSONValue] = []
    if try peekAfterSpace() != UInt8(ascii: "]") {
      elements.append(try value())
      while try peekAfterSpace() == UInt8(ascii: ",") {
        position += 1
        skipSpace()
        elements.append(try value())
      }
    }
    try expect(UInt8(ascii: "]"))
    depth -= 1
    return elements
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    try enter()
    var object = JSONObject()
    if try peekAfterSpace() != UInt8(ascii: "}") {
      try member(of: &object)
      while try peekAfterSpace() == UInt8(ascii: ",") {
        position += 1
        skipSpace()
        try member(of: &object)
      }
    }
    try expect(UInt8(ascii: "}"))
    depth -= 1
    return object
  }

  private mutating func member(of object: inout JSONObject) throws(JSONError) {
    let start = position
    guard try peek() == UInt8(ascii: "\"") else { throw failure(.unexpectedByte(try peek())) }
    let key = try string()
    guard object[key] == nil else { throw failure(.duplicateKey(key), at: start) }
    skipSpace()
    try expect(UInt8(ascii: ":"))
    skipSpace()
    object.append(key: key, value: try value())
  }

  private mutating func enter() throws(JSONError) {
    depth += 1
    guard depth <= limits.depth else { throw failure(.tooDeep(limit: limits.depth)) }
    position += 1
  }

  // MARK: Single bytes

  func peek() throws(JSONError) -> UInt8 {
    guard position < bytes.count else { throw failure(.unexpectedEnd) }
    return bytes[position]
  }

  private mutating func peekAfterSpace() throws(JSONError) -> UInt8 {
    skipSpace()
    return try peek()
  }

  mutating func expect(_ byte: UInt8) throws(JSONError) {
    let found = try peek()
    guard found == byte else { throw failure(.unexpectedByte(found)) }
    position += 1
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  func failure(_ reason: JSONError.Reason, at offset: Int? = nil) -> JSONError {
    JSONError(reason, at: offset ?? position, in: bytes)
  }
}
