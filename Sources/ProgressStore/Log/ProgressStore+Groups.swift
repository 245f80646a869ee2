import JSON
public import Learning
import SQLite

extension ProgressStore {
  /// Appends facts of many learners in one transaction, all or none; they are durable when the call returns.
  ///
  /// Learners who are new to the file are entered with their alias; in a group where one is named.
  ///
  /// - Parameters:
  ///   - facts: What happened, in order.
  ///   - cohort: The group that newcomers join; nil for none.
  /// - Returns: The place of each fact in the record.
  /// - Throws: ``StoreError``, with `forgottenLearner` for a newcomer who was forgotten here; then nothing was recorded.
  @discardableResult
  public func append(_ facts: [GroupedFact], cohort: String? = nil) throws -> [FactAddress] {
    guard !facts.isEmpty else { return [] }
    // What a failed transaction moved on is not true, so it is put back only after the commit.
    let held = group
    let (addresses, reached) = try write {
      var group = try heldGroup(held) ?? newGroup()
      var projection = Projection(database: database)
      let addresses = try facts.map { fact in
        if let alias = fact.newcomer {
          try enter(fact.context.learner, alias: alias, cohort: cohort)
        }
        return try insert(fact, movingOn: &group, into: &projection)
      }
      try projection.finish()
      return (addresses, group)
    }
    group = reached
    if owner == nil { owner = try setting("learner").map { LearnerID($0) } }
    return addresses
  }

  /// The place that the last group reached, where nobody else wrote since.
  private func heldGroup(_ held: GroupPlace?) throws -> GroupPlace? {
    guard let held, try database.version() == held.version else { return nil }
    return held
  }

  private func newGroup() throws -> GroupPlace {
    let (counter, hash) = try head(of: try Names(database: database).device(device))
    return GroupPlace(version: try database.version(), counter: counter, hash: hash)
  }

  private func enter(_ learner: LearnerID, alias: String, cohort: String?) throws {
    guard try !isForgotten(learner) else { throw StoreError.forgottenLearner(path: path) }
    let name = SQLiteValue.text(learner.text)
    try database.execute(
      "INSERT INTO learner (name) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM learner WHERE name = ?1)",
      arguments: [name]
    )
    // Who is known here keeps the alias that they are known by.
    try database.execute(
      """
      INSERT INTO roster (learner, alias) SELECT id, ?2 FROM learner WHERE name = ?1
      ON CONFLICT DO NOTHING
      """,
      arguments: [name, .text(alias)]
    )
    guard let cohort else { return }
    try database.execute(
      """
      INSERT INTO cohort_member (cohort, learner)
      SELECT cohort.id, learner.id FROM cohort, learner WHERE cohort.name = ? AND learner.name = ?
      ON CONFLICT DO NOTHING
      """,
      arguments: [.text(cohort), name]
    )
  }

  private func insert(
    _ fact: GroupedFact,
    movingOn group: inout GroupPlace,
    into projection: inout Projection
  ) throws -> FactAddress {
    let rows = try group.rows(of: fact.context) {
      guard let rows = try Names(database: database).rows(of: fact.context, on: device) else {
        throw StoreError.unknownLearner(path: path)
      }
      return rows
    }
    let location = FactLocation(
      deviceName: device.text,
      device: rows.device,
      counter: group.counter + 1,
      learner: rows.learner,
      session: rows.session,
      course: rows.course,
      context: rows.context,
      recordedAt: fact.moment
    )
    try insert(fact.content, at: location) { entry, body in
      group.moveOn(to: entry, body: &body, of: fact.context, row: rows.context, on: device)
    }
    try projection.add(fact.content, at: location)
    return FactAddress(device: device, counter: location.counter)
  }
}
