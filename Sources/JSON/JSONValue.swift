/// A JSON value that keeps the order of its keys.
///
/// The order makes written lines read well and lets one value have one spelling, which the digests
/// of the record need.
public enum JSONValue: Sendable, Hashable {
  /// Nothing.
  case null
  /// A truth value.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A finite number that is not whole in its source.
  case number(Double)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Values under keys.
  case object(JSONObject)
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// Makes a string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Makes a truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Makes a number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// Makes an array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Makes an object with its keys in the order written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements))
  }
  /// Makes null.
  public init(nilLiteral: ()) { self = .null }
}

extension JSONValue {
  /// A string, or null where there is none.
  public init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }
  /// A whole number, or null where there is none.
  public init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }
  /// A number, or null where there is none or it is not finite.
  public init(_ number: Double?) {
    guard let number, number.isFinite else {
      self = .null
      return
    }
    self = .number(number)
  }

  /// The text of a string.
  public var stringValue: String? { if case .string(let text) = self { text } else { nil } }
  /// The truth value.
  public var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// The whole number; a number without a fraction such as 2.0 counts.
  public var integerValue: Int? {
    switch self {
    case .integer(let value): value
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }
  /// The number, whole or not.
  public var numberValue: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }
  /// The elements of an array.
  public var arrayValue: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }
  /// The members of an object.
  public var objectValue: JSONObject? { if case .object(let object) = self { object } else { nil } }
  /// The value under a key of an object.
  public subscript(key: String) -> JSONValue? { objectValue?[key] }
}
