extension Database {
  /// Reads a pragma.
  ///
  /// - Parameter name: The name, made of small letters and underscores.
  /// - Returns: The first value, or nil when the pragma has none.
  /// - Throws: Also when the name is no word.
  public func pragma(_ name: String) throws(SQLiteError) -> SQLiteValue? {
    try value("PRAGMA \(try Database.checked(name))")
  }

  /// Sets a pragma.
  ///
  /// - Parameters:
  ///   - name: The name, made of small letters and underscores.
  ///   - setting: A whole number or a word.
  /// - Returns: What SQLite answers, such as the journal mode that is now in force.
  /// - Throws: Also when the name or the setting is no word.
  @discardableResult
  public func setPragma(_ name: String, _ setting: SQLiteValue) throws(SQLiteError) -> SQLiteValue?
  {
    let name = try Database.checked(name)
    switch setting {
    case .integer(let number): return try value("PRAGMA \(name) = \(number)")
    case .text(let word): return try value("PRAGMA \(name) = \(try Database.checked(word))")
    case .null, .real, .blob:
      throw SQLiteError(code: .misuse, message: "a pragma takes a whole number or a word")
    }
  }

  /// A number that changes when another connection has written to the file, never through this connection's own writes.
  ///
  /// Asked inside a transaction it speaks of what that transaction sees.
  public func version() throws(SQLiteError) -> Int {
    Int(try value("PRAGMA data_version")?.integerValue ?? 0)
  }

  /// The number of the schema in the file.
  public func userVersion() throws(SQLiteError) -> Int { try integerPragma("user_version") }

  /// The number that says which program the file belongs to.
  public func applicationID() throws(SQLiteError) -> Int { try integerPragma("application_id") }

  /// Looks through the whole file for damage.
  ///
  /// - Returns: What is wrong, empty when nothing is.
  public func integrityCheck() throws(SQLiteError) -> [String] {
    let cursor = try cursor("PRAGMA integrity_check")
    var findings: [String] = []
    while try cursor.next() { findings.append(cursor.row.text(0)) }
    return findings == ["ok"] ? [] : findings
  }

  /// Moves the write-ahead log into the file and cuts it to nothing.
  ///
  /// - Returns: False when another connection still uses the log.
  @discardableResult
  public func truncateLog() throws(SQLiteError) -> Bool {
    try value("PRAGMA wal_checkpoint(TRUNCATE)") == .integer(0)
  }

  private func integerPragma(_ name: String) throws(SQLiteError) -> Int {
    try pragma(name)?.integerValue.map { Int($0) } ?? 0
  }

  /// Pragmas take no parameters, so the words that enter their text are checked here.
  private static func checked(_ word: String) throws(SQLiteError) -> String {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard !word.isEmpty,
      word.utf8.allSatisfy({ letters.contains($0 | 0x20) || $0 == UInt8(ascii: "_") })
    else {
      throw SQLiteError(code: .misuse, message: "'\(word)' is no word for a pragma")
    }
    return word
  }
}
