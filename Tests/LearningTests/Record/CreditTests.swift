import Testing

@testable import Learning

@Suite("Credit")
struct CreditTests {
  @Test(
    "A hint takes a quarter and a further try half of what is left",
    arguments: [
      (1, 0, 1, 1), (1, 1, 1, 0.75), (1, 2, 1, 0.5625), (1, 0, 2, 0.5), (1, 0, 3, 0.25),
      (1, 2, 2, 0.28125), (0.5, 1, 2, 0.1875), (0, 3, 2, 0),
    ] as [(Double, Int, Int, Double)]
  )
  func formula(score: Double, hints: Int, tryNumber: Int, credit: Double) {
    #expect(Credit.of(score: score, hints: hints, tryNumber: tryNumber) == credit)
  }

  @Test("Numbers that no session writes stay within 0 and 1", arguments: [Int.min, -1, 0, Int.max])
  func extremes(number: Int) {
    for credit in [
      Credit.of(score: 1, hints: number, tryNumber: 1),
      Credit.of(score: 1, hints: 0, tryNumber: number),
      Credit.of(score: 1, hints: number, tryNumber: number),
    ] {
      #expect((0...1).contains(credit))
    }
  }

  @Test("An attempt without a mark has no credit")
  func withoutMark() {
    let attempt = Attempt(
      exercise: "e",
      lesson: nil,
      digest: "",
      purpose: .study,
      response: nil,
      score: nil,
      presentedAt: 0,
      answeredAt: 0
    )
    #expect(attempt.credit == nil)
  }
}
