import SQLite
import Testing

@Suite struct TransactionTests {
  @Test("A transaction commits together and gives back its value")
  func commits() throws {
    let database = try Database.inMemory()
    let sum = try database.transaction {
      #expect(database.isInTransaction)
      try database.execute("CREATE TABLE t (v)")
      try database.execute("INSERT INTO t VALUES (1), (2)")
      return try database.first("SELECT sum(v) FROM t") { $0.integer(0) }
    }
    #expect(sum == 3)
    #expect(!database.isInTransaction)
  }

  @Test("A transaction whose body throws leaves nothing behind")
  func rollsBack() throws {
    struct Stop: Error {}
    let database = try Database.inMemory()
    try database.execute("CREATE TABLE t (v)")
    #expect(throws: Stop.self) {
      try database.transaction {
        try database.execute("INSERT INTO t VALUES (1)")
        throw Stop()
      }
    }
    #expect(!database.isInTransaction)
    #expect(try database.value("SELECT count(*) FROM t") == 0)
  }

  @Test("A commit that fails rolls back")
  func failedCommit() throws {
    let database = try Database.inMemory()
    try database.setPragma("foreign_keys", 1)
    try database.execute("CREATE TABLE a (id INTEGER PRIMARY KEY)")
    try database.execute(
      "CREATE TABLE b (a INTEGER REFERENCES a DEFERRABLE INITIALLY DEFERRED)"
    )
    let error = try #require(throws: SQLiteError.self) {
      try database.transaction { try database.execute("INSERT INTO b VALUES (9)") }
    }
    #expect(error.code == .constraintForeignKey)
    #expect(!database.isInTransaction)
    #expect(try database.value("SELECT count(*) FROM b") == 0)
  }

  @Test("A transaction inside a transaction is refused and undoes the outer one")
  func nested() throws {
    let database = try Database.inMemory()
    try database.execute("CREATE TABLE t (v)")
    let error = try #require(throws: SQLiteError.self) {
      try database.transaction {
        try database.execute("INSERT INTO t VALUES (1)")
        try database.transaction {}
      }
    }
    #expect(error.code == .misuse)
    #expect(try database.value("SELECT count(*) FROM t") == 0)
  }

  @Test("A second writer is told that the file is busy, and may write afterwards")
  func busy() throws {
    let folder = try TemporaryFolder()
    let first = try Database(path: folder.file("a"))
    try first.setPragma("journal_mode", "wal")
    try first.execute("CREATE TABLE t (v)")
    let second = try Database(path: folder.file("a"), busyTimeout: 0)
    try first.transaction {
      let error = try #require(throws: SQLiteError.self) { try second.transaction {} }
      #expect(error.matches(.busy))
      #expect(try second.value("SELECT count(*) FROM t") == 0)
    }
    try second.transaction { try second.execute("INSERT INTO t VALUES (1)") }
    #expect(try first.value("SELECT count(*) FROM t") == 1)
  }

  @Test("A read transaction sees one state while another connection writes")
  func readTransaction() throws {
    let folder = try TemporaryFolder()
    let writer = try Database(path: folder.file("a"))
    try writer.setPragma("journal_mode", "wal")
    try writer.execute("CREATE TABLE t (v)")
    let reader = try Database(path: folder.file("a"), mode: .readOnly)
    try reader.readTransaction {
      #expect(try reader.value("SELECT count(*) FROM t") == 0)
      try writer.execute("INSERT INTO t VALUES (1)")
      #expect(try reader.value("SELECT count(*) FROM t") == 0)
    }
    #expect(try reader.value("SELECT count(*) FROM t") == 1)
  }
}
