import SQLite

extension ProgressStore {
  /// Counts what the file holds.
  ///
  /// - Complexity: O(facts).
  public func counts() throws -> StoreCounts {
    func count(_ table: String) throws -> Int {
      Int(try database.value("SELECT count(*) FROM \(table)")?.integerValue ?? 0)
    }
    return try translating {
      try database.readTransaction {
        StoreCounts(
          learners: try count("learner"),
          devices: try count("device"),
          sessions: try count("session"),
          facts: try count("fact"),
          attempts: try count("attempt")
        )
      }
    }
  }

  /// The number of the file's schema.
  public func schemaNumber() throws -> Int { try translating { try database.userVersion() } }

  /// Looks through all pages of the file for damage.
  ///
  /// - Returns: What is wrong in SQLite's words, empty when nothing is.
  public func integrityProblems() throws -> [String] {
    try translating { try database.integrityCheck() }
  }
}
