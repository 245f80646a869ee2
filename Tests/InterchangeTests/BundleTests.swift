import Interchange
import JSON
import Learning
import ProgressStore
import Sealing
import TestSupport
import Testing

@Suite("Bundles")
struct BundleTests {
  let reader = BundleReader(courses: [Samples.course])

  @Test("What a learner recorded arrives whole, sealed and open")
  func roundTrip() throws {
    try withDesk { desk in
      let store = try desk.learner(1)
      try Samples.record(
        [Samples.attempt(2), Samples.attempt(1), Samples.attempt(nil)],
        in: store,
        learner: Samples.learner(1),
        session: "s1"
      )
      let written = try BundleWriter(store).bundle(of: Samples.learner(1), alias: "alias 1")
      #expect(written.summary.kinds["attempted"] == 3)
      #expect(written.header.facts == 5)
      let identity = try AgeIdentity.generate()
      let sealed = try AgeFile.seal(written.bytes, for: [identity.recipient])
      let trainer = try desk.trainer()
      let bundle = try reader.bundle(in: sealed, identities: [identity])
      #expect(bundle.header == written.header)
      let summary = try trainer.merge(bundle.facts, from: bundle.sender)
      #expect((summary.added, summary.held) == (5, 0))
      #expect(summary.conflicts.isEmpty && summary.gaps.isEmpty)
      #expect((summary.correctedMarks, summary.unmarked) == (0, 0))
      #expect(try trainer.content() == store.content())
      #expect(try trainer.verifyChains().facts == 5)
      #expect(try trainer.projectionProblems() == [])
      let again = try reader.bundle(in: written.bytes, identities: [])
      #expect(try trainer.merge(again.facts, from: again.sender).held == 5)
      #expect(try trainer.content() == store.content())
    }
  }

  @Test("A bundle with any byte flipped is refused, and so is one cut or lengthened anywhere")
  func flips() throws {
    try withDesk { desk in
      let store = try desk.learner(1)
      try Samples.record(
        [Samples.attempt(2)],
        in: store,
        learner: Samples.learner(1),
        session: "s1"
      )
      let bytes = try BundleWriter(store).bundle(of: Samples.learner(1), alias: nil).bytes
      for place in bytes.indices {
        for bit in [UInt8(1), 0x04, 0x80] {
          var changed = bytes
          changed[place] ^= bit
          #expect(throws: BundleError.self, "byte \(place), bit \(bit)") {
            try reader.bundle(in: changed)
          }
        }
        #expect(throws: BundleError.self, "cut at \(place)") {
          try reader.bundle(in: Array(bytes[..<place]))
        }
      }
      #expect(throws: BundleError.self) { try reader.bundle(in: bytes + Array("\n".utf8)) }
      #expect(throws: BundleError.self) { try reader.bundle(in: bytes + bytes) }
    }
  }

  @Test("The mark that counts is the course's, whatever a bundle claims")
  func marks() throws {
    try withDesk { desk in
      let store = try desk.learner(1)
      try Samples.record(
        [
          Samples.attempt(2, claimed: 1), Samples.attempt(1), Samples.attempt(1, digest: "other"),
          Samples.attempt(99, claimed: 1),
        ],
        in: store,
        learner: Samples.learner(1),
        session: "s1"
      )
      let written = try BundleWriter(store).bundle(of: Samples.learner(1), alias: nil)
      let trainer = try desk.trainer()
      let bundle = try reader.bundle(in: written.bytes)
      let summary = try trainer.merge(bundle.facts, from: bundle.sender)
      #expect((summary.correctedMarks, summary.unmarked) == (1, 2))
      var scores: [Double?] = []
      try trainer.forEachExportRow { scores.append($0.answer.attempt.score) }
      #expect(scores == [0, 1, nil, nil])
      #expect(try trainer.projectionProblems() == [])
    }
  }

  @Test("Records under two keys, and those that pose as our own, are refused whole")
  func keys() throws {
    try withDesk { desk in
      let store = try desk.learner(1)
      try Samples.record([], in: store, learner: Samples.learner(1), session: "s1")
      let bundle = try reader.bundle(
        in: BundleWriter(store).bundle(of: Samples.learner(1), alias: nil).bytes
      )
      let trainer = try desk.trainer()
      _ = try trainer.merge(bundle.facts, from: bundle.sender)
      let before = try trainer.content()
      let other = FactSender(
        device: bundle.header.device,
        key: try SigningKey.generate().verifyingKey,
        learner: bundle.header.learner,
        alias: "forger"
      )
      #expect(throws: ExchangeError.otherKey(device: bundle.header.device)) {
        try trainer.merge(bundle.facts, from: other)
      }
      let own = FactSender(
        device: trainer.device,
        key: other.key,
        learner: bundle.header.learner,
        alias: nil
      )
      #expect(throws: ExchangeError.ownDevice) { try trainer.merge(bundle.facts, from: own) }
      #expect(try trainer.content() == before)
    }
  }

  @Test("A learner who was forgotten is not brought back")
  func forgotten() throws {
    try withDesk { desk in
      let store = try desk.learner(1)
      try Samples.record(
        [Samples.attempt(2, claimed: 1)],
        in: store,
        learner: Samples.learner(1),
        session: "s1"
      )
      let bundle = try reader.bundle(
        in: BundleWriter(store).bundle(of: Samples.learner(1), alias: "x").bytes
      )
      let trainer = try desk.trainer()
      _ = try trainer.merge(bundle.facts, from: bundle.sender)
      try trainer.forget(Samples.learner(1))
      #expect(throws: ExchangeError.forgottenLearner) {
        try trainer.merge(bundle.facts, from: bundle.sender)
      }
      #expect(try trainer.content().isEmpty)
    }
  }

  @Test("A learner who shared a device with one who was forgotten arrives with their gaps")
  func gaps() throws {
    try withDesk { desk in
      let store = try desk.learner(1)
      try store.add(Samples.learner(2), alias: "alias 2")
      for number in [1, 2, 1, 2] {
        try Samples.record(
          [Samples.attempt(1)],
          in: store,
          learner: Samples.learner(number),
          session: "s\(number)"
        )
      }
      let both = try [1, 2].map { number in
        try reader.bundle(
          in: BundleWriter(store).bundle(of: Samples.learner(number), alias: nil).bytes
        )
      }
      let trainer = try desk.trainer()
      #expect(try trainer.merge(both[0].facts, from: both[0].sender).gaps.count == 1)
      #expect(try trainer.verifyChains().gaps.count == 1)
      #expect(try trainer.merge(both[1].facts, from: both[1].sender).gaps.isEmpty)
      #expect(try trainer.verifyChains().gaps.isEmpty)
      try store.forget(Samples.learner(1))
      let left = try reader.bundle(
        in: BundleWriter(store).bundle(of: Samples.learner(2), alias: nil).bytes
      )
      #expect(left.facts == both[1].facts)
    }
  }
}
