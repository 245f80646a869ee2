import JSON
import Learning
import SQLite
import Testing

@testable import ProgressStore

struct AppendingTests {
  let folder = TemporaryFolder()

  @Test("What is recorded is read back as it was, also from a file that was closed")
  func roundTrip() throws {
    var expected: [RecordedFact] = []
    do {
      let store = try ProgressStore.sample(at: folder.file())
      let contents = Samples.lesson(store.device)
      let addresses = try store.append(contents, in: Samples.context(), at: Samples.start)
      #expect(addresses.map { $0.counter } == Array(1...Int64(contents.count)))
      expected = zip(addresses, contents).map {
        RecordedFact(
          address: $0,
          context: Samples.context(),
          recordedAt: Samples.start,
          content: $1
        )
      }
    }
    let store = try ProgressStore(opening: folder.file())
    #expect(try store.facts(of: Samples.learner, session: "s1") == expected)
    var all: [RecordedFact] = []
    try store.forEachFact(of: Samples.learner) { all.append($0) }
    #expect(all == expected)
  }

  @Test("Steps of a path are read back as they were, and count as no answer")
  func steps() throws {
    let steps: [FactContent] = [
      .stepTaken(TakenStep(exercise: "e", number: 1, step: 2, activeMilliseconds: 900)),
      .stepTaken(TakenStep(exercise: "e", number: 2, step: ["zone": "Ә", "back": true])),
    ]
    do {
      let store = try ProgressStore.sample(at: folder.file())
      try store.append([Samples.started()] + steps, in: Samples.context(), at: Samples.start)
    }
    let store = try ProgressStore(opening: folder.file())
    let open = try store.latestOpenSession(
      of: Samples.learner,
      course: Samples.course,
      lesson: "who-can-hear-you"
    )
    #expect(open?.facts.map { $0.content }.suffix(2) == steps[...])
    #expect(try store.counts().attempts == 0)
    #expect(try store.projectionProblems().isEmpty)
    #expect(try store.verifyChains().facts == 3)
  }

  @Test("A session's facts are its own, a lesson's those of all its sessions in order")
  func sessions() throws {
    let store = try ProgressStore.sample(at: folder.file())
    for (number, lesson) in ["a", "b", "a"].enumerated() {
      try store.append(
        [Samples.started(LessonID(lesson)), .pageFinished(lesson: LessonID(lesson), page: 1)],
        in: Samples.context(session: SessionID("s\(number)"), language: number == 2 ? "ru" : "en"),
        at: Samples.moment(Int64(number))
      )
    }
    #expect(
      try store.facts(of: Samples.learner, session: "s1").map { $0.address.counter } == [3, 4]
    )
    let lesson = try store.facts(of: Samples.learner, course: Samples.course, lesson: "a")
    #expect(lesson.map { $0.address.counter } == [1, 2, 5, 6])
    #expect(lesson.map { $0.context.language } == ["en", "en", "ru", "ru"])
    #expect(try store.facts(of: Samples.learner, session: "unknown").isEmpty)
    #expect(try store.facts(of: "nobody", session: "s1").isEmpty)
  }

  @Test("Nothing of a batch is recorded when one part of it cannot be")
  func allOrNothing() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append([Samples.started()], in: Samples.context(), at: Samples.start)
    let impossible = FactContent.nextStepWritten(lesson: "a", text: "a\u{0}b")
    #expect(throws: StoreError.self) {
      try store.append(
        Samples.lesson(store.device) + [impossible],
        in: Samples.context(),
        at: Samples.start
      )
    }
    #expect(try store.counts().facts == 1)
    #expect(
      try store.append([Samples.started()], in: Samples.context(), at: Samples.start)
        .map { $0.counter } == [2]
    )
  }

  @Test("A learner who is not in the file gets no facts")
  func unknownLearner() throws {
    let store = try ProgressStore.sample(at: folder.file())
    #expect(throws: StoreError.unknownLearner(path: folder.file())) {
      try store.append(
        [Samples.started()],
        in: Samples.context(learner: "somebody"),
        at: Samples.start
      )
    }
    #expect(try store.counts().sessions == 0)
  }

  @Test("Two connections that write in turns keep one chain, whatever each remembers of its end")
  func turns() throws {
    let first = try ProgressStore.sample(at: folder.file())
    let second = try ProgressStore(opening: folder.file())
    var counters: [Int64] = []
    for turn in 1...6 {
      counters += try (turn % 3 == 0 ? second : first).append(
        [.pageFinished(lesson: "a", page: turn)],
        in: Samples.context(),
        at: Samples.start
      ).map { $0.counter }
    }
    #expect(counters == [1, 2, 3, 4, 5, 6])
    #expect(try ProgressStore(opening: folder.file()).integrityProblems() == [])
  }

  @Test("An answer in another language or session goes there, and one after it back again")
  func contextsInTurns() throws {
    let store = try ProgressStore.sample(at: folder.file())
    let contexts = [
      Samples.context(), Samples.context(language: "kk"), Samples.context(session: "s2"),
      Samples.context(),
    ]
    for context in contexts {
      try store.append([.pageFinished(lesson: "a", page: 1)], in: context, at: Samples.start)
    }
    var found: [FactContext] = []
    try store.forEachFact(of: Samples.learner) { found.append($0.context) }
    #expect(found == contexts)
  }

  @Test("A learner whom another program forgets gets no facts any more", arguments: [false, true])
  func forgottenInBetween(byAnother: Bool) throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append([Samples.started()], in: Samples.context(), at: Samples.start)
    let forgetting = byAnother ? try ProgressStore(opening: folder.file()) : store
    try forgetting.forget(Samples.learner)
    #expect(throws: StoreError.unknownLearner(path: folder.file())) {
      try store.append([Samples.started()], in: Samples.context(), at: Samples.start)
    }
    #expect(try store.counts().facts == 0)
  }

  @Test("Nothing to append changes nothing")
  func nothing() throws {
    let store = try ProgressStore.sample(at: folder.file())
    #expect(try store.append([], in: Samples.context(), at: Samples.start).isEmpty)
    #expect(try store.counts().sessions == 0)
  }

  @Test(
    "The log refuses to be changed by hand",
    arguments: [
      "UPDATE fact SET body = '{}' WHERE counter = 1",
      "UPDATE fact SET counter = 99 WHERE counter = 1",
      "DELETE FROM fact WHERE counter = 1",
      "DELETE FROM fact",
      "INSERT OR REPLACE INTO fact SELECT device, counter, fork, context, kind, 0, 0, '{}', hash FROM fact",
      "UPDATE context SET language = 'xx'",
      "DELETE FROM context",
      "INSERT OR REPLACE INTO context SELECT id, session, course, 'x', language FROM context",
      "UPDATE session SET name = 'x'",
      "DELETE FROM session",
      "UPDATE learner SET name = 'x'",
      "DELETE FROM learner",
      "UPDATE device SET name = 'x'",
      "DELETE FROM device",
      "INSERT OR REPLACE INTO device SELECT id, 'x' FROM device",
      "UPDATE course SET name = 'x'",
      "DELETE FROM course",
    ]
  )
  func guards(statement: String) throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append(Samples.lesson(store.device), in: Samples.context(), at: Samples.start)
    let other = try Database(path: folder.file())
    #expect {
      try other.execute(statement)
    } throws: { error in
      (error as? SQLiteError)?.message.hasPrefix("the record is append-only") == true
    }
    #expect(try store.verifyChains().facts == 8)
  }
}
