import Learning
import SQLite

extension ProgressStore {
  /// Calls a closure with every answer of every learner, a learner at a time, in the order in which they were recorded.
  ///
  /// All rows come from one state of the file, and one learner's answers at most are held in memory.
  public func forEachExportRow(_ body: (ExportRow) throws -> Void) throws {
    let reader = AttemptReader(path: path)
    try translating {
      try database.readTransaction {
        let learners = try database.query(
          """
          SELECT learner.id, roster.alias FROM learner
          LEFT JOIN roster ON roster.learner = learner.id
          ORDER BY learner.name
          """
        ) { ($0.integer(0), $0.optionalText(1)) }
        for (learner, alias) in learners {
          let cursor = try database.cursor(
            """
            \(AttemptReader.select)
            WHERE attempt.learner = ? ORDER BY device.name, attempt.counter
            """,
            arguments: [SQLiteValue(learner)]
          )
          while try cursor.next() {
            try body(ExportRow(alias: alias, answer: try reader.attempt(cursor.row)))
          }
        }
      }
    }
  }
}
