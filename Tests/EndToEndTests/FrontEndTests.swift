import JSON
import TestSupport
import Testing

@Suite("The three front ends")
struct FrontEndTests {
  @Test("A lesson of all nine kinds leaves the same record on the screen, by lines and by protocol")
  func sameRecords() throws {
    let byProtocol = try played { try ProtocolPlayer($0, lesson: $1).play($2) }
    let byLines = try played { try PlainPlayer($0, lesson: $1).play($2) }
    let byLinesOnTerminal = try played {
      try PlainPlayer($0, lesson: $1, on: .terminal(columns: 200, rows: 24)).play($2)
    }
    let byKeys = try played { try RichPlayer($0, lesson: $1).play($2) }
    for exercise in FixtureCourse.shuffledParts.keys {
      #expect(byProtocol.contains { $0.contains("exercise=\"\(exercise)\"") })
    }
    #expect(byLines == byProtocol)
    #expect(byLinesOnTerminal == byProtocol)
    #expect(byKeys == byProtocol)
  }

  /// Plays both lessons and returns the exported answers and all facts, without names made at random.
  private func played(
    _ play: (Qadam, String, [Move]) throws -> ProgramExit
  ) throws -> [String] {
    try Qadam.use { qadam in
      // A profile of its own, so that a terminal has nothing to ask.
      #expect(try qadam.run("profile", "add", "me").code == 0)
      #expect(try play(qadam, FixtureCourse.earlier, Move.firstSteps) == .code(0))
      #expect(try play(qadam, FixtureCourse.nineKinds, Move.nineKinds) == .code(0))
      let attempts = try qadam.attempts().map { row in
        row.members
          .filter { !["learner", "session", "device", "activeMilliseconds"].contains($0.key) }
          .map { "\($0.key)=\($0.value.text)" }
          .joined(separator: " ")
      }
      return attempts + (try qadam.facts())
    }
  }
}
