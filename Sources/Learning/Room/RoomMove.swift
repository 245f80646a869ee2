import JSON

/// A step of a room from one phase to another, as the record keeps it.
public enum RoomMove: Sendable, Hashable {
  /// Votes on a question are taken from now on, in a round counted from 1.
  case opened(question: Int, round: Int)
  /// Votes are no longer taken.
  case closed(question: Int, round: Int)
  /// The room talks before it votes again.
  case discussed(question: Int, round: Int)
  /// The key and the spread are shown.
  case revealed(question: Int)
  /// A word of a word list is kept off the screens.
  case hid(question: Int, word: String)
  /// The room has come to its end.
  case finished

  /// The name in the record.
  var name: String {
    switch self {
    case .opened: "opened"
    case .closed: "closed"
    case .discussed: "discussed"
    case .revealed: "revealed"
    case .hid: "hid"
    case .finished: "finished"
    }
  }
}

extension RoomMove {
  /// The move as the record spells it.
  var json: JSONValue {
    switch self {
    case .opened(let question, let round), .closed(let question, let round),
      .discussed(let question, let round):
      ["move": .string(name), "question": .integer(question), "round": .integer(round)]
    case .revealed(let question): ["move": .string(name), "question": .integer(question)]
    case .hid(let question, let word):
      ["move": .string(name), "question": .integer(question), "word": .string(word)]
    case .finished: ["move": .string(name)]
    }
  }

  /// Reads a move back.
  init(reading reader: FactReader) throws(FactReader.Misfit) {
    func question() throws(FactReader.Misfit) -> Int {
      try reader.number("question", in: 1...RoomAgenda.limit)
    }
    func round() throws(FactReader.Misfit) -> Int { try reader.number("round", in: 1...Int.max) }
    switch try reader.required("move", { $0.stringValue }) {
    case "opened": self = .opened(question: try question(), round: try round())
    case "closed": self = .closed(question: try question(), round: try round())
    case "discussed": self = .discussed(question: try question(), round: try round())
    case "revealed": self = .revealed(question: try question())
    case "hid":
      self = .hid(question: try question(), word: try reader.required("word") { $0.stringValue })
    case "finished": self = .finished
    default: throw FactReader.Misfit()
    }
  }
}
