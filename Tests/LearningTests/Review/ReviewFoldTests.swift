import Learning
import Testing

@Suite("Folding answers into review")
struct ReviewFoldTests {
  @Test("The fold gives what the scheduler gives answer by answer")
  func steps() throws {
    let history = AnswerHistory([
      answer("e", 1, day: 0, score: 1),
      answer("e", 2, day: 0.1, score: 0, tryNumber: 2),
      answer("f", 3, day: 1, score: 0),
      answer("e", 4, day: 2.9, score: 1, certainty: 3),
      answer("e", 5, day: 5, score: 1, purpose: .post),
      answer("e", 6, day: 30, score: 0),
      answer("e", 7, day: 30.5, score: 1, hints: 1),
    ])
    let scheduler = FSRSScheduler()
    var state: MemoryState?
    for (rating, days) in [
      (.good, 0), (.easy, 2), (.again, 27), (.hard, 0),
    ] as [(ReviewRating, Int)] {
      state = scheduler.state(after: state, rating: rating, elapsedDays: days)
    }
    let states = ReviewFold().states(of: history)
    let memory = try #require(state)
    #expect(
      states["e"]
        == ReviewState(
          exercise: "e",
          memory: memory,
          repetitions: 4,
          lapses: 1,
          lastReviewedAt: newYear + 30 * day + day / 2,
          interval: scheduler.interval(for: memory)
        )
    )
    #expect(states["f"]?.repetitions == 1 && states["f"]?.lapses == 0)
    #expect(states.count == 2)
  }

  @Test("The state does not depend on arrival or repetition", arguments: UInt64(1)...20)
  func arrival(seed: UInt64) {
    let record = AnswerHistoryTests.record(seed: seed, answers: 200)
    let states = ReviewFold().states(of: AnswerHistory(record))
    var generator = SplitMix64(seed: seed)
    for _ in 0..<5 {
      let again = generator.shuffled(record + record.prefix(generator.number(below: 200)))
      #expect(ReviewFold().states(of: AnswerHistory(again)) == states)
    }
  }

  @Test("A clock set back ten years in the middle makes no gap, and none when it is right again")
  func clockBack() throws {
    let days: [Double] = [0, 2, -3_650, -3_649, 6]
    let history = AnswerHistory(
      days.enumerated().map { answer("e", Int64($0.offset) + 1, day: $0.element) }
    )
    let scheduler = FSRSScheduler()
    var expected: MemoryState?
    for gap in [0, 2, 0, 0, 4] {
      expected = scheduler.state(after: expected, rating: .good, elapsedDays: gap)
    }
    let state = try #require(ReviewFold().states(of: history)["e"])
    #expect(state.memory == expected)
    #expect(state.lastReviewedAt == newYear + 6 * day)
  }

  @Test("Nothing is lost: every first try outside tests is one repetition of its exercise")
  func counts() {
    for seed in UInt64(1)...10 {
      let history = AnswerHistory(AnswerHistoryTests.record(seed: seed, answers: 300))
      let states = ReviewFold().states(of: history)
      let first = history.answers.count { $0.isFirstTryOutsideTests }
      #expect(states.values.reduce(0) { $0 + $1.repetitions } == first)
    }
  }

  @Test("Retrievability of a state only falls with time and is 1 before its last answer")
  func retrievability() throws {
    let history = AnswerHistory([answer("e", 1), answer("e", 2, day: 3)])
    let state = try #require(ReviewFold().states(of: history)["e"])
    #expect(state.retrievability(at: newYear - 3_650 * day) == 1)
    #expect(state.retrievability(at: .min) == 1)
    var before = 1.0
    for days in Int64(4)..<400 {
      let now = state.retrievability(at: newYear + days * day)
      #expect(now < before)
      before = now
    }
    #expect(state.retrievability(at: .max) > 0)
  }

  @Test("An exercise is due on the learner's calendar day, whatever the hour")
  func dueDay() {
    let state = ReviewState(
      exercise: "e",
      memory: MemoryState(stability: 3, difficulty: 5),
      repetitions: 1,
      lapses: 0,
      lastReviewedAt: newYear,
      interval: 3
    )
    #expect(!state.isDue(at: moment(day: 2)))
    // Midnight of the fourth of January, nine hours before three whole days are over.
    #expect(state.isDue(at: Moment(milliseconds: newYear + 3 * day - 9 * 3_600_000)))
    #expect(!state.isDue(at: Moment(milliseconds: newYear + 3 * day - 9 * 3_600_000 - 1)))
    // Five hours further east that midnight is five hours earlier, but the day of the answer stays the same.
    let east = Moment(milliseconds: newYear + 3 * day - 14 * 3_600_000, utcOffsetMinutes: 300)
    #expect(state.isDue(at: east))
    // A last answer in the future means that a clock was wrong.
    #expect(state.isDue(at: moment(day: -2)))
    #expect(!state.isDue(at: moment(day: -1)))
  }
}
