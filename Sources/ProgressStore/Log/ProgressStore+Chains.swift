import SQLite

extension ProgressStore {
  /// Compares every fact with its hash chain.
  ///
  /// - Returns: What was found.
  /// - Throws: ``StoreError`` with `chainBroken` at the first fact that is not the recorded one or lacks its forerunner.
  /// - Complexity: O(facts): about a microsecond each.
  @discardableResult
  public func verifyChains() throws -> ChainReport {
    try translating {
      try database.readTransaction {
        var verification = try ChainVerification(database: database, path: path)
        return try verification.run()
      }
    }
  }
}
