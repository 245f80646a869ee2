import Foundation
import Learning
import SQLite
import Testing

@testable import ProgressStore

struct OpeningTests {
  let folder = TemporaryFolder()

  @Test("A file says whose it is and keeps what is asked of a careful database")
  func settings() throws {
    let store = try ProgressStore.sample(at: folder.file())
    let database = store.database
    #expect(try database.applicationID() == 0x5141_444D)
    #expect(try store.schemaNumber() == StoreAssets.migrator().migrations.count)
    let expected: [(String, SQLiteValue)] = [
      ("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1),
      ("temp_store", 2), ("trusted_schema", 0), ("cell_size_check", 1), ("busy_timeout", 5000),
      ("recursive_triggers", 1), ("mmap_size", 0),
    ]
    for (pragma, value) in expected { #expect(try database.pragma(pragma) == value, "\(pragma)") }
    let tables = try database.query(
      "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
    ) { ($0.text(0), $0.bool(1)) }
    #expect(tables.count > 15)
    for (name, isStrict) in tables where !name.hasPrefix("sqlite_") {
      #expect(isStrict, "\(name)")
    }
  }

  @Test("File, log and index can be read by their owner alone, whatever the mask")
  func permissions() throws {
    let old = umask(0)
    defer { umask(old) }
    let store = try ProgressStore.sample(at: folder.file())
    try store.append([Samples.started()], in: Samples.context(), at: Samples.start)
    #expect(folder.names == ["record.sqlite", "record.sqlite-shm", "record.sqlite-wal"])
    for name in folder.names { #expect(try mode(folder.file(name)) == 0o600, "\(name)") }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644],
      ofItemAtPath: folder.file()
    )
    _ = try ProgressStore(opening: folder.file())
    #expect(try mode(folder.file()) == 0o600)
  }

  @Test("A device is named once, and a file of another name has another device")
  func devices() throws {
    let options = StoreOptions(access: .create)
    let first = try ProgressStore(opening: folder.file(), options: options).device
    #expect(first.text.count == 32)
    #expect(try ProgressStore(opening: folder.file(), options: options).device == first)
    #expect(try ProgressStore(opening: folder.file("b"), options: options).device != first)
  }

  @Test("The first learner of a file owns it; aliases and settings are kept")
  func learners() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.add("second", alias: "Ғ")
    try store.set("language", to: "kk")
    try store.set("language", to: "ru")
    try store.rename("second", to: "Ғалым")
    #expect(throws: StoreError.unknownLearner(path: folder.file())) {
      try store.rename("third", to: "x")
    }
    let other = try ProgressStore(opening: folder.file())
    #expect(other.owner == Samples.learner)
    #expect(try other.learners() == [Samples.learner, "second"])
    #expect(try other.alias(of: "second") == "Ғалым")
    #expect(try other.alias(of: "third") == nil)
    #expect(try other.setting("language") == "ru")
    try store.set("language", to: nil)
    #expect(try other.setting("language") == nil)
  }

  @Test("A file that is missing is made only when asked for")
  func missing() throws {
    for access in [StoreOptions.Access.write, .read] {
      #expect(throws: StoreError.cannotOpen(path: folder.file())) {
        try ProgressStore(opening: folder.file(), options: StoreOptions(access: access))
      }
    }
    #expect(throws: StoreError.cannotOpen(path: folder.file("no/record"))) {
      try ProgressStore(
        opening: folder.file("no/record"),
        options: StoreOptions(access: .create)
      )
    }
    #expect(folder.names.isEmpty)
  }

  @Test("A file of a newer program is refused and left as it is", arguments: [false, true])
  func newer(withLog: Bool) throws {
    do { _ = try ProgressStore.sample(at: folder.file()) }
    let writer = try Database(path: folder.file())
    let known = StoreAssets.migrator().migrations.count
    try writer.setPragma("user_version", SQLiteValue(known + 1))
    if !withLog { try writer.truncateLog() }
    let before = try folder.names.map { try folder.bytes($0) }
    for access in [StoreOptions.Access.create, .write, .read] {
      #expect(throws: StoreError.newerSchema(path: folder.file(), found: known + 1, known: known)) {
        try ProgressStore(opening: folder.file(), options: StoreOptions(access: access))
      }
    }
    let main = folder.names.filter { !$0.hasSuffix("-shm") }
    #expect(try main.map { try folder.bytes($0) } == [before[0], before[before.count - 1]])
    #expect(try writer.userVersion() == known + 1)
  }

  @Test("Files that are not ours are refused and left as they are")
  func foreign() throws {
    try folder.write(Array("# A text, and not short enough to be taken for empty".utf8), to: "text")
    try folder.write([UInt8](repeating: 0x5A, count: 10_000), to: "noise")
    do {
      let other = try Database(path: folder.file("other"))
      try other.execute("CREATE TABLE thing (id INTEGER)")
    }
    for name in ["text", "noise", "other"] {
      let before = try folder.bytes(name)
      #expect(throws: StoreError.notQadamFile(path: folder.file(name)), "\(name)") {
        try ProgressStore(opening: folder.file(name), options: StoreOptions(access: .create))
      }
      #expect(try folder.bytes(name) == before)
    }
    #expect(folder.names == ["noise", "other", "text"])
  }

  @Test("A file made with an edited migration is refused")
  func editedMigration() throws {
    do {
      let store = try ProgressStore.sample(at: folder.file())
      try store.database.execute("UPDATE schema_migration SET checksum = 'edited'")
    }
    #expect(throws: StoreError.changedMigration(path: folder.file(), number: 1)) {
      try ProgressStore(opening: folder.file())
    }
  }

  @Test("Views of another program version are replaced, other people's views stay")
  func views() throws {
    do {
      let store = try ProgressStore.sample(at: folder.file())
      try store.database.execute("DROP VIEW attempts")
      try store.database.execute("CREATE VIEW attempts AS SELECT 1 AS old")
      try store.database.execute("CREATE VIEW mine AS SELECT count(*) AS n FROM attempts")
      try store.set("views", to: "old")
    }
    let store = try ProgressStore(opening: folder.file())
    #expect(try store.database.value("SELECT count(learner) FROM attempts") == 0)
    #expect(try store.database.value("SELECT n FROM mine") == 0)
  }

  @Test("Reading needs no right to write, and finds what a closed file holds")
  func reading() throws {
    do {
      let store = try ProgressStore.sample(at: folder.file())
      try store.append(Samples.lesson(store.device), in: Samples.context(), at: Samples.start)
    }
    let before = try folder.bytes()
    do {
      let reader = try ProgressStore(opening: folder.file(), options: StoreOptions(access: .read))
      #expect(try reader.counts().facts == 8)
      #expect(throws: StoreError.readOnly(path: folder.file())) {
        try reader.append([Samples.started()], in: Samples.context(), at: Samples.start)
      }
    }
    #expect(try folder.bytes() == before)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
