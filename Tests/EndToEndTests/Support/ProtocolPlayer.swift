import JSON
import TestSupport

/// Plays a lesson by lines of the session protocol.
final class ProtocolPlayer {
  /// The running program.
  let program: InteractiveProgram
  /// All events so far.
  private(set) var events: [JSONObject] = []

  /// Starts a lesson and reads up to where the program waits.
  init(_ start: ProgramStart) throws {
    program = try InteractiveProgram(start, on: .pipes)
    try readTurn()
  }

  convenience init(_ qadam: Qadam, lesson: String) throws {
    try self.init(qadam.start(["learn", lesson, "--protocol", "jsonl"]))
  }

  /// The last event.
  var event: JSONObject { events.last ?? JSONObject() }
  /// The name of the last event.
  var name: String { event["event"]?.stringValue ?? "" }

  /// Plays all moves and waits for the end.
  func play(_ moves: [Move]) throws -> ProgramExit {
    for move in moves { try send(ProtocolPlayer.line(for: move)) }
    return try program.waitForExit()
  }

  /// Sends an input and reads up to where the program waits again.
  func send(_ line: JSONObject) throws {
    program.send(JSONValue.object(line).text + "\n")
    try readTurn()
  }

  /// The line that makes a move.
  static func line(for move: Move) -> JSONObject {
    switch move {
    case .goOn, .accept: JSONObject([("next", true)])
    case .hint: JSONObject([("hint", true)])
    case .skip: JSONObject([("skip", true)])
    case .dontKnow: JSONObject([("dontKnow", true)])
    case .overrule: JSONObject([("overrule", true)])
    case .note(let text): JSONObject([("text", .string(text))])
    case .answer(_, let answer, let certainty):
      JSONObject([("answer", answer)] + (certainty.map { [("certainty", .integer($0))] } ?? []))
    }
  }

  /// Reads events until one waits for an input.
  private func readTurn() throws {
    repeat {
      let line = try program.wait(for: "\n")
      guard let object = try JSONValue(parsing: line).objectValue else {
        throw TestFailure("no object: \(line)")
      }
      events.append(object)
    } while !waits
  }

  private var waits: Bool {
    switch name {
    case "hello": false
    case "feedback":
      event["final"] == false || event["canOverrule"] == true || event["selfMark"] == true
    default: true
    }
  }
}
