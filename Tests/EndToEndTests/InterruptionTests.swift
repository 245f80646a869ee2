import Foundation
import Glibc
import JSON
import TestSupport
import Testing

@Suite("Leaving a lesson from outside")
struct InterruptionTests {
  @Test("Ctrl-C at each question of the screen ends with 130, a sane terminal and nothing lost")
  func controlCOnScreen() throws {
    try playInPieces { qadam, moves, next in
      let player = try RichPlayer(
        TerminalState.watched(qadam.start(["--no-color", "learn", FixtureCourse.nineKinds]))
      )
      for (index, move) in moves.enumerated() {
        try player.play(move, next: moves.indices.contains(index + 1) ? moves[index + 1] : next)
      }
      player.program.send([3])
      try player.program.waitForExit()
      return TerminalState.code(in: player.program.text)
    }
  }

  @Test("Ctrl-C at each prompt of plain mode in a terminal ends with 130 and nothing lost")
  func controlCInPlainMode() throws {
    try playInPieces { qadam, moves, _ in
      let player = try PlainPlayer(
        TerminalState.watched(
          qadam.start(["--plain", "--width", "500", "learn", FixtureCourse.nineKinds])
        ),
        on: .terminal(columns: 200, rows: 24)
      )
      for move in moves { try player.play(move) }
      player.program.send([3])
      try player.program.waitForExit()
      return TerminalState.code(in: player.program.text)
    }
  }

  /// Plays a few moves a start, each start ended from outside, and compares the record with one made in one go.
  private func playInPieces(_ play: (Qadam, [Move], Move?) throws -> Int?) throws {
    let whole = try Qadam.use { qadam in
      try begin(qadam)
      #expect(
        try ProtocolPlayer(qadam, lesson: FixtureCourse.nineKinds).play(Move.nineKinds) == .code(0)
      )
      return try answers(qadam)
    }
    try Qadam.use { qadam in
      try begin(qadam)
      for (index, piece) in Move.pieces.enumerated() {
        let following = Move.pieces.dropFirst(index + 1).first?.first ?? Move.nineKinds.last
        #expect(try play(qadam, piece, following) == 130, "\(piece)")
      }
      #expect(
        try ProtocolPlayer(qadam, lesson: FixtureCourse.nineKinds).play([
          Move.nineKinds.last ?? .goOn
        ]) == .code(0)
      )
      #expect(try answers(qadam) == whole)
    }
  }

  @Test(
    "A kill after every prompt loses nothing acknowledged and doubles nothing",
    arguments: [true, false]
  )
  func kills(byProtocol: Bool) throws {
    try Qadam.use { qadam in
      try begin(qadam)
      var acknowledged = Set(try names(qadam))
      for _ in 0..<60 {
        guard try killAfterOneTurn(qadam, byProtocol: byProtocol, &acknowledged) else { break }
      }
      let recorded = try names(qadam)
      #expect(Set(recorded).count == recorded.count)
      #expect(acknowledged.isSubset(of: recorded))
      #expect(try qadam.facts().last?.contains("session-finished") == true)
      #expect(try qadam.run("doctor").code == 0)
    }
  }

  /// One start that is killed after its first answer; false once the lesson has ended.
  private func killAfterOneTurn(
    _ qadam: Qadam,
    byProtocol: Bool,
    _ acknowledged: inout Set<String>
  ) throws -> Bool {
    guard byProtocol else {
      let player = try PlainPlayer(qadam, lesson: FixtureCourse.nineKinds)
      // A line for each prompt: a page, a certainty, a note; else a skip.
      let isText = player.screen.contains("One line")
      let before = try names(qadam).count
      player.program.send(player.screen.contains("go on,") ? "\n" : isText ? "Done\n" : "s\n")
      if isText { return try player.program.waitForExit() != .code(0) }
      try player.read()
      player.program.signal(SIGKILL)
      #expect(try player.program.waitForExit() == .signal(SIGKILL))
      #expect(try names(qadam).count <= before + 1)
      return true
    }
    let player = try ProtocolPlayer(qadam, lesson: FixtureCourse.nineKinds)
    let isNote = player.name == "note"
    try player.send(
      isNote
        ? JSONObject([("text", "Done")])
        : JSONObject([(player.name == "page" ? "next" : "dontKnow", true)])
    )
    for event in player.events {
      guard let attempt = event["attempt"]?.objectValue else { continue }
      acknowledged.insert("\(attempt["counter"]?.text ?? "")")
    }
    player.program.signal(SIGKILL)
    try player.program.waitForExit()
    return !isNote
  }

  @Test(
    "A request to end by signal saves and says so by the exit code",
    arguments: [SIGTERM, SIGHUP, SIGINT]
  )
  func signals(signal: Int32) throws {
    try Qadam.use { qadam in
      try begin(qadam)
      let rich = try RichPlayer(qadam, lesson: FixtureCourse.nineKinds)
      rich.program.signal(signal)
      #expect(try rich.program.waitForExit() == .code(128 + signal))
      #expect(rich.program.text.contains("Saved."))
      let plain = try PlainPlayer(qadam, lesson: FixtureCourse.nineKinds)
      plain.program.signal(signal)
      #expect(try plain.program.waitForExit() == .code(128 + signal))
      #expect(plain.program.text.contains("Saved."))
      let robot = try ProtocolPlayer(qadam, lesson: FixtureCourse.nineKinds)
      robot.program.signal(signal)
      #expect(try robot.program.waitForExit() == .code(128 + signal))
      #expect(robot.program.text.contains(#""saved":true"#))
    }
  }

  @Test("The end of the input saves and is no error")
  func endOfInput() throws {
    try Qadam.use { qadam in
      try begin(qadam)
      for count in 0..<4 {
        let result = try qadam.run(
          "learn",
          "nine-kinds",
          input: String(repeating: "s\n", count: count)
        )
        #expect(result.code == 0)
        #expect(result.output.hasSuffix("Saved. Next time you go on at the same point.\n"))
      }
      let plain = try PlainPlayer(
        qadam,
        lesson: FixtureCourse.nineKinds,
        on: .terminal(columns: 80, rows: 24)
      )
      plain.program.endInput()
      #expect(try plain.program.waitForExit() == .code(0))
      let rich = try RichPlayer(qadam, lesson: FixtureCourse.nineKinds)
      rich.program.hangUp()
      // The signal and the end of the keys come together; either may be seen first.
      let exit = try rich.program.waitForExit()
      #expect([.code(0), .code(128 + SIGHUP)].contains(exit), "\(exit)")
      #expect(try qadam.run("doctor").code == 0)
    }
  }

  @Test(
    "Stopped, continued and resized in the middle of a question, the screen shows it again and takes the answer"
  )
  func stopAndResize() throws {
    try Qadam.use { qadam in
      try begin(qadam)
      let player = try RichPlayer(
        TerminalState.stopped(qadam.start(["--no-color", "learn", FixtureCourse.nineKinds]))
      )
      for size in [(40, 20), (20, 10), (1, 1), (90, 40)] {
        try player.program.resize(columns: size.0, rows: size.1)
        // The end of a frame.
        try player.program.wait(for: "\u{1B}[?7h")
        player.program.send("j")
      }
      player.program.send([0x1A])
      try player.program.wait(for: "stopped")
      try player.readStep()
      try player.play(.dontKnow, next: .skip)
      player.program.send([3])
      try player.program.waitForExit()
      #expect(TerminalState.code(in: player.program.text) == 130)
      #expect(try qadam.attempts().count == 3)
    }
  }

  @Test("Two programs answer at once in one profile, and both records are whole")
  func twoAtOnce() throws {
    try Qadam.use { qadam in
      try begin(qadam)
      let first = try ProtocolPlayer(qadam, lesson: FixtureCourse.earlier)
      let second = try ProtocolPlayer(qadam, lesson: FixtureCourse.nineKinds)
      let before = try names(qadam).count
      var answered = 0
      while first.name != "end" || second.name != "end" {
        for player in [first, second] where player.name != "end" {
          if player.name == "exercise" { answered += 1 }
          try player.send(
            JSONObject([(player.name == "exercise" ? "dontKnow" : "next", true)])
          )
        }
      }
      #expect(try first.program.waitForExit() == .code(0))
      #expect(try second.program.waitForExit() == .code(0))
      #expect(try names(qadam).count == before + answered)
      #expect(Set(try names(qadam)).count == before + answered)
      #expect(try qadam.run("doctor").code == 0)
    }
  }

  private func begin(_ qadam: Qadam) throws {
    try qadam.run("profile", "add", "me")
    _ = try ProtocolPlayer(qadam, lesson: FixtureCourse.earlier).play(Move.firstSteps)
  }

  /// The counters of all recorded answers.
  private func names(_ qadam: Qadam) throws -> [String] {
    try qadam.attempts().map { $0["counter"]?.text ?? "" }
  }

  private func answers(_ qadam: Qadam) throws -> [String] {
    try qadam.attempts().map { row in
      ["exercise", "try", "response", "shownOrder", "score", "hints", "certainty", "skipped"]
        .map { row[$0]?.text ?? "" }
        .joined(separator: " ")
    }
  }
}

extension Move {
  /// The lesson with nine kinds cut at every place where a start may end, without its last line.
  fileprivate static let pieces: [[Move]] = [
    [.dontKnow], [.skip, .goOn], [.hint, .answer("who-reads", 2)], [.answer("who-reads", 1)],
    [.answer("what-helps", [1, 3])], [.answer("steps-in-order", [2, 1, 3, 4])],
    [.answer("steps-in-order", [1, 2, 3, 4])],
    [.answer("places-and-things", ["1": 1, "2": 2, "3": 4])], [.goOn], [.hint],
    [.answer("near-or-far", ["1": "near", "2": "near", "3": "far", "4": "near"])],
    [.answer("share-of-readers", "386.0", certainty: 3)],
    [.answer("word-for-a-list", "list of topics"), .overrule],
    [.answer("sentence-with-gaps", ["gap-first": "listen", "gap-second": "talk"])],
    [.answer("how-was-it", 2)],
  ]
}
