public import Learning
import SQLite

extension ProgressStore {
  /// Removes everything of a learner from the file and refuses them from then on.
  ///
  /// Their rows go, overwritten with zeros; a keyed hash of their name stays so that no bundle brings them back; the log
  /// beside the file is cut and the file rewritten. Backups of older schemas are the caller's to remove.
  ///
  /// - Parameter learner: The learner.
  /// - Throws: ``StoreError``; where rewriting the file fails the rows are gone already and a repetition ends the work.
  public func forget(_ learner: LearnerID) throws {
    try write {
      try database.execute(
        "INSERT INTO tombstone (hash) VALUES (?) ON CONFLICT DO NOTHING",
        arguments: [.blob(try tombstone(of: learner))]
      )
      if let row = try Names(database: database).learner(learner) { try removeRows(of: row) }
      if try setting("learner") == learner.text { try setSetting("learner", to: nil) }
    }
    owner = try setting("learner").map { LearnerID($0) }
    try translating {
      try database.truncateLog()
      try database.execute("VACUUM")
      try database.truncateLog()
    }
  }

  /// Whether a learner was forgotten here.
  public func isForgotten(_ learner: LearnerID) throws -> Bool {
    guard try setting("tombstone-key") != nil else { return false }
    let hash = try tombstone(of: learner)
    return try translating {
      try database.value("SELECT 1 FROM tombstone WHERE hash = ?", arguments: [.blob(hash)]) != nil
    }
  }

  private func tombstone(of learner: LearnerID) throws -> [UInt8] {
    if try setting("tombstone-key") == nil {
      try setSetting("tombstone-key", to: Tombstone.newKey())
    }
    guard
      let key = try setting("tombstone-key"), let hash = Tombstone.hash(of: learner, key: key)
    else { throw StoreError.damaged(path: path, detail: "tombstone-key") }
    return hash
  }

  private func removeRows(of learner: Int64) throws {
    let arguments: [SQLiteValue] = [.integer(learner)]
    try database.execute("INSERT INTO forgetting (learner) VALUES (?)", arguments: arguments)
    try keepEndsOfChains(without: learner)
    for table in ["attempt", "overrule", "session_progress", "next_step", "roster"] {
      try database.execute("DELETE FROM \(table) WHERE learner = ?", arguments: arguments)
    }
    try removeExchange(of: learner)
    let contexts = """
      SELECT context.id FROM context JOIN session ON session.id = context.session
      WHERE session.learner = ?
      """
    for statement in [
      "DELETE FROM fact WHERE context IN (\(contexts))",
      "DELETE FROM context WHERE id IN (\(contexts))",
      "DELETE FROM session WHERE learner = ?",
      "DELETE FROM learner WHERE id = ?",
      "DELETE FROM forgetting WHERE learner = ?",
    ] {
      try database.execute(statement, arguments: arguments)
    }
  }

  /// Removes corrected marks, and the keys of devices that hold nothing of anybody else.
  private func removeExchange(of learner: Int64) throws {
    let facts = """
      SELECT fact.device, fact.counter FROM fact
      JOIN context ON context.id = fact.context
      JOIN session ON session.id = context.session
      WHERE session.learner
      """
    try database.execute(
      "DELETE FROM mark_correction WHERE (device, counter) IN (\(facts) = ?)",
      arguments: [.integer(learner)]
    )
    try database.execute(
      """
      DELETE FROM device_key
      WHERE device IN (SELECT device FROM (\(facts) = ?1))
        AND device NOT IN (SELECT device FROM (\(facts) <> ?1))
      """,
      arguments: [.integer(learner)]
    )
  }

  /// Keeps the hash from which the first fact after each removed stretch starts, or will start when it is recorded.
  private func keepEndsOfChains(without learner: Int64) throws {
    try database.execute(
      """
      INSERT INTO chain_gap (device, counter, fork, previous)
      SELECT gone.device, gone.counter + 1, coalesce(next.fork, 0), gone.hash
      FROM session
      JOIN context ON context.session = session.id
      JOIN fact AS gone ON gone.context = context.id
      LEFT JOIN fact AS next ON next.device = gone.device AND next.counter = gone.counter + 1
      LEFT JOIN context AS next_context ON next_context.id = next.context
      LEFT JOIN session AS next_session ON next_session.id = next_context.session
      WHERE session.learner = ?1
        AND (next.counter IS NULL OR next_session.learner <> ?1)
      ON CONFLICT DO NOTHING
      """,
      arguments: [.integer(learner)]
    )
    try database.execute(
      """
      DELETE FROM chain_gap
      WHERE EXISTS (
        SELECT 1 FROM fact
        JOIN context ON context.id = fact.context
        JOIN session ON session.id = context.session
        WHERE fact.device = chain_gap.device AND fact.counter = chain_gap.counter
          AND fact.fork = chain_gap.fork AND session.learner = ?
      )
      """,
      arguments: [.integer(learner)]
    )
  }
}
