import Learning
import Testing

@Suite("Calibration")
struct CalibrationTests {
  /// Answers at a certainty, the first of them right.
  static func answers(_ right: Int, of total: Int, at certainty: Int) -> [RecordedAnswer] {
    (0..<total).map { answer(score: $0 < right ? 1 : 0, certainty: certainty) }
  }

  @Test("Right answers are counted at each certainty and marks are added")
  func counts() {
    let calibration = Calibration(
      Self.answers(1, of: 3, at: 1) + Self.answers(2, of: 4, at: 2) + Self.answers(5, of: 6, at: 3)
    )
    #expect(calibration.rows.map(\.certainty) == [.one, .two, .three])
    #expect(
      calibration.rows.map(\.right)
        == [Proportion(1, of: 3), Proportion(2, of: 4), Proportion(5, of: 6)]
    )
    #expect(calibration.mark == 1 + (4 - 4) + (15 - 6))
    #expect(calibration.count == 13)
  }

  @Test("Further tries, opinions, skips and answers without a certainty do not count")
  func leftOut() {
    let calibration = Calibration([
      answer(certainty: 3, tryNumber: 2), answer(score: nil, certainty: 3), answer(),
      answer(score: 0, certainty: 3, skipped: true), answer(score: 0, certainty: 3, dontKnow: true),
      answer(certainty: 9),
    ])
    #expect(calibration.count == 0 && calibration.mark == 0)
    #expect(calibration.rows.allSatisfy { $0.verdict == .noAnswers })
  }

  @Test("Tests, reviews and part marks count: part of the mark is not right")
  func counted() {
    let calibration = Calibration([
      answer(certainty: 2, purpose: .pre), answer(certainty: 2, purpose: .review),
      answer(score: 0.9, certainty: 2), answer(score: 0, certainty: 2, overruled: true),
    ])
    #expect(calibration.rows[1].right == Proportion(3, of: 4))
  }

  @Test(
    "A verdict is given only where the whole interval supports it",
    arguments: [
      (3, 5, 10, .tooCertain), (3, 8, 10, .open), (3, 98, 100, .fitting), (3, 60, 100, .tooCertain),
      (2, 2, 3, .open), (2, 740, 1000, .fitting), (2, 99, 100, .tooCareful),
      (2, 10, 100, .tooCertain), (1, 95, 100, .tooCareful), (1, 10, 100, .fitting),
      (1, 3, 4, .open),
      (1, 0, 0, .noAnswers),
    ] as [(Int, Int, Int, Calibration.Verdict)]
  )
  func verdicts(certainty: Int, right: Int, total: Int, verdict: Calibration.Verdict) {
    let calibration = Calibration(Self.answers(right, of: total, at: certainty))
    #expect(calibration.rows[certainty - 1].verdict == verdict)
  }
}
