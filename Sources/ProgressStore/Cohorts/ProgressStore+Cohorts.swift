public import Learning
import SQLite

extension ProgressStore {
  /// Makes a group.
  ///
  /// - Parameters:
  ///   - name: What it is called; no other group may be called so.
  ///   - createdAt: When, in milliseconds since 1970 UTC.
  /// - Returns: Whether it was made; false where there is one of that name.
  /// - Throws: ``StoreError``.
  public func makeCohort(named name: String, at createdAt: Int64) throws -> Bool {
    try write {
      try database.execute(
        "INSERT INTO cohort (name, created_at) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
        arguments: [.text(name), .integer(createdAt)]
      )
      return database.changes == 1
    }
  }

  /// All groups with their members, by name.
  public func cohorts() throws -> [Cohort] {
    try translating {
      try database.readTransaction {
        try database.query("SELECT id, name, created_at FROM cohort ORDER BY name") {
          (Int64($0.integer(0)), $0.text(1), Int64($0.integer(2)))
        }.map { id, name, createdAt in
          Cohort(name: name, createdAt: createdAt, members: try members(of: id))
        }
      }
    }
  }

  /// The group of a name; nil where there is none.
  public func cohort(named name: String) throws -> Cohort? {
    try cohorts().first { $0.name == name }
  }

  /// Adds a learner whose facts are held to a group; who is in it already stays.
  public func add(_ learner: LearnerID, toCohort name: String) throws {
    try write { try join(learner, toCohort: name) }
  }

  /// Adds a learner to a group inside a transaction that is open already.
  func join(_ learner: LearnerID, toCohort name: String) throws {
    try database.execute(
      """
      INSERT INTO cohort_member (cohort, learner)
      SELECT cohort.id, learner.id FROM cohort, learner WHERE cohort.name = ? AND learner.name = ?
      ON CONFLICT DO NOTHING
      """,
      arguments: [.text(name), .text(learner.text)]
    )
  }

  /// Assigns a form of the test before the lessons to a member; nil takes it back.
  public func assign(
    _ form: TestForm.Letter?,
    to learner: LearnerID,
    inCohort name: String
  ) throws {
    try write {
      try database.execute(
        """
        UPDATE cohort_member SET form = ?
        WHERE cohort = (SELECT id FROM cohort WHERE name = ?)
          AND learner = (SELECT id FROM learner WHERE name = ?)
        """,
        arguments: [SQLiteValue(form?.rawValue), .text(name), .text(learner.text)]
      )
    }
  }

  /// Removes a group; the facts of its members stay.
  ///
  /// - Returns: Whether there was one of that name.
  /// - Throws: ``StoreError``.
  public func removeCohort(named name: String) throws -> Bool {
    try write {
      try database.execute("DELETE FROM cohort WHERE name = ?", arguments: [.text(name)])
      return database.changes == 1
    }
  }

  private func members(of cohort: Int64) throws -> [Cohort.Member] {
    try database.query(
      """
      SELECT learner.name, roster.alias, cohort_member.form, count(fact.counter),
        max(fact.recorded_at),
        count(DISTINCT iif(fact.fork > 0, fact.device || '.' || fact.counter, NULL)),
        count(DISTINCT chain_gap.device || '.' || chain_gap.counter)
      FROM cohort_member
      JOIN learner ON learner.id = cohort_member.learner
      LEFT JOIN roster ON roster.learner = learner.id
      LEFT JOIN session ON session.learner = learner.id
      LEFT JOIN context ON context.session = session.id
      LEFT JOIN fact ON fact.context = context.id
        AND (fact.kind <> 'marked' OR fact.body ->> '$.marker' = 'self')
      LEFT JOIN chain_gap USING (device, counter, fork)
      WHERE cohort_member.cohort = ?
      GROUP BY learner.id
      ORDER BY roster.alias IS NULL, roster.alias, learner.name
      """,
      arguments: [.integer(cohort)]
    ) { row in
      Cohort.Member(
        learner: LearnerID(row.text(0)),
        alias: row.optionalText(1),
        form: row.optionalText(2).flatMap { TestForm.Letter(rawValue: $0) },
        facts: row.integer(3),
        lastAt: row.optionalInteger(4).map { Int64($0) },
        conflicts: row.integer(5),
        gaps: row.integer(6)
      )
    }
  }
}
