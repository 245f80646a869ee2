import Learning
import Testing

@Suite("Rating an answer for review")
struct ReviewRatingTests {
  @Test(
    "An answer is rated by mark, help and certainty",
    arguments: [
      (answer(score: 1, certainty: 3), .easy),
      (answer(score: 1, certainty: 2), .good),
      (answer(score: 1), .good),
      (answer(score: 1, certainty: 1), .hard),
      (answer(score: 1, hints: 1), .hard),
      (answer(score: 1, certainty: 3, hints: 1), .hard),
      (answer(score: 0.99, certainty: 3), .hard),
      (answer(score: 0.5), .hard),
      (answer(score: 0.49), .again),
      (answer(score: 0, certainty: 3), .again),
      (answer(score: 0, skipped: true), .again),
      (answer(score: 0, dontKnow: true), .again),
      (answer(score: 1, skipped: true), .again),
      (answer(score: 0, overruled: true), .good),
      (answer(score: 1, purpose: .review), .good),
      (answer(score: 1, purpose: .workshop), .good),
      // A certainty and a mark that no session writes count as not given.
      (answer(score: 1, certainty: 7), .good),
      (answer(score: 1, hints: -4), .good),
    ] as [(RecordedAnswer, ReviewRating)]
  )
  func rating(answer: RecordedAnswer, rating: ReviewRating) {
    #expect(ReviewRating(answer) == rating)
  }

  @Test(
    "Further tries, tests and answers without a mark feed no review",
    arguments: [
      answer(tryNumber: 2), answer(tryNumber: 0), answer(purpose: .pre), answer(purpose: .post),
      answer(score: nil), answer(score: .nan), answer(score: 7), answer(score: -1),
      answer(score: 0, purpose: .pre, dontKnow: true), answer(score: nil, skipped: true),
    ]
  )
  func notFed(answer: RecordedAnswer) {
    #expect(ReviewRating(answer) == nil)
  }

  @Test("An attempt of the record keeps what the rules need")
  func attempt() {
    let attempt = Attempt(
      exercise: "e",
      lesson: "l",
      digest: "d",
      purpose: .review,
      tryNumber: 2,
      response: nil,
      score: 0.25,
      certainty: 3,
      hints: 1,
      skipped: false,
      dontKnow: true,
      misconceptions: ["m"],
      presentedAt: 1,
      answeredAt: 2,
      activeMilliseconds: 3
    )
    let address = FactAddress(device: "a", counter: 9)
    let recorded = RecordedAnswer(attempt, at: address)
    #expect(recorded.address == address && recorded.exercise == "e" && recorded.tryNumber == 2)
    #expect(recorded.purpose == .review && recorded.score == 0.25 && recorded.certainty == 3)
    #expect(recorded.hints == 1 && recorded.isDontKnow && !recorded.isSkipped)
    #expect(recorded.misconceptions == ["m"] && recorded.answeredAt == 2)
    #expect(recorded.activeMilliseconds == 3)
    let overruled = RecordedAnswer(attempt, at: address, isOverruled: true)
    #expect(overruled.score == 1 && overruled.misconceptions.isEmpty)
  }
}
