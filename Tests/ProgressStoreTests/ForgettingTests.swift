import JSON
import Learning
import SQLite
import Testing

@testable import ProgressStore

struct ForgettingTests {
  let folder = TemporaryFolder()

  @Test("Nothing of a forgotten learner is left in file or log, and the others stay whole")
  func forgetOneOfTwo() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.add("ffffffff", alias: "Canary-Alias")
    try recordInTurns(store)
    #expect(try residue() == ["Canary-Alias", "canary-answer", "canary-session", "ffffffff"])
    try store.forget("ffffffff")
    #expect(try residue() == [])
    #expect(try store.learners() == [Samples.learner])
    #expect(
      try store.facts(of: Samples.learner, session: "s1").map { $0.address.counter }
        == [2, 4, 6, 8]
    )
    for view in ["attempts", "facts", "sessions", "lesson_progress", "next_steps"] {
      let held = try store.database.query("SELECT DISTINCT learner FROM \(view)") { $0.text(0) }
      #expect(held == [] || held == [Samples.learner.text])
    }
    #expect(try store.integrityProblems() == [])
    #expect(try store.database.query("PRAGMA foreign_key_check") { $0.text(0) } == [])
    let report = try ProgressStore(opening: folder.file()).verifyChains()
    #expect(report.facts == 4)
    #expect(report.gaps.map { $0.counter } == [2, 4, 6, 8])
  }

  @Test("After forgetting, the device counts on, so that no place is used twice")
  func counterGoesOn() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.add("ffffffff", alias: "x")
    try recordInTurns(store)
    try store.append([Samples.started()], in: canary, at: Samples.start)
    try store.forget("ffffffff")
    func append() throws -> [Int64] {
      try store.append([Samples.started()], in: Samples.context(session: "s2"), at: Samples.start)
        .map { $0.counter }
    }
    #expect(try append() == [10])
    #expect(try append() == [11])
    try store.verifyChains()
    try store.forget(Samples.learner)
    try store.add("third", alias: "x")
    #expect(
      try store.append(
        [Samples.started()],
        in: Samples.context(learner: "third"),
        at: Samples.start
      ).map { $0.counter } == [12]
    )
    #expect(try ProgressStore(opening: folder.file()).verifyChains().facts == 1)
  }

  @Test("A change after a gap is noticed as anywhere")
  func tamperedAfterGap() throws {
    do {
      let store = try ProgressStore.sample(at: folder.file())
      try store.add("ffffffff", alias: "x")
      try recordInTurns(store)
      try store.forget("ffffffff")
      try store.database.execute("DROP TRIGGER fact_is_not_changed")
      try store.database.execute("UPDATE fact SET recorded_at = 1 WHERE counter = 4")
    }
    #expect(
      throws: StoreError.chainBroken(
        path: folder.file(),
        device: "00112233445566778899aabbccddeeff",
        counter: 4
      )
    ) { try ProgressStore(opening: folder.file()) }
  }

  @Test("A forgotten learner stays forgotten")
  func tombstone() throws {
    let store = try ProgressStore.sample(at: folder.file())
    #expect(try !store.isForgotten(Samples.learner))
    try store.forget(Samples.learner)
    #expect(store.owner == nil)
    #expect(try store.isForgotten(Samples.learner))
    #expect(try !store.isForgotten("somebody"))
    #expect(throws: StoreError.forgottenLearner(path: folder.file())) {
      try store.add(Samples.learner, alias: "again")
    }
    #expect(throws: StoreError.unknownLearner(path: folder.file())) {
      try store.append([Samples.started()], in: Samples.context(), at: Samples.start)
    }
    try store.forget(Samples.learner)
    #expect(try store.database.value("SELECT count(*) FROM tombstone") == 1)
    #expect(try store.database.value("SELECT count(*) FROM forgetting") == 0)
  }

  @Test("The way to delete is open for the one who is being forgotten and for nobody else")
  func guardStays() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.add("ffffffff", alias: "x")
    try recordInTurns(store)
    try? store.database.transaction {
      try store.database.execute(
        "INSERT INTO forgetting SELECT id FROM learner WHERE name = 'ffffffff'"
      )
      #expect(throws: SQLiteError.self) {
        try store.database.execute("DELETE FROM fact WHERE counter = 2")
      }
      try store.database.execute("DELETE FROM fact WHERE counter = 1")
      throw CancellationError()
    }
    #expect(try store.verifyChains().facts == 8)
  }

  private var canary: FactContext {
    Samples.context(session: "canary-session", learner: "ffffffff")
  }

  /// Facts of two learners on one device by turns, the canary's first.
  private func recordInTurns(_ store: ProgressStore) throws {
    for turn in 0..<4 {
      let attempt = Samples.attempt(
        ExerciseID("e\(turn)"),
        response: .string("canary-answer \(turn)")
      )
      try store.append([.attempted(attempt)], in: canary, at: Samples.start)
      try store.append(
        [.nextStepWritten(lesson: "a", text: "mine")],
        in: Samples.context(),
        at: Samples.start
      )
    }
  }

  /// Which of the words that only the canary has are in any file of the folder, in UTF-8 or UTF-16.
  private func residue() throws -> [String] {
    try ["Canary-Alias", "canary-answer", "canary-session", "ffffffff"].filter { word in
      try folder.names.contains { name in
        let bytes = try folder.bytes(name)
        return bytes.holds(Array(word.utf8))
          || bytes.holds(word.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      }
    }
  }
}

extension [UInt8] {
  /// Whether other bytes stand in these.
  func holds(_ other: [UInt8]) -> Bool {
    guard let first = other.first, count >= other.count else { return false }
    return indices.dropLast(other.count - 1).contains { start in
      self[start] == first && self[start..<(start + other.count)].elementsEqual(other)
    }
  }
}
