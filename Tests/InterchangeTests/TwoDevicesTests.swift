import Interchange
import Learning
import ProgressStore
import TestSupport
import Testing

@Suite("One learner on two devices")
struct TwoDevicesTests {
  private static let day: Int64 = 86_400

  /// A bundle of one device with a right answer on each of its days.
  private func bundle(_ desk: Desk, device number: Int, days: [Int64]) throws -> Bundle {
    let learner = Samples.learner(1)
    let store = try Samples.store(
      at: desk.folder + "/device\(number)",
      learner: learner,
      device: Samples.device(number)
    )
    for (place, day) in days.enumerated() {
      try Samples.record(
        [Samples.attempt(1, second: day * TwoDevicesTests.day)],
        in: store,
        learner: learner,
        session: "device \(number) session \(place)"
      )
    }
    let written = try BundleWriter(store).bundle(of: learner, alias: "me")
    return try BundleReader(courses: [Samples.course]).bundle(in: written.bytes)
  }

  /// What review makes of a record into which bundles came in some order.
  private func states(_ desk: Desk, _ name: String, _ bundles: [Bundle]) throws -> (
    answers: [FactAddress], states: [ExerciseID: ReviewState]
  ) {
    let record = try desk.trainer(name)
    for bundle in bundles { _ = try record.merge(bundle.facts, from: bundle.sender) }
    let history = AnswerHistory(
      try record.answers(of: Samples.learner(1), course: Samples.courseID)
    )
    return (history.answers.map { $0.address }, ReviewFold().states(of: history))
  }

  @Test("Interleaved answers count once each and in the order of their days, however they arrive")
  func interleaved() throws {
    try withDesk { desk in
      let one = try bundle(desk, device: 1, days: [0, 4, 12])
      let two = try bundle(desk, device: 2, days: [2, 7, 20])
      let forth = try states(desk, "forth", [one, two])
      let back = try states(desk, "back", [two, one, two, one])
      #expect(forth.answers == back.answers)
      #expect(forth.states == back.states)
      let devices = forth.answers.map { $0.device }
      #expect(devices == [1, 2, 1, 2, 1, 2].map { Samples.device($0) })
      // The same as one device that was answered on all of these days.
      let scheduler = FSRSScheduler()
      var memory: MemoryState?
      for gap in [0, 2, 2, 3, 5, 8] {
        memory = scheduler.state(after: memory, rating: .easy, elapsedDays: gap)
      }
      let state = try #require(forth.states["colour"])
      #expect(state.memory == memory)
      #expect(state.repetitions == 6)
    }
  }

  @Test("A device whose clock stands ten years back comes first, loses nothing and makes no gap")
  func clockBack() throws {
    try withDesk { desk in
      let right = try bundle(desk, device: 1, days: [0, 4])
      let behind = try bundle(desk, device: 2, days: [-3_650, -3_648])
      let forth = try states(desk, "forth", [right, behind])
      let back = try states(desk, "back", [behind, right])
      #expect(forth.states == back.states)
      #expect(forth.answers == back.answers)
      #expect(forth.answers.map { $0.device } == [2, 2, 1, 1].map { Samples.device($0) })
      let state = try #require(forth.states["colour"])
      #expect(state.repetitions == 4)
      #expect(state.memory.stability.isFinite && state.memory.stability > 0)
    }
  }
}
