import JSON

/// An answer that somebody gave under another name, such as in a room, taken over into their own
/// record.
public struct AdoptedAttempt: Sendable, Hashable {
  /// The answer as it was given.
  public let attempt: Attempt
  /// Where it was recorded first.
  public let origin: FactAddress

  /// Joins an answer and where it was recorded first.
  public init(attempt: Attempt, origin: FactAddress) {
    self.attempt = attempt
    self.origin = origin
  }
}

extension AdoptedAttempt {
  /// The answer as the record spells it.
  var json: JSONValue {
    [
      "attempt": attempt.json, "device": .string(origin.device.text),
      "counter": .integer(Int(origin.counter)),
    ]
  }

  /// Reads an answer back.
  init(reading reader: FactReader) throws(FactReader.Misfit) {
    let counter = try reader.number("counter", in: 1...Int.max)
    self.init(
      attempt: try reader.required("attempt") { Attempt(json: $0) },
      origin: FactAddress(device: try reader.name("device"), counter: Int64(counter))
    )
  }
}
