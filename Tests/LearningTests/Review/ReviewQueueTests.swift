import Learning
import Testing

@Suite("The review queue")
struct ReviewQueueTests {
  static let modules: [ExerciseID: ModuleID] = [
    "a1": "A", "a2": "A", "a3": "A", "a4": "A", "b1": "B", "b2": "B", "c1": "C",
  ]

  /// A state due some days after the new year.
  static func state(_ exercise: ExerciseID, due: Int) -> ReviewState {
    ReviewState(
      exercise: exercise,
      memory: MemoryState(stability: 10, difficulty: 5),
      repetitions: 1,
      lapses: 0,
      lastReviewedAt: newYear - 60 * day,
      interval: due + 60
    )
  }

  static let states = [
    state("a1", due: 1), state("a2", due: 2), state("a3", due: 3), state("b1", due: 2),
    state("b2", due: 5), state("c1", due: 6), state("a4", due: 40),
  ]

  @Test("Oldest due first, modules in turns")
  func turns() {
    let queue = ReviewQueue(states: Self.states, modules: Self.modules, at: moment(day: 10))
    #expect(queue.exercises == ["a1", "b1", "c1", "a2", "b2", "a3"])
    #expect(queue.dueCount == 6 && queue.vanished.isEmpty)
  }

  @Test("Misconceptions come before everything else")
  func misconceptions() {
    let queue = ReviewQueue(
      states: Self.states,
      modules: Self.modules,
      misconceptions: ["a3", "b2", "a2", "a4"],
      at: moment(day: 10)
    )
    #expect(queue.exercises == ["a2", "b2", "a3", "a1", "b1", "c1"])
  }

  @Test(
    "At most a daily number, less what was answered today",
    arguments: [
      (4, 0, 4), (4, 3, 1), (4, 4, 0), (4, 9, 0), (0, 0, 0), (-5, 0, 0), (99, 0, 6),
      (3, -7, 3), (Int.min, Int.max, 0), (Int.max, Int.min, 6),
    ]
  )
  func limit(limit: Int, answered: Int, count: Int) {
    let queue = ReviewQueue(
      states: Self.states,
      modules: Self.modules,
      at: moment(day: 10),
      dailyLimit: limit,
      answeredToday: answered
    )
    #expect(queue.exercises == Array(["a1", "b1", "c1", "a2", "b2", "a3"].prefix(count)))
    #expect(queue.dueCount == 6)
  }

  @Test("The order does not depend on the order of the states")
  func deterministic() {
    var generator = SplitMix64(seed: 1)
    let equal = ["a1", "a2", "a3", "b1", "b2", "c1"].map { Self.state(ExerciseID($0), due: 1) }
    for _ in 0..<50 {
      let queue = ReviewQueue(
        states: generator.shuffled(equal),
        modules: Self.modules,
        at: moment(day: 10)
      )
      #expect(queue.exercises == ["a1", "b1", "c1", "a2", "b2", "a3"])
    }
  }

  @Test("An exercise that left the course is named and not asked")
  func vanished() {
    let states = Self.states + [Self.state("z", due: 1), Self.state("y", due: 90)]
    let queue = ReviewQueue(states: states, modules: Self.modules, at: moment(day: 10))
    #expect(queue.vanished == ["y", "z"])
    #expect(queue.dueCount == 6)
  }

  @Test("What was answered in the future, because a clock was wrong, is asked last")
  func future() {
    let ahead = ReviewState(
      exercise: "b3",
      memory: MemoryState(stability: 10, difficulty: 5),
      repetitions: 1,
      lapses: 0,
      lastReviewedAt: newYear + 4_000 * day,
      interval: 10
    )
    let states = [ahead] + Self.states
    let modules = Self.modules.merging(["b3": "B"]) { $1 }
    let queue = ReviewQueue(
      states: states,
      modules: modules,
      misconceptions: ["b3"],
      at: moment(day: 10)
    )
    #expect(queue.exercises.last == "b3" && queue.dueCount == 7)
  }

  @Test("The forecast counts each exercise on its day, what is overdue today")
  func forecast() {
    let forecast = ReviewForecast(states: Self.states, at: moment(day: 3))
    #expect(forecast.counts == [4, 0, 1, 1] + [Int](repeating: 0, count: 10))
    #expect(forecast.firstDay == moment(day: 3).localDay)
    let longer = ReviewForecast(states: Self.states, at: moment(day: 3), days: 60)
    #expect(longer.counts[37] == 1 && longer.counts.reduce(0, +) == 7)
    let some = ReviewForecast(states: Self.states, at: moment(day: 3)) { $0.text.hasPrefix("b") }
    #expect(some.counts.reduce(0, +) == 2)
    #expect(ReviewForecast(states: [], at: moment(day: 0), days: -4).counts == [0])
  }

  @Test("Reviews of today are counted on the learner's day")
  func today() {
    let history = AnswerHistory([
      answer("a", 1, day: 0, purpose: .review), answer("a", 2, day: 1, purpose: .review),
      answer("b", 3, day: 1, tryNumber: 2, purpose: .review), answer("c", 4, day: 1),
      answer("d", 5, day: 1.2, purpose: .review),
    ])
    #expect(history.reviews(onDayOf: moment(day: 1)) == 2)
    #expect(history.reviews(onDayOf: moment(day: 0)) == 1)
    #expect(history.reviews(onDayOf: moment(day: 2)) == 0)
  }
}
