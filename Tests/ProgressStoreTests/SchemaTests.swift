import Foundation
import Learning
import SQLite
import TestSupport
import Testing

@testable import ProgressStore

struct SchemaTests {
  let folder = TemporaryFolder()
  let current = StoreAssets.migrator().migrations.count

  @Test("A record of every released schema opens with all its facts", arguments: 1...2)
  func released(number: Int) throws {
    try load(schema: number)
    let store = try ProgressStore(opening: folder.file())
    #expect(try store.schemaNumber() == current)
    let report = try store.verifyChains()
    #expect(report.facts == 20)
    #expect(report.gaps.map { $0.counter } == [21])
    #expect(try store.projectionProblems() == [])
    #expect(try store.integrityProblems() == [])
    #expect(
      try store.facts(of: Samples.learner, session: "s1").map { $0.content }
        == Samples.lesson(store.device)
    )
    #expect(try store.setting("language") == "kk")
    #expect(try store.isForgotten("ffffffff"))
    #expect(
      try store.append([Samples.started()], in: Samples.context(), at: Samples.start)
        .map { $0.counter } == [22]
    )
  }

  @Test("There is a dump of every released schema, and numbers have no gaps")
  func fixtures() throws {
    let numbers = StoreAssets.migrator().migrations.map { $0.number }
    #expect(numbers == Array(1...max(1, numbers.count)))
    for number in numbers { #expect(!(try Project.text(fixture(number))).isEmpty) }
  }

  @Test("A migration keeps a whole copy of the file as it was, closed to others")
  func backup() throws {
    try load(schema: current)
    var options = StoreOptions(now: 5)
    options.migrator = later("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;")
    let store = try ProgressStore(opening: folder.file(), options: options)
    #expect(try store.schemaNumber() == current + 1)
    #expect(try store.verifyChains().facts == 20)
    let copy = folder.file("record.sqlite.before-schema-\(current + 1)")
    let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let old = try ProgressStore(opening: copy)
    #expect(try old.schemaNumber() == current)
    #expect(try old.verifyChains().facts == 20)
    #expect(throws: StoreError.newerSchema(path: folder.file(), found: current + 1, known: current))
    {
      try ProgressStore(opening: folder.file())
    }
  }

  @Test("A copy that was made before is not overwritten, a half copy is")
  func backupOnce() throws {
    try load(schema: current)
    try folder.write([1, 2, 3], to: "record.sqlite.before-schema-\(current + 1).tmp")
    var options = StoreOptions(now: 5)
    options.migrator = later("THIS IS NO SQL;")
    #expect(throws: StoreError.self) {
      try ProgressStore(opening: folder.file(), options: options)
    }
    let copy = try folder.bytes("record.sqlite.before-schema-\(current + 1)")
    #expect(copy.count > 10_000)
    #expect(throws: StoreError.self) {
      try ProgressStore(opening: folder.file(), options: options)
    }
    #expect(try folder.bytes("record.sqlite.before-schema-\(current + 1)") == copy)
    #expect(!folder.names.contains("record.sqlite.before-schema-\(current + 1).tmp"))
  }

  @Test("A migration that fails changes nothing")
  func failingMigration() throws {
    try load(schema: current)
    var options = StoreOptions(now: 5)
    options.migrator = later("CREATE TABLE later (id INTEGER); DROP TABLE nowhere;")
    #expect(throws: StoreError.self) {
      try ProgressStore(opening: folder.file(), options: options)
    }
    let store = try ProgressStore(opening: folder.file())
    #expect(try store.verifyChains().facts == 20)
    #expect(
      try store.database.value("SELECT 1 FROM sqlite_schema WHERE name = 'later'") == nil
    )
  }

  @Test("Every view answers, and says in its first lines what it is for")
  func views() throws {
    try load(schema: current)
    let store = try ProgressStore(opening: folder.file())
    let names = StoreAssets.views().map { $0.name }
    #expect(
      names == [
        "attempts", "facts", "item_response_matrix", "lesson_progress", "next_steps",
        "objective_mastery", "sessions",
      ]
    )
    let documentation = try Project.text("Docs/record.md")
    for name in names {
      #expect(try store.database.value("SELECT count(*) FROM \(name)") != nil)
      #expect(try Project.text("Database/Views/\(name).sql").hasPrefix("-- "))
      let columns = try store.database.query("SELECT name FROM pragma_table_info('\(name)')") {
        $0.text(0)
      }
      #expect(documentation.contains("### `\(name)`"), "\(name)")
      for column in columns { #expect(documentation.contains("`\(column)`"), "\(name).\(column)") }
    }
  }

  @Test("The stock sqlite3 reads the views of a record, also while it is open")
  func stockProgram() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append(Samples.lesson(store.device), in: Samples.context(), at: Samples.start)
    let result = try ProgramStart(
      "/usr/bin/sqlite3",
      ["-readonly", "-header", "-csv", folder.file(), "SELECT * FROM attempts ORDER BY counter"]
    ).run()
    #expect(result.code == 0)
    let lines = result.output.split(whereSeparator: { $0.isNewline })
    #expect(lines.first?.hasPrefix(ExportRow.columns.joined(separator: ",")) == true)
    try #require(lines.count == 3)
    #expect(lines[1].hasPrefix(Samples.learner.text + ",Aigerim," + store.device.text + ",4,s1,"))
    let check = try ProgramStart("/usr/bin/sqlite3", [folder.file(), "PRAGMA integrity_check"])
      .run()
    #expect(check.output == "ok\n")
  }

  private func fixture(_ number: Int) -> String {
    "Database/Fixtures/schema-" + String(repeating: "0", count: 3) + "\(number).sql"
  }

  private func load(schema number: Int) throws {
    let database = try Database(path: folder.file())
    try database.executeScript(try Project.text(fixture(number)))
  }

  /// The program's schema with one more step.
  private func later(_ sql: String) -> Migrator {
    let migrator = StoreAssets.migrator()
    let step = Migration(
      number: current + 1,
      name: "9999-try-something",
      sql: sql,
      checksum: StoreAssets.checksum(sql)
    )
    return Migrator(
      applicationID: migrator.applicationID,
      migrations: migrator.migrations + [step]
    )
  }
}
