extension JSONValue {
  /// The value on one line without spaces, keys in their order, numbers in their shortest form.
  public var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value over several lines, two spaces a level, for people and diffs.
  public var prettyText: String {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The one canonical spelling, with the keys of every object sorted by their UTF-8 bytes.
  public var canonicalText: String { sortedByKey.text }

  private var sortedByKey: JSONValue {
    switch self {
    case .array(let elements): .array(elements.map { $0.sortedByKey })
    case .object(let object):
      .object(
        JSONObject(
          object.members
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { ($0.key, $0.value.sortedByKey) }
        )
      )
    default: self
    }
  }

  private func append(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let value):
      if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
        bytes += String(whole).utf8
      } else {
        bytes += (value.isFinite ? "\(value)" : "null").utf8
      }
    case .string(let text): JSONValue.append(text, to: &bytes)
    case .array(let elements):
      JSONValue.append(elements, between: ("[", "]"), to: &bytes, indent: indent) {
        $0.append(to: &$1, indent: $2)
      }
    case .object(let object):
      JSONValue.append(object.members, between: ("{", "}"), to: &bytes, indent: indent) {
        JSONValue.append($0.key, to: &$1)
        $1 += (indent == nil ? ":" : ": ").utf8
        $0.value.append(to: &$1, indent: $2)
      }
    }
  }

  private static func append<Element>(
    _ elements: [Element],
    between brackets: (String, String),
    to bytes: inout [UInt8],
    indent: Int?,
    each: (Element, inout [UInt8], Int?) -> Void
  ) {
    bytes += brackets.0.utf8
    for (position, element) in elements.enumerated() {
      if position > 0 { bytes += ",".utf8 }
      if let indent { bytes += ("\n" + String(repeating: "  ", count: indent + 1)).utf8 }
      each(element, &bytes, indent.map { $0 + 1 })
    }
    if let indent, !elements.isEmpty {
      bytes += ("\n" + String(repeating: "  ", count: indent)).utf8
    }
    bytes += brackets.1.utf8
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let hexadecimal = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F:
        bytes += "\\u00".utf8
        bytes += [hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
