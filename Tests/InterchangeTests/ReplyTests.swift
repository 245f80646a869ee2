import Interchange
import JSON
import Learning
import ProgressStore
import Sealing
import Testing

/// What a trainer sends back, and what of it a learner takes in.
struct ReplyTests {
  private let reader = BundleReader(courses: [Samples.course])

  private func mark(_ counter: Int64, _ level: Int, by marker: Mark.Marker = .trainer)
    -> FactContent
  {
    .marked(
      Mark(
        exercise: "colour",
        attempt: FactAddress(device: Samples.device(1), counter: counter),
        marker: marker,
        marks: RubricMarks(levels: ["ask": level]),
        code: MarkerCode("A7"),
        comment: "Well said.",
        digest: "d1"
      )
    )
  }

  private func bundle(_ written: WrittenBundle) throws -> Bundle {
    try reader.bundle(in: written.bytes)
  }

  /// A learner's work in a trainer's file, where it gets marks among other facts of that device.
  private func marked(
    _ desk: Desk,
    _ contents: [FactContent]
  ) throws -> (learner: ProgressStore, trainer: ProgressStore) {
    let store = try desk.learner(1)
    let learner = Samples.learner(1)
    try Samples.record([Samples.attempt(1)], in: store, learner: learner, session: "s1")
    let work = try bundle(BundleWriter(store).bundle(of: learner, alias: "Aida"))
    let trainer = try desk.trainer()
    _ = try trainer.merge(work.facts, from: work.sender)
    try trainer.add(Samples.learner(9), alias: "Somebody")
    let moment = Moment(milliseconds: 1_795_000_100_000)
    for content in contents {
      // Facts about somebody else stand in between.
      try trainer.append(
        [Samples.start],
        in: Samples.context(Samples.learner(9), session: "other"),
        at: moment
      )
      try trainer.append(
        [content],
        in: Samples.context(learner, session: "marking"),
        at: moment
      )
    }
    return (store, trainer)
  }

  @Test("Marks travel back alone, once, and in any order of files")
  func roundTrip() throws {
    try withDesk { desk in
      let (learner, trainer) = try marked(desk, [mark(2, 3), mark(2, 1, by: .agreed)])
      let name = Samples.learner(1)
      let written = try BundleWriter(trainer).bundle(of: name, alias: nil, kinds: ReplyRules.kinds)
      let bundle = try bundle(written)
      #expect(bundle.facts.map { $0.content.kind } == ["marked", "marked"])
      #expect(bundle.facts.map { $0.counter } == [2, 4])
      try ReplyRules.check(bundle, for: name)
      #expect(try !learner.knowsKey(of: bundle.header.device))
      let rehearsal = try learner.merge(bundle.facts, from: bundle.sender, isRehearsal: true)
      #expect(rehearsal.added == 2)
      #expect(try !learner.knowsKey(of: bundle.header.device))
      let summary = try learner.merge(bundle.facts, from: bundle.sender)
      #expect(summary.added == 2 && summary.held == 0)
      let again = try learner.merge(bundle.facts, from: bundle.sender)
      #expect(again.added == 0 && again.held == 2)
      #expect(try learner.knowsKey(of: bundle.header.device))
      #expect(try learner.alias(of: name) == "alias 1")
      let facts = try learner.markFacts(of: name, course: Samples.courseID)
      #expect(facts.map { $0.content } == [mark(2, 3), mark(2, 1, by: .agreed)])
      #expect(try learner.verifyChains().conflicts.isEmpty)
      #expect(try learner.projectionProblems().isEmpty)
      #expect(try trainer.projectionProblems().isEmpty)
    }
  }

  @Test("Marks go to another trainer, too, and back from there: the same content in any order")
  func secondTrainer() throws {
    try withDesk { desk in
      let (learner, trainer) = try marked(desk, [mark(2, 3)])
      let name = Samples.learner(1)
      let work = try bundle(BundleWriter(learner).bundle(of: name, alias: "Aida"))
      let marks = try bundle(
        BundleWriter(trainer).bundle(of: name, alias: nil, kinds: ReplyRules.kinds)
      )
      func colleague(_ bundles: [Bundle], _ number: Int) throws -> [String] {
        let store = try Samples.store(
          at: desk.folder + "/colleague\(number)",
          learner: nil,
          device: Samples.device(0xEEEE)
        )
        for bundle in bundles { _ = try store.merge(bundle.facts, from: bundle.sender) }
        return try store.content()
      }
      let straight = try colleague([work, marks], 1)
      #expect(try colleague([marks, work, marks], 2) == straight)
      // A reply without an alias takes none away.
      #expect(straight.contains { $0.hasSuffix(" Aida") })
    }
  }

  @Test("A learner takes in nothing that would be their own work, and nothing of others")
  func rules() throws {
    try withDesk { desk in
      let (_, trainer) = try marked(desk, [mark(2, 3)])
      let name = Samples.learner(1)
      let marks = try bundle(
        BundleWriter(trainer).bundle(of: name, alias: nil, kinds: ReplyRules.kinds)
      )
      #expect(throws: ReplyRules.Refusal.otherLearner) {
        try ReplyRules.check(marks, for: Samples.learner(2))
      }
      // Whoever knows the random name could else give answers in the learner's place.
      let forger = try Samples.store(
        at: desk.folder + "/forger",
        learner: name,
        device: Samples.device(0xBAD)
      )
      try Samples.record([Samples.attempt(2)], in: forger, learner: name, session: "s1")
      let answers = try bundle(BundleWriter(forger).bundle(of: name, alias: nil))
      #expect(
        throws: ReplyRules.Refusal.foreignKind(line: 3, kind: "session-started")
      ) { try ReplyRules.check(answers, for: name) }
      let own = try Samples.store(
        at: desk.folder + "/own",
        learner: name,
        device: Samples.device(0xBAE)
      )
      try own.append(
        [mark(2, 3, by: .learner)],
        in: Samples.context(name, session: "s"),
        at: Moment(milliseconds: 1)
      )
      let selfMarks = try bundle(BundleWriter(own).bundle(of: name, alias: nil))
      #expect(throws: ReplyRules.Refusal.ownMarks) {
        try ReplyRules.check(selfMarks, for: name)
      }
    }
  }

  @Test("A learner who was forgotten gets no marks, and a trainer's chain goes on without theirs")
  func forgotten() throws {
    try withDesk { desk in
      let (learner, trainer) = try marked(desk, [mark(2, 3), mark(2, 2)])
      let name = Samples.learner(1)
      let marks = try bundle(
        BundleWriter(trainer).bundle(of: name, alias: nil, kinds: ReplyRules.kinds)
      )
      try trainer.forget(name)
      #expect(try trainer.markFacts(of: name, course: Samples.courseID).isEmpty)
      #expect(throws: (any Error).self) {
        try trainer.append(
          [mark(2, 1)],
          in: Samples.context(name, session: "marking"),
          at: Moment(milliseconds: 1)
        )
      }
      #expect(try trainer.verifyChains().conflicts.isEmpty)
      #expect(throws: ExchangeError.forgottenLearner) {
        try trainer.merge(marks.facts, from: marks.sender)
      }
      try learner.forget(name)
      #expect(throws: ExchangeError.forgottenLearner) {
        try learner.merge(marks.facts, from: marks.sender)
      }
    }
  }

  @Test("The key for replies is named once, travels with the work, and opens what is sealed for it")
  func recipient() throws {
    try withDesk { desk in
      let learner = try desk.learner(1)
      let name = Samples.learner(1)
      let moment = Moment(milliseconds: 1_795_000_100_000)
      // Without any work there is nothing to reply to.
      try learner.nameRecipient(of: name, at: moment)
      #expect(try learner.outgoingFacts(of: name).isEmpty)
      try Samples.record([Samples.attempt(1)], in: learner, learner: name, session: "s1")
      try learner.nameRecipient(of: name, at: moment)
      try learner.nameRecipient(of: name, at: moment)
      #expect(try learner.outgoingFacts(of: name, kinds: ["recipient-named"]).count == 1)
      let work = try bundle(BundleWriter(learner).bundle(of: name, alias: nil))
      let trainer = try desk.trainer()
      _ = try trainer.merge(work.facts, from: work.sender)
      let recipient = try #require(try trainer.recipient(of: name))
      let sealed = try AgeFile.seal([1, 2, 3], for: [recipient])
      #expect(try AgeFile.open(sealed, with: [learner.replyIdentity()]) == [1, 2, 3])
      #expect(try trainer.recipient(of: Samples.learner(2)) == nil)
      #expect(try learner.projectionProblems().isEmpty)
    }
  }

  @Test(
    "A recipient that is no key is passed over, and one that does not look like a key is no fact"
  )
  func badRecipient() throws {
    try withDesk { desk in
      let learner = try desk.learner(1)
      let name = Samples.learner(1)
      try learner.append(
        [.recipientNamed("age1" + String(repeating: "q", count: 58))],
        in: Samples.context(name, session: "s"),
        at: Moment(milliseconds: 1)
      )
      #expect(try learner.recipient(of: name) == nil)
      for text in ["", "age1", "AGE1" + String(repeating: "Q", count: 58), "age1\u{1B}[31m"] {
        #expect(FactContent(kind: "recipient-named", json: ["recipient": .string(text)]) == nil)
      }
    }
  }

  @Test("Others who mark make nobody look active")
  func activity() throws {
    try withDesk { desk in
      let (_, trainer) = try marked(desk, [mark(2, 3)])
      let name = Samples.learner(1)
      _ = try trainer.makeCohort(named: "g", at: 0)
      try trainer.add(name, toCohort: "g")
      let member = try #require(try trainer.cohort(named: "g")?.members.first)
      #expect(member.facts == 3)
      #expect(member.lastAt == 1_795_000_000_000)
    }
  }
}
