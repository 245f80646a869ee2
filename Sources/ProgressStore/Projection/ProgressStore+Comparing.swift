import SQLite
import Sealing

extension ProgressStore {
  /// Compares everything derived with what the log gives when it is derived anew.
  ///
  /// - Returns: The names of the tables that differ, empty when none does; ``rebuildProjection()`` mends them.
  /// - Throws: ``StoreError``.
  /// - Complexity: O(facts), and it keeps other writers waiting meanwhile.
  public func projectionProblems() throws -> [String] {
    var differing: [String] = []
    do {
      try write {
        let before = try projectionDigests()
        try rebuild()
        let after = try projectionDigests()
        differing = before.keys.filter { before[$0] != after[$0] }.sorted()
        throw NothingToKeep()
      }
    } catch is NothingToKeep {}
    return differing
  }

  /// Ends a transaction that only looked.
  private struct NothingToKeep: Error {}

  /// A digest of each derived table, in which exercises have names and not numbers.
  private func projectionDigests() throws -> [String: Digest] {
    let attempt = """
      SELECT exercise.course, exercise.lesson, exercise.name, exercise.digest, learner, device,
        counter, context, purpose, form, try, score, certainty, hints, skipped, dont_know,
        overruled, presented_at, answered_at, utc_offset, active_milliseconds, response,
        shown_order, misconceptions
      FROM attempt LEFT JOIN exercise ON exercise.id = attempt.exercise
      ORDER BY learner, device, counter
      """
    let queries = [
      "attempt": attempt,
      "overrule": "SELECT * FROM overrule ORDER BY device, counter, learner, exercise",
      "session_progress": "SELECT * FROM session_progress ORDER BY session",
      "next_step": "SELECT * FROM next_step ORDER BY learner, course, device, counter",
    ]
    return try queries.mapValues { query in
      let hasher = DigestHasher()
      let cursor = try database.cursor(query)
      while try cursor.next() {
        for column in 0..<cursor.row.count {
          // The length keeps two neighbours from passing for two others.
          let text = cursor.row.optionalText(column)
          hasher.update("\(text?.utf8.count ?? -1):\(text ?? "")")
        }
      }
      return hasher.digest
    }
  }
}
