import JSON

/// What happened in a session in the room that was led by the clock.
///
/// Times are milliseconds of a clock that nobody sets: into the present visit of a part, pauses not counted.
public enum WorkshopFact: Sendable, Hashable {
  /// A session began with a plan.
  case started(WorkshopStart)
  /// A part was entered, by its number from 1 in the plan.
  case stageEntered(number: Int)
  /// A part was left after a visit.
  case stageLeft(number: Int, milliseconds: Int)
  /// What the plan of a part leaves out first was left out.
  case stageCut(number: Int, milliseconds: Int)
  /// The clock was stopped.
  case paused(number: Int, milliseconds: Int)
  /// The clock went on after it had stood for a while.
  case resumed(number: Int, milliseconds: Int)
  /// The program went on with the session after it had ended without saying so.
  case continued(number: Int, milliseconds: Int)
  /// The trainer wrote a note.
  case noteWritten(number: Int, milliseconds: Int, text: String)
  /// The session came to its end, or was ended before its last part.
  case finished(isComplete: Bool)

  /// The names of all kinds of these facts.
  static let kinds: Set<String> = [
    "workshop-started", "workshop-stage-entered", "workshop-stage-left", "workshop-stage-cut",
    "workshop-paused", "workshop-resumed", "workshop-continued", "workshop-note-written",
    "workshop-finished",
  ]

  /// The name of the kind in the record.
  var kind: String {
    switch self {
    case .started: "workshop-started"
    case .stageEntered: "workshop-stage-entered"
    case .stageLeft: "workshop-stage-left"
    case .stageCut: "workshop-stage-cut"
    case .paused: "workshop-paused"
    case .resumed: "workshop-resumed"
    case .continued: "workshop-continued"
    case .noteWritten: "workshop-note-written"
    case .finished: "workshop-finished"
    }
  }

  /// The longest time that a fact may hold, a year: sums of any record stay within a number.
  static let longest = 31_536_000_000
  /// The most characters of a note, as Unicode counts scalars.
  public static let noteLimit = 500
}

extension WorkshopFact {
  /// The fact as the record spells it.
  var json: JSONValue {
    switch self {
    case .started(let start): start.json
    case .stageEntered(let number): ["number": .integer(number)]
    case .stageLeft(let number, let time), .stageCut(let number, let time),
      .paused(let number, let time), .resumed(let number, let time),
      .continued(let number, let time):
      ["number": .integer(number), "milliseconds": .integer(time)]
    case .noteWritten(let number, let time, let text):
      [
        "number": .integer(number), "milliseconds": .integer(time), "text": .string(text),
      ]
    case .finished(let isComplete): ["complete": .bool(isComplete)]
    }
  }

  /// Reads a fact back.
  init(kind: String, reading reader: FactReader) throws(FactReader.Misfit) {
    switch kind {
    case "workshop-started": self = .started(try WorkshopStart(reading: reader))
    case "workshop-finished":
      self = .finished(isComplete: try reader.required("complete") { $0.boolValue })
    case "workshop-stage-entered":
      self = .stageEntered(number: try reader.number("number", in: 1...Int.max))
    default:
      let number = try reader.number("number", in: 1...Int.max)
      let time = try reader.number("milliseconds", in: 0...WorkshopFact.longest)
      switch kind {
      case "workshop-stage-left": self = .stageLeft(number: number, milliseconds: time)
      case "workshop-stage-cut": self = .stageCut(number: number, milliseconds: time)
      case "workshop-paused": self = .paused(number: number, milliseconds: time)
      case "workshop-resumed": self = .resumed(number: number, milliseconds: time)
      case "workshop-continued": self = .continued(number: number, milliseconds: time)
      case "workshop-note-written":
        self = .noteWritten(
          number: number,
          milliseconds: time,
          text: try reader.required("text") { $0.stringValue }
        )
      default: throw FactReader.Misfit()
      }
    }
  }
}
