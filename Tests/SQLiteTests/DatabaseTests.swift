import SQLite
import Testing

@Suite struct DatabaseTests {
  @Test(
    "Every value comes back as it went in",
    arguments: [
      .null, .integer(0), .integer(.max), .integer(.min), .real(0.1), .real(-.infinity),
      .text(""), .text("Қадам 👣"), .text("a\u{0}b"), .text(String(repeating: "x", count: 70_000)),
      .blob([]), .blob([0, 255, 0]), .blob(Array(repeating: 7, count: 70_000)),
    ] as [SQLiteValue]
  )
  func values(value: SQLiteValue) throws {
    let database = try Database.inMemory()
    #expect(try database.value("SELECT ?", arguments: [value]) == value)
    try database.execute("CREATE TABLE t (v)")
    try database.execute("INSERT INTO t VALUES (?)", arguments: [value])
    #expect(try database.query("SELECT v FROM t") { $0.values } == [[value]])
  }

  @Test("Swift values become SQLite values and nil becomes null")
  func conversions() {
    #expect(SQLiteValue(5) == .integer(5))
    #expect(SQLiteValue(nil as Int?) == .null)
    #expect(SQLiteValue("x") == .text("x"))
    #expect(SQLiteValue(nil as String?) == .null)
    #expect(SQLiteValue(true) == .integer(1))
    #expect(SQLiteValue([1, 2] as [UInt8]) == .blob([1, 2]))
    #expect(SQLiteValue(0.5) == .real(0.5))
  }

  @Test("A row reads its columns in their types and null as nil")
  func row() throws {
    let database = try Database.inMemory()
    let sql = "SELECT 7 AS seven, 0.5 AS half, 'да' AS yes, x'00ff' AS bytes, NULL AS empty"
    // An expectation cannot look into a row itself, because a row cannot be copied.
    func read<Value>(_ reader: (borrowing Row) -> Value) throws -> Value? {
      try database.first(sql, reader)
    }
    #expect(try read { $0.count } == 5)
    #expect(try read { $0.columnNames } == ["seven", "half", "yes", "bytes", "empty"])
    #expect(try read { $0.integer(0) } == 7)
    #expect(try read { $0.bool(0) } == true)
    #expect(try read { $0.real(1) } == 0.5)
    #expect(try read { $0.text(2) } == "да")
    #expect(try read { $0.withText(2) { $0.count } } == 4)
    #expect(try read { $0.blob(3) } == [0, 255])
    #expect(try read { $0.withBlob(3) { $0.count } } == 2)
    #expect(try read { $0.isNull(4) } == true)
    #expect(try read { $0.optionalInteger(4) } == .some(nil))
    #expect(try read { $0.optionalText(4) } == .some(nil))
    #expect(try read { $0.optionalBlob(4) } == .some(nil))
    #expect(try read { $0.optionalReal(4) } == .some(nil))
    #expect(try read { $0.optionalBool(4) } == .some(nil))
    #expect(try read { $0.optionalInteger(0) } == 7)
    #expect(try read { $0.text(4) } == "")
    #expect(try read { $0.value(99) } == .null)
    #expect(try read { $0.value(-1) } == .null)
    #expect(try read { $0.text(.max) } == "")
  }

  @Test("Changes and the last row number are those of the latest insert")
  func bookkeeping() throws {
    let database = try Database.inMemory()
    try database.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT) STRICT")
    try database.execute("INSERT INTO t (id, v) VALUES (41, 'a'), (42, 'b')")
    #expect(database.changes == 2)
    #expect(database.lastInsertedRowID == 42)
  }

  @Test("An error carries code, message and statement, and hides the values from its description")
  func errors() throws {
    let database = try Database.inMemory()
    try database.execute("CREATE TABLE t (v TEXT UNIQUE) STRICT")
    let sql = "INSERT INTO t VALUES (?)"
    try database.execute(sql, arguments: ["secret"])
    let error = try #require(throws: SQLiteError.self) {
      try database.execute(sql, arguments: ["secret"])
    }
    #expect(error.code == .constraintUnique)
    #expect(error.matches(.constraint))
    #expect(!error.matches(.constraintCheck))
    #expect(error.message == "UNIQUE constraint failed: t.v")
    #expect(error.sql == sql)
    #expect(error.arguments == ["secret"])
    #expect(!"\(error)".contains("secret"))
    #expect(!String(reflecting: error).contains("secret"))
    #expect(error.expandedDescription.contains("secret"))
    try database.execute(sql, arguments: ["other"])
  }

  @Test(
    "A statement that cannot run as meant is refused",
    arguments: [
      ("SELECT", [], SQLiteErrorCode.error),
      ("", [], .misuse),
      ("  -- nothing", [], .misuse),
      ("SELECT 1; SELECT 2", [], .misuse),
      ("SELECT 1; nonsense", [], .misuse),
      ("SELECT ?", [], .range),
      ("SELECT 1", [1], .range),
      ("SELECT ?, ?", [1], .range),
    ] as [(String, [SQLiteValue], SQLiteErrorCode)]
  )
  func refused(sql: String, arguments: [SQLiteValue], code: SQLiteErrorCode) throws {
    let database = try Database.inMemory()
    let error = try #require(throws: SQLiteError.self) {
      try database.execute(sql, arguments: arguments)
    }
    #expect(error.code == code)
  }

  @Test("A statement may end with a semicolon, spaces and a comment")
  func trailing() throws {
    let database = try Database.inMemory()
    #expect(try database.value("SELECT 1; -- done\n ") == 1)
  }

  @Test("Rows stream while the same statement runs again inside")
  func nestedQueries() throws {
    let database = try Database.inMemory()
    let sql =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT i FROM n"
    var seen: [[Int]] = []
    try database.forEach(sql) { outer in
      let outside = outer.integer(0)
      seen += try database.query(sql) { [outside, $0.integer(0)] }
      let afterwards = outer.integer(0)
      #expect(afterwards == outside)
    }
    #expect(seen == [1, 2, 3].flatMap { a in [1, 2, 3].map { [a, $0] } })
  }

  @Test("A cursor left half way lets its statement be used afresh")
  func abandonedCursor() throws {
    let database = try Database.inMemory()
    try database.execute("CREATE TABLE t (v)")
    try database.execute("INSERT INTO t VALUES (1), (2)")
    do {
      let cursor = try database.cursor("SELECT v FROM t ORDER BY v")
      #expect(try cursor.next())
    }
    #expect(try database.query("SELECT v FROM t ORDER BY v") { $0.integer(0) } == [1, 2])
    try database.execute("DROP TABLE t")
  }

  @Test("An error thrown for a row ends the query and comes out unchanged")
  func thrownByBody() throws {
    struct Stop: Error {}
    let database = try Database.inMemory()
    #expect(throws: Stop.self) {
      try database.forEach("SELECT 1 UNION SELECT 2") { _ in throw Stop() }
    }
    #expect(throws: Stop.self) { try database.query("SELECT 1") { _ in throw Stop() } }
  }

  @Test("Many different statements do not fill the cache for ever")
  func cacheLimit() throws {
    let database = try Database.inMemory()
    let cursor = try database.cursor("SELECT 1 UNION SELECT 2")
    #expect(try cursor.next())
    for number in 0..<600 {
      #expect(try database.value("SELECT \(number)") == .integer(Int64(number)))
    }
    #expect(try cursor.next())
    let value = cursor.row.integer(0)
    #expect(value == 2)
  }

  @Test("The first value is nil when there is no row")
  func noRow() throws {
    let database = try Database.inMemory()
    #expect(try database.value("SELECT 1 WHERE 0") == nil)
    #expect(try database.first("SELECT 1 WHERE 0") { $0.integer(0) } == nil)
    #expect(try database.first("SELECT 5") { $0.integer(0) } == 5)
  }
}
