/// A value as SQLite stores it.
public enum SQLiteValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

extension SQLiteValue {
  /// A whole number, or null where there is none.
  public init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }
  /// A whole number, or null where there is none.
  public init(_ value: Int64?) { self = value.map { .integer($0) } ?? .null }
  /// A number, or null where there is none.
  public init(_ value: Double?) { self = value.map { .real($0) } ?? .null }
  /// A text, or null where there is none.
  public init(_ value: String?) { self = value.map { .text($0) } ?? .null }
  /// Bytes, or null where there are none.
  public init(_ value: [UInt8]?) { self = value.map { .blob($0) } ?? .null }
  /// A truth value as 1 or 0, or null where there is none.
  public init(_ value: Bool?) { self = value.map { .integer($0 ? 1 : 0) } ?? .null }

  /// The whole number, when the value is one.
  public var integerValue: Int64? { if case .integer(let value) = self { value } else { nil } }
  /// The text, when the value is one.
  public var textValue: String? { if case .text(let value) = self { value } else { nil } }
  /// The bytes, when the value is some.
  public var blobValue: [UInt8]? { if case .blob(let value) = self { value } else { nil } }
}

// No nil literal: an optional value compared with nil would be compared with null.
extension SQLiteValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
{
  /// Makes a whole number.
  public init(integerLiteral value: Int64) { self = .integer(value) }
  /// Makes a text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// Makes a number.
  public init(floatLiteral value: Double) { self = .real(value) }
  /// Makes 1 or 0.
  public init(booleanLiteral value: Bool) { self = .integer(value ? 1 : 0) }
}
