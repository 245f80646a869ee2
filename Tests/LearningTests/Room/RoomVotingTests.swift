import JSON
import Testing

@testable import Learning

@Suite("Votes in a room")
struct RoomVotingTests {
  @Test("The last vote before closing counts, and becomes one answer with purpose workshop")
  func lastVoteCounts() throws {
    var room = RoomSample.room(people: 3)
    try room.perform(.next, at: 100)
    try room.vote(1, 3, certainty: 3, at: 110)
    try room.vote(2, nil, certainty: nil, at: 115)
    try room.vote(1, 2, certainty: 1, at: 120)
    let facts = try room.perform(.close, at: 200)
    #expect(facts.first?.content == .roomMoved(.closed(question: 1, round: 1)))
    #expect(facts.map { $0.participant } == [nil, RoomSample.person(1), RoomSample.person(2)])
    #expect(facts.allSatisfy { $0.at == 200 })
    let order = room.questions[0].shownOrder
    #expect(
      facts.dropFirst().map { $0.content } == [
        .attempted(
          Attempt(
            exercise: "one",
            lesson: "lesson",
            digest: "digest of one",
            purpose: .workshop,
            response: Response(2),
            shownOrder: order,
            score: 1,
            certainty: 1,
            presentedAt: 100,
            answeredAt: 120
          )
        ),
        .attempted(
          Attempt(
            exercise: "one",
            lesson: "lesson",
            digest: "digest of one",
            purpose: .workshop,
            response: nil,
            shownOrder: order,
            score: 0,
            dontKnow: true,
            presentedAt: 100,
            answeredAt: 115
          )
        ),
      ]
    )
  }

  @Test("The second round is the second try, and wrong options bring their beliefs")
  func secondRound() throws {
    var room = RoomSample.room(people: 1)
    for command in [RoomCommand.next, .close, .discuss, .again] { try room.perform(command) }
    try room.vote(1, 3)
    let facts = try room.perform(.finish)
    #expect(facts.count == 3 && room.phase == .finished)
    guard case .attempted(let attempt) = facts[1].content else {
      Issue.record("no answer")
      return
    }
    #expect(attempt.tryNumber == 2 && attempt.misconceptions == ["c-belief"])
  }

  @Test("Votes that do not fit are refused by name and change nothing")
  func refusals() throws {
    var room = RoomSample.room(people: 1)
    let one = RoomSample.person(1)
    func refusal(
      _ who: LearnerID,
      _ question: Int,
      _ round: Int,
      _ answer: JSONValue?,
      _ certainty: Int?
    ) -> RoomError? {
      do {
        _ = try room.voting(
          who,
          question: question,
          round: round,
          answer: answer,
          certainty: certainty,
          at: 0
        )
        return nil
      } catch { return error }
    }
    #expect(refusal(one, 1, 1, 2, 2) == .roundNotOpen)
    try room.perform(.next)
    for (who, question, round, answer, certainty, error) in [
      (one, 1, 1, 2, 2, nil), (one, 1, 1, nil, nil, nil),
      (RoomSample.person(2), 1, 1, 2, 2, .unknownParticipant),
      (one, 2, 1, 2, 2, .roundNotOpen), (one, 1, 2, 2, 2, .roundNotOpen),
      (one, .min, .max, 2, 2, .roundNotOpen),
      (one, 1, 1, 4, 2, .answer(.outOfRange("4", limit: 3))),
      (one, 1, 1, "2", 2, .answer(.wrongShape)), (one, 1, 1, 2, nil, .certaintyMissing),
      (one, 1, 1, 2, 0, .certaintyMissing), (one, 1, 1, 2, 4, .certaintyMissing),
    ] as [(LearnerID, Int, Int, JSONValue?, Int?, RoomError?)] {
      #expect(refusal(who, question, round, answer, certainty) == error)
    }
    try room.perform(.close)
    #expect(refusal(one, 1, 1, 2, 2) == .roundNotOpen)
    #expect(room.voteCount(question: 1, round: 1) == 0)
  }

  @Test("Nobody comes in twice, nobody after the end, nobody past the limit")
  func joining() throws {
    var room = RoomSample.room(people: Room.limit - 1)
    #expect(throws: RoomError.alreadyIn) { try room.joining(RoomSample.person(1), at: 0) }
    room.take(try room.joining(RoomSample.person(Room.limit), at: 0))
    #expect(throws: RoomError.full(limit: Room.limit)) { try room.joining("late", at: 0) }
    var finished = RoomSample.room()
    try finished.perform(.finish)
    #expect(throws: RoomError.roundNotOpen) { try finished.joining("late", at: 0) }
  }

  @Test("Whoever comes late votes from then on")
  func lateJoin() throws {
    var room = RoomSample.room(people: 1)
    try room.perform(.next)
    try room.vote(1, 2)
    room.take(try room.joining(RoomSample.person(2), at: 5))
    try room.vote(2, 1)
    #expect(room.lastResult(question: 1)?.votes == 2)
  }

  @Test("An opinion asks for no certainty and has no right share")
  func opinions() throws {
    var room = RoomSample.room(people: 2)
    try room.perform(.open(question: 4))
    try room.vote(1, 1, certainty: nil)
    let vote = try room.vote(2, 2, certainty: 3)
    #expect(vote.content == .voted(RoomVote(question: 4, round: 1, response: Response(2))))
    let result = try #require(room.lastResult(question: 4))
    #expect(result.right == nil && result.advice == nil && result.rightPercent == nil)
    #expect(result.answers.map { $0.count } == [1, 1, 0])
  }

  @Test(
    "Every kind that a phone shows is known, and those in stages or on paper are not among them"
  )
  func kinds() {
    let known = Set(ExerciseKind.all + [WordList.kind])
    #expect(RoomQuestion.kinds.isSubset(of: known))
    #expect(
      known.subtracting(RoomQuestion.kinds).map { $0.rawValue }.sorted() == [
        "audience-simulation", "evaluation-lab", "open", "scenario", "worksheet",
      ]
    )
  }
}
