import JSON
import Testing

@testable import Learning

@Suite("A room as a fold of its facts")
struct RoomFoldTests {
  /// One random thing that somebody does in a room.
  private static func anything(
    in room: Room,
    _ generator: inout SplitMix64,
    at now: Int64
  ) throws(RoomError) -> [RoomFact] {
    switch generator.number(below: 16) {
    case 0: return try room.facts(for: .open(question: nil), at: now)
    case 1: return try room.facts(for: .close, at: now)
    case 2: return try room.facts(for: .discuss, at: now)
    case 3: return try room.facts(for: .again, at: now)
    case 4: return try room.facts(for: .reveal, at: now)
    case 5: return try room.facts(for: .next, at: now)
    case 6: return try room.facts(for: .open(question: generator.number(below: 6)), at: now)
    case 7: return try room.facts(for: .hide(word: "word"), at: now)
    case 8, 9: return [try room.joining(RoomSample.person(generator.number(below: 5)), at: now)]
    default:
      let answers: [JSONValue?] = [1, 2, 3, nil, "word", "25.9", [1]]
      return [
        try room.voting(
          RoomSample.person(generator.number(below: 5)),
          question: room.phase.question ?? generator.number(below: 5),
          round: 1 + generator.number(below: 2),
          answer: answers[generator.number(below: answers.count)],
          certainty: generator.number(below: 4),
          at: now
        )
      ]
    }
  }

  @Test("Whatever happens, the facts give the same room, cut at every fact", arguments: 1...40)
  func foldIsLive(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    var room = RoomSample.room()
    var facts: [RoomFact] = []
    var pictures = [room.picture]
    var turns = 0
    for step in 0..<300 {
      guard let turn = try? Self.anything(in: room, &generator, at: Int64(step)) else { continue }
      turns += 1
      for fact in turn {
        room.take(fact)
        facts.append(fact)
        pictures.append(room.picture)
      }
    }
    #expect(turns > 10)
    for length in 0...facts.count {
      let folded = Room(
        agenda: RoomSample.agenda,
        exercises: RoomSample.exercises,
        facts: facts.prefix(length)
      )
      #expect(folded.picture == pictures[length])
    }
  }

  @Test("A whole agenda goes through the record and gives the same order of options")
  func agenda() {
    let content = FactContent.roomOpened(RoomSample.agenda)
    guard case .roomOpened(let agenda) = FactContent(kind: content.kind, json: content.json) else {
      Issue.record("the agenda does not read back")
      return
    }
    let again = Room(agenda: agenda, exercises: RoomSample.exercises)
    #expect(
      again.questions.map { $0.shownOrder } == RoomSample.room().questions.map { $0.shownOrder }
    )
  }
}
