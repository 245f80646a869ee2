import Learning
import Testing

@Suite("What an answer says")
struct AnswerClassTests {
  typealias Evidence = AnswerClass.Evidence

  @Test(
    "The rule, row by row",
    arguments: [
      // Lucky: right and faster than reading allows, whatever the certainty.
      (Evidence(isRight: true, activeMilliseconds: 999, readingFloor: 1000), .lucky),
      (Evidence(isRight: true, certainty: 3, activeMilliseconds: 1, readingFloor: 1000), .lucky),
      (Evidence(isRight: true, certainty: 1, activeMilliseconds: 1, readingFloor: 1000), .lucky),
      (Evidence(isRight: true, activeMilliseconds: 1000, readingFloor: 1000), .known),
      (Evidence(isRight: true, activeMilliseconds: nil, readingFloor: 1000), .known),
      (Evidence(isRight: true, activeMilliseconds: 0, readingFloor: nil), .known),
      // Misconception: wrong at certainty 3, or the same belief again.
      (Evidence(isRight: false, certainty: 3), .misconception),
      (Evidence(isRight: false, certainty: 1, repeatsMisconception: true), .misconception),
      (Evidence(isRight: false, repeatsMisconception: true), .misconception),
      (
        Evidence(isRight: false, certainty: 3, activeMilliseconds: 1, readingFloor: 9),
        .misconception
      ),
      (
        Evidence(isRight: false, certainty: 3, wasKnownBefore: true, isRightOnNextTry: true),
        .misconception
      ),
      // Slip: wrong, known before, right on the next try; all three.
      (Evidence(isRight: false, wasKnownBefore: true, isRightOnNextTry: true), .slip),
      (Evidence(isRight: false, certainty: 2, wasKnownBefore: true, isRightOnNextTry: true), .slip),
      (Evidence(isRight: false, wasKnownBefore: true), .gap),
      (Evidence(isRight: false, isRightOnNextTry: true), .gap),
      // Known: right at certainty 2 or 3, or where none was asked.
      (Evidence(isRight: true), .known),
      (Evidence(isRight: true, certainty: 2), .known),
      (Evidence(isRight: true, certainty: 3), .known),
      // Unsure: right at certainty 1.
      (Evidence(isRight: true, certainty: 1), .unsure),
      // Gap: any other wrong answer, and none.
      (Evidence(isRight: false), .gap),
      (Evidence(isRight: false, certainty: 1), .gap),
      (Evidence(isRight: false, certainty: 2), .gap),
      (Evidence(isRight: false, isGivenUp: true), .gap),
      (Evidence(isRight: false, isGivenUp: true, certainty: 3), .gap),
      (Evidence(isRight: false, isGivenUp: true, repeatsMisconception: true), .gap),
      (
        Evidence(isRight: false, isGivenUp: true, wasKnownBefore: true, isRightOnNextTry: true),
        .gap
      ),
    ] as [(Evidence, AnswerClass)]
  )
  func rule(evidence: Evidence, answerClass: AnswerClass) {
    #expect(AnswerClass(evidence) == answerClass)
  }

  @Test("Right answers are lucky, known or unsure; wrong ones a misconception, slip or gap")
  func sides() {
    var generator = SplitMix64(seed: 3)
    func coin() -> Bool { generator.number(below: 2) == 0 }
    for _ in 0..<5000 {
      let isRight = coin()
      let evidence = Evidence(
        isRight: isRight,
        isGivenUp: !isRight && coin(),
        certainty: [nil, 1, 2, 3][generator.number(below: 4)],
        activeMilliseconds: coin() ? generator.number(below: 2000) : nil,
        readingFloor: coin() ? 1000 : nil,
        repeatsMisconception: coin(),
        wasKnownBefore: coin(),
        isRightOnNextTry: coin()
      )
      let right: Set<AnswerClass> = [.lucky, .known, .unsure]
      #expect(right.contains(AnswerClass(evidence)) == isRight)
    }
  }
}
