import CSQLite

/// A compiled statement, which frees itself.
final class Statement {
  let sql: String
  let handle: OpaquePointer
  /// Whether a query is stepping through it, so that nobody else may bind it.
  var isBusy = false

  /// Compiles one statement.
  ///
  /// - Throws: Also when the text is empty or holds a second statement.
  init(_ sql: String, connection: OpaquePointer) throws(SQLiteError) {
    self.sql = sql
    var text = sql
    var code: Int32 = SQLITE_OK
    var handle: OpaquePointer?
    var hasMore = false
    text.withUTF8 { bytes in
      (code, handle, hasMore) = Statement.prepare(bytes, connection: connection)
    }
    guard code == SQLITE_OK else {
      throw SQLiteError(code, connection: connection, sql: sql)
    }
    guard let handle else {
      throw SQLiteError(code: .misuse, message: "there is no statement in the text", sql: sql)
    }
    guard !hasMore else {
      sqlite3_finalize(handle)
      throw SQLiteError(code: .misuse, message: "there is more than one statement", sql: sql)
    }
    self.handle = handle
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds all parameters in order.
  func bind(_ arguments: [SQLiteValue]) throws(SQLiteError) {
    guard sqlite3_bind_parameter_count(handle) == Int32(exactly: arguments.count) else {
      let expected = sqlite3_bind_parameter_count(handle)
      throw SQLiteError(
        code: .range,
        message: "\(expected) parameters but \(arguments.count) arguments",
        sql: sql,
        arguments: arguments
      )
    }
    var position: Int32 = 0
    for argument in arguments {
      position += 1
      let code = bind(argument, at: position)
      guard code == SQLITE_OK else { throw failure(code, arguments: arguments) }
    }
  }

  /// Moves to the next row.
  ///
  /// - Returns: Whether there is one.
  @inline(__always)
  func step(arguments: [SQLiteValue]) throws(SQLiteError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw failure(code, arguments: arguments)
    }
  }

  /// Ends the query and lets go of the bound values.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    isBusy = false
  }

  private func failure(_ code: Int32, arguments: [SQLiteValue]) -> SQLiteError {
    SQLiteError(code, connection: sqlite3_db_handle(handle), sql: sql, arguments: arguments)
  }

  private func bind(_ value: SQLiteValue, at position: Int32) -> Int32 {
    switch value {
    case .null: sqlite3_bind_null(handle, position)
    case .integer(let value): sqlite3_bind_int64(handle, position, value)
    case .real(let value): sqlite3_bind_double(handle, position, value)
    case .text(var value):
      value.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          // A nil pointer would bind null instead of the empty text.
          characters.isEmpty
            ? sqlite3_bind_text(handle, position, "", 0, qadam_transient())
            : sqlite3_bind_text64(
              handle,
              position,
              characters.baseAddress,
              UInt64(characters.count),
              qadam_transient(),
              UInt8(SQLITE_UTF8)
            )
        }
      }
    case .blob(let value):
      value.isEmpty
        ? sqlite3_bind_zeroblob(handle, position, 0)
        : value.withUnsafeBytes { bytes in
          sqlite3_bind_blob64(
            handle,
            position,
            bytes.baseAddress,
            UInt64(bytes.count),
            qadam_transient()
          )
        }
    }
  }

  private static func prepare(
    _ text: UnsafeBufferPointer<UInt8>,
    connection: OpaquePointer
  ) -> (code: Int32, handle: OpaquePointer?, hasMore: Bool) {
    text.withMemoryRebound(to: CChar.self) { characters in
      guard let start = characters.baseAddress, let length = Int32(exactly: characters.count)
      else { return (characters.isEmpty ? SQLITE_OK : SQLITE_TOOBIG, nil, false) }
      var handle: OpaquePointer?
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v3(
        connection,
        start,
        length,
        UInt32(SQLITE_PREPARE_PERSISTENT),
        &handle,
        &tail
      )
      guard code == SQLITE_OK, let tail, tail - start < characters.count else {
        return (code, handle, false)
      }
      // Compiling the rest tells a second statement from spaces and comments.
      var second: OpaquePointer?
      let rest = Int32(characters.count - (tail - start))
      let restCode = sqlite3_prepare_v3(connection, tail, rest, 0, &second, nil)
      sqlite3_finalize(second)
      return (code, handle, second != nil || restCode != SQLITE_OK)
    }
  }
}
