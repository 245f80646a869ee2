import JSON
import TestSupport

/// Plays a lesson by typed lines, as a person with a screen reader does.
final class PlainPlayer {
  /// The running program.
  let program: InteractiveProgram
  /// What was shown since the last line.
  private(set) var screen = ""
  private var question = ""

  /// Starts a lesson; lines are so wide that no prompt breaks.
  convenience init(
    _ qadam: Qadam,
    lesson: String,
    on connection: InteractiveProgram.Connection = .pipes
  ) throws {
    try self.init(qadam.start(["--plain", "--width", "500", "learn", lesson]), on: connection)
  }

  /// Starts a program that plays a lesson, and reads up to where it waits.
  init(_ start: ProgramStart, on connection: InteractiveProgram.Connection) throws {
    program = try InteractiveProgram(start, on: connection)
    try read()
  }

  /// Plays all moves and waits for the end.
  func play(_ moves: [Move]) throws -> ProgramExit {
    for move in moves { try play(move) }
    return try program.waitForExit()
  }

  /// Plays all moves of a session that ends with the last answer.
  func playToLastAnswer(_ moves: [Move]) throws -> ProgramExit {
    for (index, move) in moves.enumerated() {
      let lines = try lines(for: move)
      for (place, line) in lines.enumerated() {
        program.send(line + "\n")
        if index < moves.count - 1 || place < lines.count - 1 { try read() }
      }
    }
    return try program.waitForExit()
  }

  /// Plays one move; after the line at the end nothing comes.
  func play(_ move: Move) throws {
    for line in try lines(for: move) {
      program.send(line + "\n")
      if case .note = move { return }
      try read()
    }
  }

  /// The lines that make a move.
  func lines(for move: Move) throws -> [String] {
    switch move {
    case .goOn, .accept: [""]
    case .hint: ["h"]
    case .skip: ["s"]
    case .dontKnow: ["0"]
    case .overrule: ["y"]
    case .note(let text): [text]
    case .answer(let exercise, let answer, let certainty):
      [try line(for: answer, of: exercise)] + (certainty.map { ["\($0)"] } ?? [])
    }
  }

  /// Reads up to the next prompt.
  func read() throws {
    screen = try program.wait(for: "> ") + program.wait(for: "\n")
    if screen.contains("Step ") { question = screen }
  }

  private func line(for answer: JSONValue, of exercise: String) throws -> String {
    let parts = try ShownParts(of: exercise, in: question)
    switch answer {
    case .integer(let number): return "\(try parts.position(of: number))"
    case .array(let numbers):
      return try numbers.map { "\(try parts.position(of: $0.integerValue ?? 0))" }
        .joined(separator: " ")
    case .string(let text): return text
    case .object(let object):
      return try object.members.map { member in
        switch (member.value, Int(member.key)) {
        case (.integer(let right), let left?):
          "\(PlainPlayer.letter(left))\(try parts.position(of: right))"
        case (.string(let group), let item?):
          "\(try parts.position(of: item))\(group == "near" ? "a" : "b")"
        case (let word, _): word.stringValue ?? ""
        }
      }.joined(separator: Int(object.keys[0]) == nil ? " / " : " ")
    default: throw TestFailure("no line for \(answer.text)")
    }
  }

  private static func letter(_ number: Int) -> Character { Array("abcdefgh")[number - 1] }
}
