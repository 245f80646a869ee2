import JSON
import Learning
import SQLite
import Testing

@testable import ProgressStore

@Suite("Facts of many learners at once")
struct GroupTests {
  let folder = TemporaryFolder()

  static func vote(
    _ learner: LearnerID,
    _ content: FactContent = .voted(RoomVote(question: 1, round: 1, response: Response(2))),
    newcomer: String? = nil
  ) -> GroupedFact {
    GroupedFact(
      context: Samples.context(session: "room", learner: learner),
      content: content,
      moment: Samples.start,
      newcomer: newcomer
    )
  }

  @Test("A group is in the record in order, with its newcomers, in one chain")
  func order() throws {
    let store = try ProgressStore.sample(at: folder.file())
    #expect(try store.makeCohort(named: "evening", at: 0))
    let people = (1...30).map { LearnerID("p\($0)") }
    let joins = people.map { Self.vote($0, .participantJoined, newcomer: "alias of \($0)") }
    var addresses = try store.append(joins, cohort: "evening")
    try store.append(
      [.pageFinished(lesson: "l", page: 1)],
      in: Samples.context(),
      at: Samples.start
    )
    addresses += try store.append((people + people.reversed()).map { Self.vote($0) })
    #expect(addresses.map { $0.counter } == Array(1...30) + Array(32...91))
    #expect(try store.learners() == [Samples.learner] + people)
    #expect(try store.alias(of: "p7") == "alias of p7")
    #expect(try store.cohort(named: "evening")?.members.count == 30)
    #expect(try store.verifyChains().facts == 91)
    #expect(try store.projectionProblems() == [])
    let facts = try store.facts(ofRoom: "room")
    #expect(facts.map { $0.address } == addresses)
    #expect(facts.map { $0.context.learner } == people + people + people.reversed())
  }

  @Test("The same group in one transaction or one by one leaves the same log")
  func grouping() throws {
    let joins = (1...5).map { Self.vote(LearnerID("p\($0)"), .participantJoined, newcomer: "a") }
    let facts = joins + (1...20).map { Self.vote(LearnerID("p\($0 % 5 + 1)")) }
    let grouped = try ProgressStore.sample(at: folder.file("grouped"))
    try grouped.append(facts)
    let single = try ProgressStore.sample(at: folder.file("single"))
    for fact in facts { try single.append([fact]) }
    let head = "SELECT hex(hash) FROM fact ORDER BY counter DESC LIMIT 1"
    #expect(try grouped.database.value(head) == single.database.value(head))
    #expect(try grouped.facts(ofRoom: "room") == single.facts(ofRoom: "room"))
  }

  @Test(
    "One fact that cannot be recorded takes the whole group with it, and the next group goes on"
  )
  func allOrNone() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append([Self.vote("p1", .participantJoined, newcomer: "a")])
    #expect(throws: StoreError.unknownLearner(path: store.path)) {
      try store.append([Self.vote("p1"), Self.vote("p2", newcomer: "b"), Self.vote("nobody")])
    }
    #expect(try store.learners() == [Samples.learner, "p1"])
    let addresses = try store.append([Self.vote("p1")])
    #expect(addresses.map { $0.counter } == [2])
    #expect(try store.verifyChains().facts == 2)
    #expect(try store.append([]) == [])
  }

  @Test("A second program that writes in between breaks no chain")
  func secondWriter() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append([Self.vote("p1", .participantJoined, newcomer: "a")])
    let other = try ProgressStore(opening: folder.file())
    try other.append([Self.vote("p1")])
    try other.append(
      [.pageFinished(lesson: "l", page: 1)],
      in: Samples.context(),
      at: Samples.start
    )
    #expect(try store.append([Self.vote("p1")]).map { $0.counter } == [4])
    #expect(try store.verifyChains().facts == 4)
  }

  @Test("Who was forgotten here does not come back as a newcomer")
  func forgotten() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append([Self.vote("p1", .participantJoined, newcomer: "a"), Self.vote("p1")])
    try store.append([Self.vote("p2", .participantJoined, newcomer: "b"), Self.vote("p2")])
    try store.forget("p1")
    #expect(try store.facts(ofRoom: "room").map { $0.context.learner } == ["p2", "p2"])
    #expect(throws: StoreError.forgottenLearner(path: store.path)) {
      try store.append([Self.vote("p1", newcomer: "a")])
    }
    try store.append([Self.vote("p2")])
    #expect(try store.verifyChains().facts == 3)
    #expect(try store.projectionProblems() == [])
  }

  @Test("A learner who is known keeps their alias")
  func known() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append([Self.vote(Samples.learner, .participantJoined, newcomer: "Other")])
    #expect(try store.alias(of: Samples.learner) == "Aigerim")
  }

  @Test("The room opened last is found again")
  func lastRoom() throws {
    let store = try ProgressStore.sample(at: folder.file())
    #expect(try store.lastRoom() == nil)
    let agenda = RoomAgenda(source: .lesson("l"), title: "t", seed: 1, questions: [])
    for room in ["first", "second"] as [SessionID] {
      let context = Samples.context(session: room)
      try store.append([.roomOpened(agenda)], in: context, at: Samples.start)
    }
    #expect(try store.lastRoom() == "second")
  }
}

@Suite("Answers taken over from another name")
struct AdoptionTests {
  let folder = TemporaryFolder()

  private func adopted(_ counter: Int64, score: Double = 0) -> FactContent {
    .adopted(
      AdoptedAttempt(
        attempt: Samples.attempt(purpose: .workshop, score: score),
        origin: FactAddress(device: "trainer", counter: counter)
      )
    )
  }

  @Test("They count in the file of the learner, once for each origin")
  func owner() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append(
      [adopted(1), adopted(2), adopted(1)],
      in: Samples.context(),
      at: Samples.start
    )
    let answers = try store.answers(of: Samples.learner, course: Samples.course)
    #expect(answers.count == 2)
    #expect(try store.projectionProblems() == [])
    try store.rebuildProjection()
    #expect(try store.answers(of: Samples.learner, course: Samples.course).count == 2)
  }

  @Test("They do not count in a file that somebody else owns")
  func other() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.add("somebody", alias: "b")
    let context = Samples.context(learner: "somebody")
    try store.append([adopted(1)], in: context, at: Samples.start)
    #expect(try store.answers(of: "somebody", course: Samples.course).isEmpty)
    #expect(try store.projectionProblems() == [])
  }
}
