import CSQLite

/// A failed call of SQLite with the statement that failed.
public struct SQLiteError: Error, Hashable, Sendable {
  /// The extended result code, such as ``SQLiteErrorCode/constraintUnique``.
  public let code: SQLiteErrorCode
  /// What SQLite says about it, in English.
  public let message: String
  /// The statement, if one was at work.
  public let sql: String?
  /// The bound values, which ``description`` leaves out because they may be personal.
  public let arguments: [SQLiteValue]

  /// Makes an error.
  public init(
    code: SQLiteErrorCode,
    message: String,
    sql: String? = nil,
    arguments: [SQLiteValue] = []
  ) {
    self.code = code
    self.message = message
    self.sql = sql
    self.arguments = arguments
  }

  /// Takes the message of the connection's latest failure.
  init(
    _ code: Int32,
    connection: OpaquePointer?,
    sql: String? = nil,
    arguments: [SQLiteValue] = []
  ) {
    let message = connection.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    self.init(
      code: SQLiteErrorCode(rawValue: code),
      message: message.map { String(cString: $0) } ?? "",
      sql: sql,
      arguments: arguments
    )
  }

  /// Lets `catch` and `==` in tests match a primary code and its extensions alike.
  ///
  /// - Parameter code: The code to compare with; a primary code matches all its extensions.
  /// - Returns: Whether the error has that code.
  public func matches(_ code: SQLiteErrorCode) -> Bool {
    self.code == code || self.code.primary == code
  }
}

extension SQLiteError: CustomStringConvertible {
  /// Code, message and statement, without the bound values.
  public var description: String {
    "SQLite error \(code.rawValue): \(message)" + (sql.map { " in: \($0)" } ?? "")
  }

  /// The description with the bound values, for a developer's eyes.
  public var expandedDescription: String {
    arguments.isEmpty ? description : description + " with: \(arguments)"
  }
}

extension SQLiteError: CustomReflectable {
  /// Hides the bound values from `dump` and from test logs, too.
  public var customMirror: Mirror {
    Mirror(self, children: ["code": code.rawValue, "message": message, "sql": sql ?? ""])
  }
}
