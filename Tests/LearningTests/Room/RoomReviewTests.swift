import JSON
import Testing

@testable import Learning

@Suite("Review after a room")
struct RoomReviewTests {
  /// The answers that a room made of a participant's votes.
  private static func answers(of number: Int, in facts: [RoomFact]) -> [RecordedAnswer] {
    var counter: Int64 = 0
    return facts.compactMap { fact in
      guard
        fact.participant == RoomSample.person(number), case .attempted(let attempt) = fact.content
      else { return nil }
      counter += 1
      return RecordedAnswer(
        address: FactAddress(device: "host", counter: counter),
        exercise: attempt.exercise,
        purpose: attempt.purpose,
        tryNumber: attempt.tryNumber,
        score: attempt.score,
        certainty: attempt.certainty,
        hints: attempt.hints,
        isSkipped: attempt.skipped,
        isDontKnow: attempt.dontKnow,
        isOverruled: false,
        misconceptions: attempt.misconceptions,
        answeredAt: attempt.answeredAt,
        activeMilliseconds: nil
      )
    }
  }

  @Test(
    "A question that was missed in the room comes before one that was right, also after the talk"
  )
  func missedFirst() throws {
    var room = RoomSample.room(people: 2)
    var facts: [RoomFact] = []
    try room.perform(.open(question: 3), at: newYear)
    try room.vote(1, "25.9", certainty: 3, at: newYear)
    facts += try room.perform(.close, at: newYear)
    try room.perform(.next, at: newYear)
    facts += try room.perform(.close, at: newYear)
    try room.perform(.open(question: 1), at: newYear)
    try room.vote(1, 3, certainty: 3, at: newYear + 1)
    facts += try room.perform(.close, at: newYear + 2)
    try room.perform(.again, at: newYear + 3)
    try room.vote(1, 2, certainty: 3, at: newYear + 4)
    try room.vote(2, 2, certainty: 3, at: newYear + 4)
    facts += try room.perform(.finish, at: newYear + 5)

    let states = ReviewFold().states(of: AnswerHistory(Self.answers(of: 1, in: facts)))
    let queue = ReviewQueue(
      states: states.values,
      modules: ["one": "m", "number": "m"],
      at: moment(day: 400)
    )
    #expect(queue.exercises == ["one", "number"])
    #expect(
      ReviewQueue(
        states: states.values,
        modules: ["one": "m", "number": "m"],
        at: moment(day: 2)
      ).exercises == ["one"]
    )
    // Whoever came for the second round alone has no first try of their own.
    #expect(ReviewFold().states(of: AnswerHistory(Self.answers(of: 2, in: facts))).isEmpty)
  }
}
