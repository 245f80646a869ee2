public import JSON

/// What a marker does.
public enum MarkingInput: Sendable, Equatable {
  /// Gives a level for each criterion, and perhaps a comment.
  case marks(JSONValue, comment: String?)
  /// Leaves the work for later.
  case skip
  /// Goes back to the work before, to mark it anew.
  case back
  /// Leaves; what was marked is kept.
  case quit

  /// Reads an input line of the marking protocol; unknown keys beside a known one are ignored.
  ///
  /// - Throws: `SessionInput.LineError` where the line says nothing that marking knows.
  public init(json: JSONValue) throws(SessionInput.LineError) {
    guard let object = json.objectValue else { throw .unknown }
    if let marks = object["marks"] {
      var comment: String?
      if let value = object["comment"], value != .null {
        guard let text = value.stringValue else { throw .wrongType(key: "comment") }
        comment = text
      }
      self = .marks(marks, comment: comment)
      return
    }
    let flags: [(String, MarkingInput)] = [("skip", .skip), ("back", .back), ("quit", .quit)]
    for (key, input) in flags {
      guard let value = object[key] else { continue }
      guard value.boolValue == true else { throw .wrongType(key: key) }
      self = input
      return
    }
    throw .unknown
  }
}
