import JSON

/// Reads the members of a fact one by one and stops at the first that does not fit.
///
/// Facts also come from files of other people: a member of the wrong type is a damaged fact, never
/// a missing value.
struct FactReader {
  /// The fact as the record spells it.
  let json: JSONValue

  /// A member is missing, of another type or out of its range.
  struct Misfit: Error {}

  /// A member that must be there.
  func required<Value>(
    _ key: String,
    _ read: (JSONValue) -> Value?
  ) throws(Misfit) -> Value {
    guard let member = json[key], let value = read(member) else { throw Misfit() }
    return value
  }

  /// A member that may be null, or missing in facts from before it was invented.
  func optional<Value>(
    _ key: String,
    _ read: (JSONValue) -> Value?
  ) throws(Misfit) -> Value? {
    guard let member = json[key], member != .null else { return nil }
    guard let value = read(member) else { throw Misfit() }
    return value
  }

  /// The elements of an array that must be there.
  func list<Element>(
    _ key: String,
    _ read: (JSONValue) -> Element?
  ) throws(Misfit) -> [Element] {
    var elements: [Element] = []
    for member in try required(key, { $0.arrayValue }) {
      guard let element = read(member) else { throw Misfit() }
      elements.append(element)
    }
    return elements
  }

  /// A whole number within bounds that must be there.
  func number(_ key: String, in range: ClosedRange<Int>) throws(Misfit) -> Int {
    try required(key) { value in value.integerValue.flatMap { range.contains($0) ? $0 : nil } }
  }

  /// A name that must be there.
  func name<Subject>(_ key: String) throws(Misfit) -> Identifier<Subject> {
    try required(key) { $0.stringValue.map { Identifier($0) } }
  }

  /// A name that may be null.
  func optionalName<Subject>(_ key: String) throws(Misfit) -> Identifier<Subject>? {
    try optional(key) { $0.stringValue.map { Identifier($0) } }
  }
}
