import JSON
import Testing

@testable import Learning

@Suite("Phases of a room")
struct RoomPhaseTests {
  /// The commands that lead to each phase.
  static let ways: [(name: String, commands: [RoomCommand], phase: RoomPhase)] = [
    ("lobby", [], .lobby),
    ("voting", [.open(question: nil)], .voting(question: 1, round: 1)),
    ("closed", [.open(question: nil), .close], .closed(question: 1, round: 1)),
    (
      "discussing", [.open(question: nil), .close, .discuss],
      .discussing(question: 1, round: 1)
    ),
    (
      "voting again", [.open(question: nil), .close, .discuss, .again],
      .voting(question: 1, round: 2)
    ),
    ("revealed", [.open(question: nil), .close, .reveal], .revealed(question: 1)),
    ("finished", [.finish], .finished),
  ]

  /// Where each command leads from each phase; nil where it is refused.
  static let table: [(RoomCommand, [String: RoomPhase])] = [
    (
      .open(question: nil),
      [
        "lobby": .voting(question: 1, round: 1), "closed": .voting(question: 2, round: 1),
        "discussing": .voting(question: 2, round: 1), "revealed": .voting(question: 2, round: 1),
      ]
    ),
    (
      .open(question: 3),
      [
        "lobby": .voting(question: 3, round: 1), "closed": .voting(question: 3, round: 1),
        "discussing": .voting(question: 3, round: 1), "revealed": .voting(question: 3, round: 1),
      ]
    ),
    (
      .open(question: 1),
      [
        "lobby": .voting(question: 1, round: 1), "closed": .voting(question: 1, round: 2),
        "discussing": .voting(question: 1, round: 2),
      ]
    ),
    (.open(question: 0), [:]), (.open(question: 5), [:]), (.open(question: .min), [:]),
    (
      .next,
      [
        "lobby": .voting(question: 1, round: 1), "closed": .voting(question: 2, round: 1),
        "discussing": .voting(question: 2, round: 1), "revealed": .voting(question: 2, round: 1),
      ]
    ),
    (
      .close,
      [
        "voting": .closed(question: 1, round: 1), "voting again": .closed(question: 1, round: 2),
      ]
    ),
    (.discuss, ["closed": .discussing(question: 1, round: 1)]),
    (
      .again,
      [
        "closed": .voting(question: 1, round: 2), "discussing": .voting(question: 1, round: 2),
      ]
    ),
    (.reveal, ["closed": .revealed(question: 1), "discussing": .revealed(question: 1)]),
    (.hide(word: "x"), [:]),
    (
      .finish,
      [
        "lobby": .finished, "voting": .finished, "closed": .finished, "discussing": .finished,
        "voting again": .finished, "revealed": .finished,
      ]
    ),
  ]

  @Test("Each command leads where the table says, or is refused and changes nothing")
  func commands() throws {
    for way in Self.ways {
      var start = RoomSample.room(people: 3)
      for command in way.commands { try start.perform(command) }
      #expect(start.phase == way.phase)
      for (command, ends) in Self.table {
        var room = start
        if let end = ends[way.name] {
          try room.perform(command)
          #expect(room.phase == end, "\(command) in \(way.name)")
        } else {
          #expect(throws: RoomError.self, "\(command) in \(way.name)") { try room.perform(command) }
          #expect(room.picture == start.picture)
        }
      }
      let possible = Set(start.possibleCommands)
      let said = Self.table.filter { $0.1[way.name] != nil }.map { $0.0 }
      let plain = said.filter { if case .open(let number?) = $0 { number < 1 } else { true } }
      #expect(possible == Set(plain), "\(way.name)")
    }
  }

  @Test("The next question is the next one that was not asked, and then one that was left out")
  func nextQuestion() throws {
    var room = RoomSample.room()
    for (command, question) in [
      (RoomCommand.open(question: 3), 3), (.next, 4), (.next, 1), (.next, 2),
    ] {
      try room.perform(command)
      #expect(room.phase == .voting(question: question, round: 1))
      try room.perform(.close)
    }
    #expect(throws: RoomError.noMoreQuestions) { try room.perform(.next) }
    #expect(throws: RoomError.noMoreQuestions) { try room.perform(.open(question: nil)) }
    try room.perform(.open(question: 3))
    #expect(room.phase == .voting(question: 3, round: 2))
  }

  @Test("A question whose key was shown is not asked again")
  func revealed() throws {
    var room = RoomSample.room()
    try room.perform(.next)
    try room.perform(.close)
    try room.perform(.reveal)
    #expect(throws: RoomError.alreadyRevealed(1)) { try room.perform(.again) }
    #expect(throws: RoomError.alreadyRevealed(1)) { try room.perform(.open(question: 1)) }
    try room.perform(.next)
    try room.perform(.close)
    #expect(throws: RoomError.alreadyRevealed(1)) { try room.perform(.open(question: 1)) }
  }

  @Test("A room without a question can only be finished")
  func empty() throws {
    let agenda = RoomAgenda(source: .lesson("l"), title: "", seed: 0, questions: [])
    let room = Room(agenda: agenda, exercises: [])
    #expect(room.possibleCommands == [.finish])
    #expect(room.result(question: 1, round: 1) == nil)
  }

  @Test("Facts that do not fit change nothing")
  func damagedFacts() {
    var room = RoomSample.room(people: 1)
    let before = room.picture
    let vote = RoomVote(question: 1, round: 1, response: Response(1))
    for (participant, content) in [
      (nil, FactContent.roomMoved(.opened(question: 9, round: 1))),
      (nil, .roomMoved(.opened(question: 1, round: 2))), (nil, .voted(vote)),
      (RoomSample.person(1), .voted(vote)), (RoomSample.person(1), .participantJoined),
      (RoomSample.person(1), .roomMoved(.finished)), (nil, .sessionFinished(lesson: nil)),
    ] as [(LearnerID?, FactContent)] {
      room.take(RoomFact(participant: participant, content: content, at: 0))
    }
    #expect(room.picture == before)
  }
}
