import CSQLite

extension Database {
  /// Whether a transaction is open.
  public var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Runs a closure in a write transaction and commits it, or rolls it back when anything fails.
  ///
  /// The write lock is taken at once (`BEGIN IMMEDIATE`): a transaction that reads first and
  /// writes later fails without waiting when another connection has written in between.
  ///
  /// - Parameter body: What belongs together; it must not open a transaction itself.
  /// - Returns: What the body returns, once it is durable.
  /// - Throws: ``SQLiteError``, or what the body throws.
  public func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try inTransaction("BEGIN IMMEDIATE", body)
  }

  /// Runs a closure whose queries all see the same state of the file.
  ///
  /// - Parameter body: What reads; it must not open a transaction itself.
  /// - Returns: What the body returns.
  /// - Throws: ``SQLiteError``, or what the body throws.
  public func readTransaction<Result>(_ body: () throws -> Result) throws -> Result {
    try inTransaction("BEGIN DEFERRED", body)
  }

  private func inTransaction<Result>(
    _ begin: String,
    _ body: () throws -> Result
  ) throws -> Result {
    guard !isInTransaction else {
      throw SQLiteError(code: .misuse, message: "a transaction is open already", sql: begin)
    }
    try execute(begin)
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // Some errors, such as a full disk, have rolled back already.
      if isInTransaction { try? execute("ROLLBACK") }
      throw error
    }
  }
}
