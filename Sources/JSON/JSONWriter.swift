extension JSONValue {
  /// The value on one line without spaces, keys in their order, numbers in their shortest form.
  public var text: String { JSONWriter(sortsKeys: false, indents: false).text(of: self) }

  /// The value over several lines, two spaces a level, for people and diffs.
  public var prettyText: String { JSONWriter(sortsKeys: false, indents: true).text(of: self) }

  /// The one canonical spelling, with the keys of every object sorted by their UTF-8 bytes.
  public var canonicalText: String { JSONWriter(sortsKeys: true, indents: false).text(of: self) }
}

/// Spells a value byte by byte; every answer is spelled twice, so it copies runs and not single bytes.
private struct JSONWriter {
  let sortsKeys: Bool
  let indents: Bool
  private var bytes: [UInt8] = []

  init(sortsKeys: Bool, indents: Bool) {
    self.sortsKeys = sortsKeys
    self.indents = indents
  }

  func text(of value: JSONValue) -> String {
    var writer = self
    writer.bytes.reserveCapacity(512)
    writer.append(value, level: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func append(_ value: JSONValue, level: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let value):
      if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
        bytes += String(whole).utf8
      } else {
        bytes += (value.isFinite ? "\(value)" : "null").utf8
      }
    case .string(let text): append(text)
    case .array(let elements): append(elements, level: level)
    case .object(let object): append(object, level: level)
    }
  }

  private mutating func append(_ elements: [JSONValue], level: Int) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      separate(isFirst: isFirst, level: level)
      isFirst = false
      append(element, level: level + 1)
    }
    close(with: UInt8(ascii: "]"), isEmpty: isFirst, level: level)
  }

  private mutating func append(_ object: JSONObject, level: Int) {
    bytes.append(UInt8(ascii: "{"))
    let members = sortsKeys ? sorted(object.members) : object.members
    var isFirst = true
    for member in members {
      separate(isFirst: isFirst, level: level)
      isFirst = false
      append(member.key)
      bytes.append(UInt8(ascii: ":"))
      if indents { bytes.append(UInt8(ascii: " ")) }
      append(member.value, level: level + 1)
    }
    close(with: UInt8(ascii: "}"), isEmpty: isFirst, level: level)
  }

  /// The members in the order of their keys; facts are made in that order, and then nothing moves.
  private func sorted(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
    zip(members, members.dropFirst()).allSatisfy { precedes($0.key, $1.key) }
      ? members : members.sorted { precedes($0.key, $1.key) }
  }

  private func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private mutating func separate(isFirst: Bool, level: Int) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if indents { startLine(level: level + 1) }
  }

  private mutating func close(with bracket: UInt8, isEmpty: Bool, level: Int) {
    if indents, !isEmpty { startLine(level: level) }
    bytes.append(bracket)
  }

  private mutating func startLine(level: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * level)
  }

  private mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (place, byte) in text.enumerated() where JSONWriter.needsEscape(byte) {
      bytes += text[start..<place]
      start = place + 1
      appendEscape(of: byte)
    }
    bytes += text[start...]
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A: bytes += "\\n".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0x09: bytes += "\\t".utf8
    default:
      bytes += "\\u00".utf8
      bytes.append(JSONWriter.digit(byte >> 4))
      bytes.append(JSONWriter.digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
