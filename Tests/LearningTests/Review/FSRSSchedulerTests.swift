import Learning
import Testing

@Suite("FSRS-6")
struct FSRSSchedulerTests {
  @Test("Every history of the project's file gives the values that PyPI fsrs 6.3.2 gave")
  func daySteps() throws {
    let vectors = try FSRSVectors.daySteps()
    #expect(vectors.histories.count == 78)
    #expect(Self.compare(vectors) > 700)
  }

  @Test("Every history of the shared vectors gives their values, where the clone has them")
  func minuteSteps() throws {
    guard let vectors = try FSRSVectors.minuteSteps() else {
      print("FSRS-6: the shared vectors are not here, so only the project's own were compared")
      return
    }
    #expect(vectors.histories.count == 120)
    #expect(Self.compare(vectors) == 929)
  }

  /// Compares each review of each history; returns how many there were.
  private static func compare(_ vectors: FSRSVectors) -> Int {
    var count = 0
    for (number, history) in vectors.histories.enumerated() {
      let scheduler = FSRSScheduler(desiredRetention: history.retention)
      var state: MemoryState?
      var last: Int64 = 0
      for (place, review) in history.reviews.enumerated() {
        let days = FSRSScheduler.elapsedDays(from: last, to: review.at)
        let before = state.map {
          scheduler.curve.retrievability(afterDays: Double(days), stability: $0.stability)
        }
        let next = scheduler.state(after: state, rating: review.rating, elapsedDays: days)
        let place = "history \(number), review \(place)"
        #expect(abs((before ?? 0) - review.retrievabilityBefore) < 1e-9, "\(place)")
        #expect(isNear(next.stability, review.stability), "\(place)")
        #expect(isNear(next.difficulty, review.difficulty), "\(place)")
        if let interval = review.interval {
          #expect(scheduler.interval(for: next) == interval, "\(place)")
        }
        (state, last) = (next, review.at)
        count += 1
      }
    }
    return count
  }

  private static func isNear(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= 1e-9 * max(1, abs(expected))
  }

  @Test("The published sequence of thirteen answers gives the published intervals")
  func publishedSequence() {
    let scheduler = FSRSScheduler()
    let ratings: [ReviewRating] = [
      .good, .good, .good, .good, .good, .good, .again, .again,
      .good, .good, .good, .good, .good,
    ]
    // The published program asks again within the day after the first, the seventh and the eighth answer.
    let published = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]
    var state: MemoryState?
    var days = 0
    var intervals: [Int] = []
    for (rating, interval) in zip(ratings, published) {
      let next = scheduler.state(after: state, rating: rating, elapsedDays: days)
      intervals.append(interval == 0 ? 0 : scheduler.interval(for: next))
      (state, days) = (next, interval)
    }
    #expect(intervals == published)
  }

  @Test("The flat arrays of a batch give what one answer after the other gives")
  func batch() throws {
    let vectors = try FSRSVectors.daySteps()
    var ratings: [ReviewRating] = []
    var days: [Int32] = []
    var ends: [Int] = []
    for history in vectors.histories {
      var last: Int64 = 0
      for review in history.reviews {
        ratings.append(review.rating)
        days.append(Int32(clamping: FSRSScheduler.elapsedDays(from: last, to: review.at)))
        last = review.at
      }
      ends.append(ratings.count)
    }
    let states = FSRSScheduler().memoryStates(ratings: ratings, elapsedDays: days, ends: ends)
    #expect(states.count == vectors.histories.count)
    for (state, history) in zip(states, vectors.histories) {
      let last = try #require(history.reviews.last)
      let state = try #require(state)
      #expect(Self.isNear(state.stability, last.stability))
      #expect(Self.isNear(state.difficulty, last.difficulty))
    }
  }

  @Test("A batch with ends that do not fit the arrays reads nothing outside them")
  func batchBounds() {
    let scheduler = FSRSScheduler()
    let good = scheduler.state(after: nil, rating: .good, elapsedDays: 0)
    let states = scheduler.memoryStates(
      ratings: [.good, .good],
      elapsedDays: [0],
      ends: [-3, 0, 1, 1, 99, 0]
    )
    #expect(states == [nil, nil, good, nil, nil, nil])
    #expect(scheduler.memoryStates(ratings: [], elapsedDays: [], ends: []).isEmpty)
  }

  @Test(
    "Elapsed days are whole days, and never below 0",
    arguments: [
      (0, 0, 0), (0, 86_399_999, 0), (0, 86_400_000, 1), (0, 172_799_999, 1), (1000, 0, 0),
      (1_767_225_600_000, 1_767_225_600_000 - 3_652 * 86_400_000, 0),
      (Int64.min, Int64.max, 106_751_991_167), (Int64.max, Int64.min, 0),
      (Int64.min, 0, 106_751_991_167),
    ] as [(Int64, Int64, Int)]
  )
  func elapsedDays(earlier: Int64, later: Int64, days: Int) {
    #expect(FSRSScheduler.elapsedDays(from: earlier, to: later) == days)
  }

  @Test(
    "An interval rounds halves to even and stays within 1 and 36,500 days",
    arguments: [
      (0.001, 1), (0.4, 1), (1, 1), (2.5, 2), (3.5, 4), (4.5, 4), (6.5, 6), (36_500, 36_500),
      (36_501, 36_500), (1e300, 36_500), (.infinity, 36_500),
    ] as [(Double, Int)]
  )
  func interval(stability: Double, days: Int) {
    // At a retention of 90 % the interval is the stability itself, so a half stays a half.
    let state = MemoryState(stability: stability, difficulty: 5)
    #expect(FSRSScheduler(desiredRetention: 0.9).interval(for: state) == days)
  }

  @Test("A higher wish for retention never makes an interval longer")
  func retention() {
    let state = MemoryState(stability: 40, difficulty: 5)
    let intervals = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.99].map {
      FSRSScheduler(desiredRetention: $0).interval(for: state)
    }
    #expect(intervals == intervals.sorted(by: >))
    #expect(Set(intervals).count == intervals.count)
    #expect(FSRSScheduler(desiredRetention: 0).desiredRetention == 0.7)
    #expect(FSRSScheduler(desiredRetention: 7).desiredRetention == 0.99)
    #expect(FSRSScheduler(desiredRetention: .nan).interval(for: state) >= 1)
  }

  @Test("Retrievability is 1 at once, 90 % after the stability, and only falls")
  func forgetting() {
    let curve = ForgettingCurve()
    for stability in [0.001, 0.5, 2.3065, 10, 365, 36_500] {
      #expect(curve.retrievability(afterDays: 0, stability: stability) == 1)
      #expect(curve.retrievability(afterDays: -3_652, stability: stability) == 1)
      let later = curve.retrievability(afterDays: stability, stability: stability)
      #expect(abs(later - 0.9) < 1e-12)
      var before = 1.0
      for days in stride(from: 0.25, through: 4_000, by: 13.25) {
        let now = curve.retrievability(afterDays: days, stability: stability)
        #expect(now < before && now > 0)
        before = now
      }
    }
  }

  @Test("After any answers memory stays in its ranges, whatever the gaps")
  func ranges() {
    var generator = SplitMix64(seed: 4)
    let scheduler = FSRSScheduler()
    for _ in 0..<300 {
      var state: MemoryState?
      for _ in 0..<40 {
        let rating = ReviewRating.allCases[generator.number(below: 4)]
        let gap = [Int.min, -1, 0, 1, 30, 3_650, Int.max][generator.number(below: 7)]
        let next = scheduler.state(after: state, rating: rating, elapsedDays: gap)
        #expect(next.stability.isFinite && next.stability >= 0.001)
        #expect((1...10).contains(next.difficulty))
        state = next
      }
    }
  }

  @Test("A better answer never leaves a weaker memory", arguments: [0, 1, 7, 100])
  func betterAnswers(days: Int) {
    let scheduler = FSRSScheduler()
    for stability in [0.01, 1, 5, 50, 500] {
      for difficulty in [1, 3.5, 7, 10] {
        let state = MemoryState(stability: stability, difficulty: difficulty)
        let after = ReviewRating.allCases.map {
          scheduler.state(after: state, rating: $0, elapsedDays: days)
        }
        for (worse, better) in zip(after, after.dropFirst()) {
          #expect(worse.stability <= better.stability)
          #expect(worse.difficulty >= better.difficulty)
        }
      }
    }
  }

  @Test("Weights are taken only where the model can reckon with them")
  func weights() {
    let standard = FSRSWeights.standard.values
    #expect(FSRSWeights(standard) == .standard)
    #expect(FSRSWeights([]) == nil)
    #expect(FSRSWeights(standard + [1]) == nil)
    for (place, value) in [(0, 0.0), (3, -1), (20, 0), (20, 5), (8, .nan), (8, .infinity)] {
      var changed = standard
      changed[place] = value
      #expect(FSRSWeights(changed) == nil)
    }
  }
}
