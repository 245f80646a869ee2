import JSON
import Learning
import SQLite
import Sealing
import Testing

@testable import ProgressStore

struct ChainTests {
  let folder = TemporaryFolder()

  @Test("The bytes that are hashed are the canonical JSON of the whole fact")
  func canonicalBytes() throws {
    let content = FactContent.nextStepWritten(lesson: "a", text: "\"қадам\"\n\u{7F}")
    let context = Samples.context(session: "s\"1", language: "kk\\")
    let text = FactHasher.canonicalText(
      of: content.json.canonicalText,
      entry: FactHasher.Entry(kind: content.kind, counter: 7, recordedAt: -5, utcOffset: -30),
      context: context,
      device: "d\t"
    )
    let expected: JSONValue = [
      "device": "d\t", "counter": 7, "learner": .string(Samples.learner.text), "session": "s\"1",
      "course": "digital-activism", "courseVersion": "1.0.0", "language": "kk\\",
      "kind": "next-step-written", "recordedAt": -5, "utcOffset": -30, "body": content.json,
    ]
    #expect(text == expected.canonicalText)
  }

  @Test("Each hash is BLAKE2b-256 of the one before and the fact, recomputed from the view alone")
  func recomputed() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append(Samples.lesson(store.device), in: Samples.context(), at: Samples.start)
    var previous = [UInt8](repeating: 0, count: 32)
    let rows = try store.database.query(
      """
      SELECT device, counter, learner, session, course, courseVersion, language, kind, recordedAt,
        utcOffset, body, hash
      FROM facts ORDER BY counter
      """
    ) { $0.values }
    #expect(rows.count == 8)
    for row in rows {
      let text = row.map { $0.textValue ?? "" }
      let numbers = row.map { Int($0.integerValue ?? 0) }
      let fact: JSONValue = [
        "device": .string(text[0]), "counter": .integer(numbers[1]), "learner": .string(text[2]),
        "session": .string(text[3]), "course": .string(text[4]),
        "courseVersion": .string(text[5]), "language": .string(text[6]), "kind": .string(text[7]),
        "recordedAt": .integer(numbers[8]), "utcOffset": .integer(numbers[9]),
        "body": try JSONValue(parsing: text[10]),
      ]
      let digest = Digest.blake2b256(previous + Array(fact.canonicalText.utf8))
      #expect(digest.hex == text[11])
      previous = digest.bytes
    }
  }

  @Test(
    "A change that the guards did not see is noticed when the file is opened, with its place",
    arguments: [
      ("UPDATE fact SET body = replace(body, '0.1', '0.9') WHERE counter = 4", 4),
      ("UPDATE fact SET recorded_at = recorded_at + 1 WHERE counter = 2", 2),
      ("UPDATE fact SET utc_offset = 0 WHERE counter = 8", 8),
      ("UPDATE fact SET kind = 'page-finished' WHERE counter = 3", 3),
      ("UPDATE fact SET hash = zeroblob(32) WHERE counter = 5", 5),
      ("DELETE FROM fact WHERE counter = 1", 2),
      ("DELETE FROM fact WHERE counter = 4", 5),
      ("DELETE FROM fact WHERE counter = 8", 8),
      ("DELETE FROM fact WHERE counter > 2", 8),
      ("UPDATE fact SET counter = 9 WHERE counter = 8", 9),
      ("UPDATE context SET language = 'en'", 1),
      ("UPDATE session SET name = 'other'", 1),
      ("UPDATE course SET name = 'other'", 1),
      ("UPDATE learner SET name = 'other'", 1),
    ]
  )
  func tampered(statement: String, place: Int64) throws {
    do {
      let store = try ProgressStore.sample(at: folder.file())
      try store.append(Samples.lesson(store.device), in: Samples.context(), at: Samples.start)
    }
    do {
      let other = try Database(path: folder.file())
      let triggers = try other.query("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
        $0.text(0)
      }
      for trigger in triggers { try other.execute("DROP TRIGGER \(trigger)") }
      try other.execute(statement)
    }
    let expected = StoreError.chainBroken(
      path: folder.file(),
      device: "00112233445566778899aabbccddeeff",
      counter: place
    )
    #expect(throws: expected) { try ProgressStore(opening: folder.file()) }
    // It can still be opened for rescue when asked for.
    let rescue = StoreOptions(verifiesChains: false)
    #expect(try ProgressStore(opening: folder.file(), options: rescue).owner == Samples.learner)
  }

  @Test("Two different facts at one place are kept, reported and count nowhere")
  func conflict() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append(Samples.lesson(store.device), in: Samples.context(), at: Samples.start)
    // What the same device recorded at counter 5 after its file was put back to an older copy.
    let fork = try ProgressStore.sample(at: folder.file("fork.sqlite"))
    try fork.append(
      Array(Samples.lesson(fork.device).prefix(4)),
      in: Samples.context(),
      at: Samples.start
    )
    try fork.append(
      [.pageFinished(lesson: "who-can-hear-you", page: 2)],
      in: Samples.context(),
      at: Samples.start
    )
    let row = try #require(
      try fork.database.first(
        "SELECT kind, recorded_at, utc_offset, body, hash FROM fact WHERE counter = 5"
      ) { $0.values }
    )
    try store.database.execute(
      """
      INSERT INTO fact (device, counter, fork, context, kind, recorded_at, utc_offset, body, hash)
      VALUES (1, 5, 1, 1, ?, ?, ?, ?, ?)
      """,
      arguments: row
    )
    let report = try store.verifyChains()
    #expect(report.conflicts == [FactAddress(device: store.device, counter: 5)])
    try store.rebuildProjection()
    #expect(try store.counts().attempts == 1)
    #expect(
      try store.facts(of: Samples.learner, session: "s1").map { $0.address.counter }
        == [1, 2, 3, 4, 6, 7, 8]
    )
    #expect(
      try store.database.value("SELECT count(*) FROM facts WHERE inConflict") == .integer(2)
    )
  }
}
