import SQLite
import Testing

@Suite struct DatabaseFileTests {
  @Test("Each mode does what it says with a missing file")
  func modes() throws {
    let folder = try TemporaryFolder()
    for mode in [Database.Mode.readWrite, .readOnly] {
      let error = try #require(throws: SQLiteError.self) {
        _ = try Database(path: folder.file("a"), mode: mode)
      }
      #expect(error.matches(.cannotOpen))
    }
    let database = try Database(path: folder.file("a"))
    try database.execute("CREATE TABLE t (v)")
    let reader = try Database(path: folder.file("a"), mode: .readOnly)
    #expect(try reader.value("SELECT count(*) FROM t") == 0)
    let error = try #require(throws: SQLiteError.self) {
      try reader.execute("INSERT INTO t VALUES (1)")
    }
    #expect(error.matches(.readOnly))
  }

  @Test("A path is a path, whatever it looks like")
  func paths() throws {
    let folder = try TemporaryFolder()
    for name in ["a b", "file:x?mode=memory", "қадам", "%41"] {
      try Database(path: folder.file(name)).execute("CREATE TABLE t (v)")
    }
    #expect(try folder.names() == ["%41", "a b", "file:x?mode=memory", "қадам"])
    #expect(throws: SQLiteError.self) { _ = try Database(path: "") }
    #expect(throws: SQLiteError.self) { _ = try Database(path: folder.file("a\u{0}b")) }
    #expect(throws: SQLiteError.self) { _ = try Database(path: folder.path) }
  }

  @Test("A file that is no database is an error at the first query")
  func notADatabase() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(String(repeating: "no database ", count: 200).utf8), to: "a")
    let database = try Database(path: folder.file("a"))
    let error = try #require(throws: SQLiteError.self) { try database.userVersion() }
    #expect(error.matches(.notADatabase))
  }

  @Test("The integrity check finds a row that differs from its index")
  func damage() throws {
    let folder = try TemporaryFolder()
    do {
      let database = try Database(path: folder.file("a"))
      try database.execute("CREATE TABLE t (v TEXT)")
      try database.execute("CREATE INDEX i ON t (v)")
      for number in 0..<500 {
        try database.execute("INSERT INTO t VALUES (?)", arguments: [.text("row \(number)")])
      }
      #expect(try database.integrityCheck() == [])
    }
    var bytes = try folder.bytes("a")
    let word = Array("row 250".utf8)
    let places = bytes.indices.filter { bytes[$0...].starts(with: word) }
    #expect(places.count == 2)
    bytes[places[0] + 4] = UInt8(ascii: "9")
    try folder.write(bytes, to: "a")
    let database = try Database(path: folder.file("a"))
    let findings = try database.integrityCheck()
    #expect(findings.first == "row 251 missing from index i")
  }

  @Test("A pragma is read, set and answered")
  func pragmas() throws {
    let folder = try TemporaryFolder()
    let database = try Database(path: folder.file("a"))
    #expect(try database.setPragma("journal_mode", "wal") == "wal")
    #expect(try database.setPragma("foreign_keys", 1) == nil)
    #expect(try database.pragma("foreign_keys") == 1)
    #expect(try database.userVersion() == 0)
    try database.setPragma("user_version", 7)
    #expect(try database.userVersion() == 7)
    try database.setPragma("application_id", -5)
    #expect(try database.applicationID() == -5)
    #expect(try database.truncateLog())
    #expect(try folder.bytes("a-wal").isEmpty)
    for bad in ["", "a b", "a;b", "user_version=1", "я"] {
      #expect(throws: SQLiteError.self) { try database.pragma(bad) }
      #expect(throws: SQLiteError.self) { try database.setPragma("journal_mode", .text(bad)) }
    }
    #expect(throws: SQLiteError.self) { try database.setPragma("user_version", .null) }
  }

  @Test("A backup holds what was committed, and never lands on a file with content")
  func backup() throws {
    let folder = try TemporaryFolder()
    let database = try Database(path: folder.file("a"))
    try database.setPragma("journal_mode", "wal")
    try database.execute("CREATE TABLE t (v)")
    try database.execute("INSERT INTO t VALUES (1), (2)")
    try database.backup(to: folder.file("b"))
    let copy = try Database(path: folder.file("b"), mode: .readOnly)
    #expect(try copy.query("SELECT v FROM t") { $0.integer(0) } == [1, 2])
    #expect(try copy.integrityCheck() == [])
    let error = try #require(throws: SQLiteError.self) {
      try database.backup(to: folder.file("b"))
    }
    #expect(error.code == .cannotOpen)
    #expect(throws: SQLiteError.self) { try database.backup(to: folder.file("no/folder")) }
  }
}
