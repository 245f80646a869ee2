import Interchange
import Learning
import ProgressStore
import Sealing
import TestSupport
import Testing

@Suite("Merging bundles")
struct MergeTests {
  let reader = BundleReader(courses: [Samples.course])

  /// Bundles of three learners, each after every session, so that later ones overlap earlier ones.
  private func bundles(_ desk: Desk) throws -> [Bundle] {
    var bundles: [Bundle] = []
    for number in 1...3 {
      let store = try desk.learner(number)
      for session in 1...3 {
        try Samples.record(
          [Samples.attempt(session % 2 + 1), Samples.attempt(2, claimed: 1)],
          in: store,
          learner: Samples.learner(number),
          session: "s\(session)"
        )
        let written = try BundleWriter(store).bundle(
          of: Samples.learner(number),
          alias: "alias \(number).\(session)"
        )
        bundles.append(try reader.bundle(in: written.bytes))
      }
    }
    return bundles
  }

  /// A second history of the first learner's device, as after its file was put back to a copy.
  private func forked(_ desk: Desk) throws -> Bundle {
    let store = try Samples.store(
      at: desk.folder + "/fork",
      learner: Samples.learner(1),
      device: Samples.device(1)
    )
    try store.set("signing-key", to: try desk.learner(1).setting("signing-key"))
    try Samples.record(
      [Samples.attempt(1), Samples.attempt(1)],
      in: store,
      learner: Samples.learner(1),
      session: "s1"
    )
    let written = try BundleWriter(store).bundle(of: Samples.learner(1), alias: "a fork")
    return try reader.bundle(in: written.bytes)
  }

  @Test("Any order, any repetition and any overlap give the same record", arguments: 0..<24)
  func shuffled(seed: Int) throws {
    try withDesk { desk in
      var bundles = try bundles(desk)
      if seed % 2 == 1 { bundles.append(try forked(desk)) }
      let expected = try desk.trainer("expected")
      for bundle in bundles { _ = try expected.merge(bundle.facts, from: bundle.sender) }
      var generator = SplitMix64(seed: UInt64(seed))
      let trainer = try desk.trainer()
      // Each at least once, a third of them again.
      let again = bundles.filter { _ in generator.next() % 3 == 0 }
      for bundle in (bundles + again).shuffled(using: &generator) {
        _ = try trainer.merge(bundle.facts, from: bundle.sender)
      }
      #expect(try trainer.content() == expected.content())
      #expect(try trainer.projectionProblems() == [])
      let report = try trainer.verifyChains()
      #expect(report.conflicts == (try expected.verifyChains().conflicts))
      #expect(report.gaps.isEmpty)
      #expect(report.conflicts.isEmpty == (seed % 2 == 0))
    }
  }

  @Test("Two histories of one device are both kept, shown, and count nowhere")
  func fork() throws {
    try withDesk { desk in
      let first = try bundles(desk)[2]
      let second = try forked(desk)
      let trainer = try desk.trainer()
      _ = try trainer.merge(first.facts, from: first.sender)
      let summary = try trainer.merge(second.facts, from: second.sender)
      // The same start, then two answers of which one differs; all that follows differs by its chain.
      #expect(summary.held == 1)
      #expect(summary.conflicts.map(\.counter) == [2, 3, 4])
      #expect(try trainer.verifyChains().conflicts.map(\.counter) == [2, 3, 4])
      var answers = 0
      try trainer.forEachExportRow { _ in answers += 1 }
      #expect(answers == 4)
    }
  }

  @Test("A merge that fails in the middle leaves nothing behind")
  func allOrNothing() throws {
    try withDesk { desk in
      let bundle = try bundles(desk)[0]
      let trainer = try desk.trainer()
      var facts = bundle.facts
      let wrong = facts[2]
      // A context of another learner cannot be placed.
      facts[2] = ReceivedFact(
        counter: wrong.counter,
        previous: wrong.previous,
        hash: wrong.hash,
        context: Samples.context(Samples.learner(9), session: "s"),
        recordedAt: wrong.recordedAt,
        content: wrong.content,
        body: wrong.body
      )
      #expect(throws: ExchangeError.self) { try trainer.merge(facts, from: bundle.sender) }
      #expect(try trainer.content().isEmpty)
      #expect(try trainer.learners().isEmpty)
    }
  }
}
