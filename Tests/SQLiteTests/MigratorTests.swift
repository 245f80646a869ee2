import SQLite
import Testing

@Suite struct MigratorTests {
  static let first = Migration(
    number: 1,
    name: "0001-create-a",
    sql: "CREATE TABLE a (v TEXT) STRICT; INSERT INTO a VALUES ('x');",
    checksum: "c1"
  )
  static let second = Migration(
    number: 2,
    name: "0002-create-b",
    sql: "CREATE TABLE b (v TEXT) STRICT;",
    checksum: "c2"
  )
  static let migrator = Migrator(applicationID: 0x5141_444D, migrations: [first, second])

  static func migrator(_ migrations: Migration...) -> Migrator {
    Migrator(applicationID: 0x5141_444D, migrations: migrations)
  }

  static func tables(_ database: Database) throws -> [String] {
    try database.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name") {
      $0.text(0)
    }
  }

  @Test("An empty file gets every step, its marks and its list, and needs no backup")
  func empty() throws {
    let database = try Database.inMemory()
    var backups = 0
    let applied = try Self.migrator.migrate(database, appliedAt: 1234) { backups += 1 }
    #expect(applied == [1, 2])
    #expect(backups == 0)
    #expect(try Self.tables(database) == ["a", "b", "schema_migration"])
    #expect(try database.userVersion() == 2)
    #expect(try database.applicationID() == 0x5141_444D)
    let rows = try database.query("SELECT * FROM schema_migration ORDER BY number") { $0.values }
    #expect(rows == [[1, "0001-create-a", "c1", 1234], [2, "0002-create-b", "c2", 1234]])
    #expect(try Self.migrator.migrate(database, appliedAt: 5678) { backups += 1 } == [])
    #expect(backups == 0)
  }

  @Test("A file with content is backed up once before the steps it lacks")
  func upgrade() throws {
    let database = try Database.inMemory()
    try Self.migrator(Self.first).migrate(database, appliedAt: 1)
    var seen: [Int] = []
    let applied = try Self.migrator.migrate(database, appliedAt: 2) {
      seen.append(try database.userVersion())
    }
    #expect(applied == [2])
    #expect(seen == [1])
    #expect(try database.value("SELECT v FROM a") == "x")
  }

  @Test("A backup that fails stops the migration before any change")
  func failedBackup() throws {
    struct Stop: Error {}
    let database = try Database.inMemory()
    try Self.migrator(Self.first).migrate(database, appliedAt: 1)
    #expect(throws: Stop.self) {
      try Self.migrator.migrate(database, appliedAt: 2) { throw Stop() }
    }
    #expect(try database.userVersion() == 1)
  }

  @Test("A file of a newer program is refused and not one byte of it changes")
  func newer() throws {
    let folder = try TemporaryFolder()
    do {
      let database = try Database(path: folder.file("a"))
      try database.setPragma("journal_mode", "wal")
      try Self.migrator.migrate(database, appliedAt: 1)
    }
    let before = try folder.bytes("a")
    do {
      let database = try Database(path: folder.file("a"))
      #expect(throws: MigrationError.newerSchema(found: 2, supported: 1)) {
        try Self.migrator(Self.first).migrate(database, appliedAt: 2) {
          Issue.record("nothing is to be backed up")
        }
      }
    }
    #expect(try folder.bytes("a") == before)
    #expect(try folder.names() == ["a"])
  }

  @Test("Another program's file is refused")
  func foreign() throws {
    let database = try Database.inMemory()
    try database.execute("CREATE TABLE other (v)")
    #expect(throws: MigrationError.foreignFile(applicationID: 0)) {
      try Self.migrator.migrate(database, appliedAt: 1)
    }
    #expect(try Self.tables(database) == ["other"])
    try database.setPragma("application_id", 99)
    #expect(throws: MigrationError.foreignFile(applicationID: 99)) {
      try Self.migrator.check(database)
    }
  }

  @Test("A step that was edited after its release is refused")
  func edited() throws {
    let database = try Database.inMemory()
    try Self.migrator.migrate(database, appliedAt: 1)
    let edited = Migration(number: 1, name: "renamed", sql: Self.first.sql, checksum: "other")
    #expect(throws: MigrationError.changedMigration(number: 1, name: "0001-create-a")) {
      try Self.migrator(edited, Self.second).migrate(database, appliedAt: 2)
    }
    try database.execute("DELETE FROM schema_migration WHERE number = 2")
    #expect(throws: MigrationError.missingRecord(number: 2)) {
      try Self.migrator.check(database)
    }
  }

  @Test("A step that fails leaves the file at the step before it")
  func failing() throws {
    let database = try Database.inMemory()
    let broken = Migration(
      number: 2,
      name: "0002",
      sql: "CREATE TABLE b (v); nonsense;",
      checksum: "c2"
    )
    #expect(throws: SQLiteError.self) {
      try Self.migrator(Self.first, broken).migrate(database, appliedAt: 1)
    }
    #expect(try database.userVersion() == 1)
    #expect(try Self.tables(database) == ["a", "schema_migration"])
    #expect(try Self.migrator.migrate(database, appliedAt: 2) == [2])
  }

  @Test("A step that ends its transaction is refused")
  func leavesTransaction() throws {
    let database = try Database.inMemory()
    let leaving = Migration(number: 1, name: "0001", sql: "COMMIT;", checksum: "c")
    #expect(throws: MigrationError.leftTransaction(number: 1)) {
      try Self.migrator(leaving).migrate(database, appliedAt: 1)
    }
  }

  @Test("A step may rebuild a table others point to, but may not leave broken pointers")
  func foreignKeys() throws {
    let database = try Database.inMemory()
    try database.setPragma("foreign_keys", 1)
    let create = Migration(
      number: 1,
      name: "0001",
      sql: """
        CREATE TABLE p (id INTEGER PRIMARY KEY);
        CREATE TABLE c (p INTEGER NOT NULL REFERENCES p);
        INSERT INTO p VALUES (1); INSERT INTO c VALUES (1);
        """,
      checksum: "1"
    )
    let rebuild = Migration(
      number: 2,
      name: "0002",
      sql: """
        CREATE TABLE q (id INTEGER PRIMARY KEY, note TEXT);
        INSERT INTO q (id) SELECT id FROM p; DROP TABLE p; ALTER TABLE q RENAME TO p;
        """,
      checksum: "2"
    )
    let orphan = Migration(number: 3, name: "0003", sql: "DELETE FROM p;", checksum: "3")
    try Self.migrator(create, rebuild).migrate(database, appliedAt: 1)
    #expect(try database.value("SELECT count(*) FROM c") == 1)
    #expect(throws: MigrationError.brokenForeignKey(number: 3, table: "c")) {
      try Self.migrator(create, rebuild, orphan).migrate(database, appliedAt: 1)
    }
    #expect(try database.pragma("foreign_keys") == 1)
    #expect(try database.userVersion() == 2)
  }

  @Test("Steps must be numbered from 1 without gaps")
  func misnumbered() throws {
    let database = try Database.inMemory()
    #expect(throws: MigrationError.misnumbered(position: 1, number: 2)) {
      try Self.migrator(Self.second).migrate(database, appliedAt: 1)
    }
  }
}
