/// The fields of a form, as a page sends them or as they stand behind a question mark.
public struct WebForm: Sendable, Hashable {
  /// The names and values in the order of the form; a name may come more than once.
  public let fields: [Field]

  /// A name with its value.
  public struct Field: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The value, which may be empty.
    public let value: String
  }

  /// How many fields a form may have.
  public static let mostFields = 256

  /// Reads a form; fails where an escape is broken, the text is no UTF-8 or has a NUL, or there are too many fields.
  ///
  /// - Parameter bytes: Names and values with escapes.
  public init?(_ bytes: [UInt8]) {
    var fields: [Field] = []
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      guard fields.count < WebForm.mostFields else { return nil }
      let end = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      guard
        let name = PercentEncoding.decoded(pair[..<end], readsPlusAsBlank: true),
        let value = PercentEncoding.decoded(pair[end...].dropFirst(), readsPlusAsBlank: true)
      else { return nil }
      fields.append(Field(name: name, value: value))
    }
    self.fields = fields
  }

  /// Returns the first value of a name, or nil where the form has no such field.
  public subscript(name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// Returns all values of a name in their order.
  public func values(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }
}
