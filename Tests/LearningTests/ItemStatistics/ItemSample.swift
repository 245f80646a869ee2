@testable import Learning

/// Answers to items as a table of marks, for tests.
enum ItemSample {
  /// Counts a table of scores, one row a learner; nil is no answer.
  static func accumulator(
    _ rows: [[Double?]],
    slots: [ItemSlot]? = nil
  ) -> ItemAccumulator {
    let width = rows.first?.count ?? 0
    var accumulator = ItemAccumulator(slots: slots ?? (0..<width).map { _ in ItemSlot() })
    for (learner, row) in rows.enumerated() {
      for (slot, score) in row.enumerated() {
        guard let score else { continue }
        accumulator.add(ItemAnswer(learner: learner, slot: slot, score: score))
      }
    }
    return accumulator
  }

  /// Whether a number is another but for a relative difference.
  static func isNear(_ value: Double?, _ expected: Double, relative: Double = 1e-8) -> Bool {
    value.map { abs($0 - expected) <= relative * max(abs(expected), 1e-6) } ?? false
  }

  /// Made-up answers with every column, different for each seed; some learners leave items out.
  static func answers(learners: Int, items: Int, seed: UInt64, gaps: Bool = true) -> [ItemAnswer] {
    var chance = SplitMix64(seed: seed)
    var answers: [ItemAnswer] = []
    for learner in 0..<learners {
      let ability = 20 + chance.number(below: 60)
      for slot in 0..<items where !gaps || slot == 0 || chance.number(below: 50) > 0 {
        let isRight = chance.number(below: 100) < ability
        let option = isRight ? 1 : 2 + chance.number(below: 3)
        answers.append(
          ItemAnswer(
            learner: learner,
            slot: slot,
            score: isRight ? 1 : Double(chance.number(below: 3)) / 3,
            options: ChosenOptions([option]),
            certainty: chance.number(below: 4),
            hints: chance.number(below: 3),
            isSkipped: chance.number(below: 20) == 0,
            isDontKnow: chance.number(below: 30) == 0,
            isOverruled: chance.number(below: 30) == 0,
            activeMilliseconds: chance.number(below: 90_000) - 1000
          )
        )
      }
    }
    return answers
  }

  /// Items of one kind with four options.
  static func slots(_ count: Int) -> [ItemSlot] {
    (0..<count).map { _ in
      ItemSlot(randomGuessScore: 0.25, options: [true, false, false, false])
    }
  }
}
