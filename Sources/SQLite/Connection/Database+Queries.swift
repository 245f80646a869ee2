import CSQLite

extension Database {
  /// Runs one statement to its end.
  ///
  /// - Parameters:
  ///   - sql: One statement.
  ///   - arguments: A value for each parameter.
  /// - Throws: What SQLite refuses, or a count of arguments that does not fit.
  public func execute(_ sql: String, arguments: [SQLiteValue] = []) throws(SQLiteError) {
    let statement = try checkOut(sql)
    do throws(SQLiteError) {
      try statement.bind(arguments)
      while try statement.step(arguments: arguments) {}
    } catch {
      discard(statement)
      throw error
    }
    statement.reset()
  }

  /// Runs the statements of a text one after another, as in a migration.
  ///
  /// - Parameter sql: Statements apart by semicolons, without parameters.
  /// - Throws: The fault of the first statement that fails.
  public func executeScript(_ sql: String) throws(SQLiteError) {
    var message: UnsafeMutablePointer<CChar>?
    guard !sql.utf8.contains(0) else {
      throw SQLiteError(code: .misuse, message: "a script holds a NUL", sql: sql)
    }
    let code = sqlite3_exec(handle, sql, nil, nil, &message)
    defer { sqlite3_free(message) }
    guard code == SQLITE_OK else { throw SQLiteError(code, connection: handle, sql: sql) }
  }

  /// Opens a cursor over the rows of a query.
  ///
  /// - Parameters:
  ///   - sql: One statement.
  ///   - arguments: A value for each parameter.
  /// - Returns: A cursor before the first row.
  /// - Throws: What SQLite refuses, or a count of arguments that does not fit.
  public func cursor(
    _ sql: String,
    arguments: [SQLiteValue] = []
  ) throws(SQLiteError) -> Cursor {
    let statement = try checkOut(sql)
    do throws(SQLiteError) {
      try statement.bind(arguments)
    } catch {
      discard(statement)
      throw error
    }
    return Cursor(statement, arguments: arguments, of: self)
  }

  /// Calls a closure with each row, without holding more than one.
  ///
  /// - Parameters:
  ///   - sql: One statement.
  ///   - arguments: A value for each parameter.
  ///   - body: Reads the row in place; an error ends the query and is thrown on.
  /// - Throws: ``SQLiteError``, or what the body throws.
  public func forEach(
    _ sql: String,
    arguments: [SQLiteValue] = [],
    _ body: (borrowing Row) throws -> Void
  ) throws {
    let cursor = try cursor(sql, arguments: arguments)
    while try cursor.next() { try body(cursor.row) }
  }

  /// Collects a value from each row.
  ///
  /// - Parameters:
  ///   - sql: One statement.
  ///   - arguments: A value for each parameter.
  ///   - transform: Reads the row in place.
  /// - Returns: The values in the order of the rows.
  /// - Throws: ``SQLiteError``, or what the closure throws.
  public func query<Value>(
    _ sql: String,
    arguments: [SQLiteValue] = [],
    _ transform: (borrowing Row) throws -> Value
  ) throws -> [Value] {
    let cursor = try cursor(sql, arguments: arguments)
    var values: [Value] = []
    while try cursor.next() { values.append(try transform(cursor.row)) }
    return values
  }

  /// Reads the first row of a query.
  ///
  /// - Parameters:
  ///   - sql: One statement.
  ///   - arguments: A value for each parameter.
  ///   - transform: Reads the row in place.
  /// - Returns: The value, or nil when there is no row.
  /// - Throws: ``SQLiteError``, or what the closure throws.
  public func first<Value>(
    _ sql: String,
    arguments: [SQLiteValue] = [],
    _ transform: (borrowing Row) throws -> Value
  ) throws -> Value? {
    let cursor = try cursor(sql, arguments: arguments)
    return try cursor.next() ? try transform(cursor.row) : nil
  }

  /// Reads the first column of the first row.
  ///
  /// - Parameters:
  ///   - sql: One statement.
  ///   - arguments: A value for each parameter.
  /// - Returns: The value, or nil when there is no row.
  /// - Throws: What SQLite refuses, or a count of arguments that does not fit.
  public func value(
    _ sql: String,
    arguments: [SQLiteValue] = []
  ) throws(SQLiteError) -> SQLiteValue? {
    let cursor = try cursor(sql, arguments: arguments)
    return try cursor.next() ? cursor.row.value(0) : nil
  }

  /// The row number that the latest successful insert gave.
  public var lastInsertedRowID: Int64 { sqlite3_last_insert_rowid(handle) }

  /// How many rows the latest insert, update or delete changed.
  public var changes: Int { Int(sqlite3_changes64(handle)) }
}
