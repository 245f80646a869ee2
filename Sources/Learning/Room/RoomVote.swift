import JSON

/// What somebody answered in one round of one question of a room.
///
/// The last one before the round is closed counts.
public struct RoomVote: Sendable, Hashable {
  /// The question, counted from 1.
  public let question: Int
  /// The round, counted from 1.
  public let round: Int
  /// The answer; nil where they said that they are stuck.
  public let response: Response?
  /// How certain they said to be, from 1 to 3; nil where it was not asked.
  public let certainty: Int?

  /// Joins a place in the room and an answer.
  public init(question: Int, round: Int, response: Response?, certainty: Int? = nil) {
    self.question = question
    self.round = round
    self.response = response
    self.certainty = certainty
  }
}

extension RoomVote {
  /// The vote as the record spells it, its keys sorted as in their canonical text.
  var json: JSONValue {
    .object(
      JSONObject([
        ("certainty", JSONValue(certainty)), ("question", .integer(question)),
        ("response", response?.value ?? .null), ("round", .integer(round)),
      ])
    )
  }

  /// Reads a vote back.
  init(reading reader: FactReader) throws(FactReader.Misfit) {
    let response = try reader.required("response") { $0 }
    self.init(
      question: try reader.number("question", in: 1...RoomAgenda.limit),
      round: try reader.number("round", in: 1...Int.max),
      response: response == .null ? nil : Response(response),
      certainty: try reader.optional("certainty") { value in
        value.integerValue.flatMap { (1...3).contains($0) ? $0 : nil }
      }
    )
  }
}
