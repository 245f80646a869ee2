public import JSON

extension SessionInput {
  /// A reason why a line of the session protocol is no input.
  public enum LineError: Error, Equatable, Sendable {
    /// The line is no object, or has no key that the protocol knows.
    case unknown
    /// A key has a value of another type.
    case wrongType(key: String)

    /// A stable name for programs.
    public var code: String {
      switch self {
      case .unknown: "input-unknown"
      case .wrongType: "input-wrong-type"
      }
    }
  }

  /// Reads an input line of the session protocol; unknown keys beside a known one are ignored.
  ///
  /// - Throws: ``LineError`` where the line says nothing the session knows.
  public init(json: JSONValue) throws(LineError) {
    guard let object = json.objectValue else { throw .unknown }
    if let answer = object["answer"] {
      self = .answer(
        answer,
        certainty: try SessionInput.integer("certainty", in: object),
        milliseconds: try SessionInput.integer("milliseconds", in: object)
      )
      return
    }
    if let value = object["text"] {
      guard let text = value.stringValue else { throw .wrongType(key: "text") }
      self = .text(text)
      return
    }
    if let part = object["save"] {
      self = .save(part)
      return
    }
    if let marks = object["marks"] {
      self = .marks(marks)
      return
    }
    let flags: [(String, SessionInput)] = [
      ("next", .next), ("back", .back(milliseconds: nil)), ("hint", .hint), ("skip", .skip),
      ("dontKnow", .dontKnow),
      ("overrule", .overrule), ("quit", .quit),
    ]
    for (key, input) in flags {
      guard let value = object[key] else { continue }
      guard value.boolValue == true else { throw .wrongType(key: key) }
      self = input
      if case .back = input {
        self = .back(milliseconds: try SessionInput.integer("milliseconds", in: object))
      }
      return
    }
    throw .unknown
  }

  private static func integer(_ key: String, in object: JSONObject) throws(LineError) -> Int? {
    guard let value = object[key], value != .null else { return nil }
    guard let number = value.integerValue else { throw .wrongType(key: key) }
    return number
  }
}
