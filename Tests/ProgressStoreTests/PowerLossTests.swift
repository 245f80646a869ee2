import JSON
import Learning
import SQLite
import Testing

@testable import ProgressStore

/// Plays a script of answers on a recording disk and cuts its power at hundreds of points.
struct PowerLossTests {
  private static let answers = 420

  /// The texts of the answers as the log holds them.
  private let bodies = (0..<answers).map { fact($0).json.canonicalText }

  /// What was found over all crash points.
  private struct Outcome {
    var points = 0
    var damaged: [String] = []
    var lost: [String] = []
    /// The points at which an answer was found that had not been acknowledged yet.
    var unacknowledged = 0
  }

  @Test("No answer that was acknowledged is lost and no file is damaged, wherever the power goes")
  func full() throws {
    let outcome = try crash(synchronous: "full", points: 360, seed: 20_261_123)
    #expect(outcome.points >= 300)
    #expect(outcome.damaged == [])
    #expect(outcome.lost == [])
    #expect(outcome.unacknowledged > 0, "some crashes fall between the disk and the answer")
  }

  @Test("The simulator finds the answers that a sloppier setting loses")
  func normal() throws {
    let outcome = try crash(synchronous: "normal", points: 60, seed: 7)
    #expect(outcome.lost.count > 5)
    #expect(outcome.damaged == [])
  }

  @Test("A power cut while a learner is forgotten leaves them whole or gone, and the others whole")
  func forgetting() throws {
    let folder = TemporaryFolder()
    let disk = try FaultyDisk("power-forgetting")
    let store = try ProgressStore(opening: folder.file("record"), options: disk.options())
    try store.add(Samples.learner, alias: "A")
    try store.add("canary", alias: "B")
    for turn in 0..<30 {
      let learner: LearnerID = turn % 2 == 0 ? "canary" : Samples.learner
      let context = Samples.context(learner: learner)
      try store.append([PowerLossTests.fact(turn)], in: context, at: Samples.start)
    }
    let before = disk.eventCount
    try store.forget("canary")
    var random = SplitMix64(seed: 5)
    var state = PowerLoss()
    var held: Set<Int> = []
    for position in 0..<disk.eventCount {
      state.apply(disk.event(position), on: disk)
      guard position >= before else { continue }
      let left = TemporaryFolder()
      for (name, bytes) in state.crash(using: &random) { try left.write(bytes, to: name) }
      let found = try ProgressStore(opening: left.file("record"))
      #expect(try found.integrityProblems() == [])
      #expect(try found.facts(of: Samples.learner, session: "s1").count == 15)
      held.insert(try found.facts(of: "canary", session: "s1").count)
    }
    #expect(held == [0, 15])
    #expect(disk.eventCount - before > 30)
  }

  private func crash(synchronous: String, points: Int, seed: UInt64) throws -> Outcome {
    let folder = TemporaryFolder()
    let disk = try FaultyDisk("power-\(synchronous)")
    let acknowledged = try play(on: disk, at: folder.file("record"), synchronous: synchronous)
    var random = SplitMix64(seed: seed)
    // Every point of the file's making, and the rest by chance.
    let early = Array(stride(from: 0, through: acknowledged[0], by: 3))
    let late = (0..<max(0, points - early.count)).map { _ in
      Int.random(in: acknowledged[0]...disk.eventCount, using: &random)
    }
    var outcome = Outcome()
    var state = PowerLoss()
    var position = 0
    for point in (early + late).sorted() {
      while position < point {
        state.apply(disk.event(position), on: disk)
        position += 1
      }
      let expected = acknowledged.count { $0 <= point }
      try check(state.crash(using: &random), point: point, expected: expected, &outcome)
    }
    return outcome
  }

  /// Makes a record and answers, closing and opening it in between.
  ///
  /// - Returns: The number of events after which the learner, and then each answer, was acknowledged.
  private func play(on disk: FaultyDisk, at path: String, synchronous: String) throws -> [Int] {
    var acknowledged: [Int] = []
    for part in 0..<3 {
      let store = try ProgressStore(
        opening: path,
        options: disk.options(synchronous: synchronous)
      )
      if part == 0 {
        try store.add(Samples.learner, alias: "A")
        acknowledged.append(disk.eventCount)
      }
      for answer in 0..<(PowerLossTests.answers / 3) {
        let number = part * PowerLossTests.answers / 3 + answer
        try store.append([PowerLossTests.fact(number)], in: Samples.context(), at: Samples.start)
        acknowledged.append(disk.eventCount)
      }
    }
    return acknowledged
  }

  private static func fact(_ number: Int) -> FactContent {
    .attempted(Samples.attempt(ExerciseID("e\(number % 40)"), response: .integer(number)))
  }

  /// Opens what a crash left; expected is 0 before the learner was acknowledged, else 1 and the number of answers.
  private func check(
    _ files: [String: [UInt8]],
    point: Int,
    expected: Int,
    _ outcome: inout Outcome
  ) throws {
    let folder = TemporaryFolder()
    for (name, bytes) in files { try folder.write(bytes, to: name) }
    outcome.points += 1
    do {
      let store = try ProgressStore(
        opening: folder.file("record"),
        options: StoreOptions(access: .create, now: 0)
      )
      let problems = try store.integrityProblems()
      if !problems.isEmpty { outcome.damaged.append("\(point): \(problems)") }
      guard expected > 0 else { return }
      let found = try store.database.query("SELECT body FROM fact ORDER BY counter") { $0.text(0) }
      let isKnown = try store.learners() == [Samples.learner]
      if !isKnown || found.count < expected - 1 {
        outcome.lost.append("\(point): \(found.count) of \(expected - 1)")
      }
      if found.count > expected - 1 { outcome.unacknowledged += 1 }
      if !bodies.starts(with: found) || found.count > expected {
        outcome.damaged.append("\(point): other answers than those given")
      }
      if try store.counts().attempts != found.count {
        outcome.damaged.append("\(point): answers without projection")
      }
    } catch let error as StoreError {
      outcome.damaged.append("\(point): \(error)")
    }
  }
}
