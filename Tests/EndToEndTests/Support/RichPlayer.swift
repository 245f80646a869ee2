import Foundation
import JSON
import TestSupport

/// Plays a lesson by keys on a drawn screen.
final class RichPlayer {
  /// The running program.
  let program: InteractiveProgram
  private var question = ""
  /// Whether an answer is followed by what it is worth; a test tells nothing.
  private let tellsFeedback: Bool

  /// The keys that move up, as a terminal sends them.
  static let up = "\u{1B}[A"

  /// Starts a lesson.
  convenience init(_ qadam: Qadam, lesson: String) throws {
    try self.init(qadam.start(["--no-color", "learn", lesson]))
  }

  /// Starts a program that plays a lesson, and reads up to where it waits.
  init(
    _ start: ProgramStart,
    columns: Int = 100,
    rows: Int = 50,
    tellsFeedback: Bool = true
  ) throws {
    self.tellsFeedback = tellsFeedback
    program = try InteractiveProgram(start, on: .terminal(columns: columns, rows: rows))
    try readStep()
  }

  /// Plays all moves and waits for the end.
  func play(_ moves: [Move]) throws -> ProgramExit {
    for (index, move) in moves.enumerated() {
      try play(move, next: moves.indices.contains(index + 1) ? moves[index + 1] : nil)
    }
    return try program.waitForExit()
  }

  /// Plays one move and waits until the program waits again; the next move tells what to wait for.
  func play(_ move: Move, next: Move?) throws {
    switch move {
    case .goOn: program.send("\r")
    case .hint: program.send(isTyped ? "\u{14}" : "h")
    case .skip: program.send(isTyped ? "\u{0E}" : "s")
    case .dontKnow:
      program.send(isTyped ? "\u{0F}" : "0")
      try pause()
    case .overrule: program.send("2\r")
    case .accept: program.send("\r")
    case .note(let text):
      program.send(text + "\r")
      return
    case .answer(let exercise, let answer, let certainty):
      program.send(try keys(for: answer, of: exercise) + "\r")
      if let certainty {
        try program.wait(for: "back to the answer")
        program.send("\(certainty)\r")
      }
      if case .answer(exercise, _, _)? = next { break }
      if case .overrule? = next {
        try program.wait(for: "Yes, count it as right")
        return
      }
      if tellsFeedback { try pause() }
    }
    // A session without a line at its end is over with its last answer.
    if next == nil { return }
    if next.isNote { try program.wait(for: "go on") } else { try readStep() }
  }

  /// Reads up to where the program waits at a page or an exercise.
  func readStep() throws {
    let shown = RichPlayer.withoutSequences(try program.wait(for: "save and leave"))
    if shown.contains("skip") || !tellsFeedback { question = shown }
  }

  private func pause() throws {
    try program.wait(for: "Enter go on")
    program.send("\r")
  }

  /// Whether letters go into a field, so that commands need other keys.
  private var isTyped: Bool { question.contains("Ctrl-N") }

  private func keys(for answer: JSONValue, of exercise: String) throws -> String {
    let parts = try ShownParts(of: exercise, in: question)
    switch answer {
    case .integer(let number): return "\(try parts.position(of: number))"
    case .array(let numbers):
      let wanted = numbers.compactMap { $0.integerValue }
      guard exercise == "steps-in-order" else {
        return try wanted.map { "\(try parts.position(of: $0))" }.joined()
      }
      return try RichPlayer.moves(from: parts.sourceNumbers, to: wanted)
    case .string(let text): return text
    case .object(let object): return try keys(for: object, parts: parts)
    default: throw TestFailure("no keys for \(answer.text)")
    }
  }

  private func keys(for object: JSONObject, parts: ShownParts) throws -> String {
    if Int(object.keys[0]) == nil {
      return object.members.map { $0.value.stringValue ?? "" }.joined(separator: "\t")
    }
    if object.members[0].value.integerValue != nil {
      return try object.members
        .map { String(RichPlayer.sign(try parts.position(of: $0.value.integerValue ?? 0))) }
        .joined()
    }
    return parts.sourceNumbers
      .map { object["\($0)"] == "near" ? "a" : "b" }
      .joined()
  }

  /// Takes each item in turn, moves it up to its place and puts it down; the shown list changes with it.
  private static func moves(from shown: [Int], to wanted: [Int]) throws -> String {
    var shown = shown
    var keys = ""
    for (place, number) in wanted.enumerated() {
      guard let index = shown.firstIndex(of: number) else { throw TestFailure("no \(number)") }
      keys += "\(index + 1) " + String(repeating: up, count: index - place) + " "
      shown.insert(shown.remove(at: index), at: place)
    }
    return keys
  }

  private static func sign(_ position: Int) -> Character { Array("abcdef")[position - 1] }

  /// What was received without control sequences.
  static func withoutSequences(_ text: String) -> String {
    text.replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "").replacing("\r\n", with: "\n")
      .replacing("\r", with: "\n")
  }
}

extension Move? {
  /// Whether the move is the line at the end.
  fileprivate var isNote: Bool { if case .note? = self { true } else { false } }
}
