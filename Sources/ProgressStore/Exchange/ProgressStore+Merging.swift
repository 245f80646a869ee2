public import Learning
import SQLite
import Sealing

extension ProgressStore {
  /// Takes the facts of one sender into the record: those not held are added, in any order and any number of times with
  /// the same result.
  ///
  /// - Parameters:
  ///   - facts: What was received, by rising counter.
  ///   - sender: Who sent them.
  ///   - cohort: The group that the sender's learner joins, in the same transaction; nil for none.
  ///   - isRehearsal: Whether only to tell what would come of it.
  /// - Returns: What came of it.
  /// - Throws: ``ExchangeError`` or ``StoreError``; then nothing was taken.
  public func merge(
    _ facts: [ReceivedFact],
    from sender: FactSender,
    intoCohort cohort: String? = nil,
    isRehearsal: Bool = false
  ) throws -> MergeSummary {
    guard try !isForgotten(sender.learner) else { throw ExchangeError.forgottenLearner }
    let ownKey = sender.device == device ? try signingKey().verifyingKey : nil
    guard ownKey == nil || ownKey == sender.key else { throw ExchangeError.ownDevice }
    var summary = MergeSummary()
    do {
      try write {
        var merge = try Merge(database: database, sender: sender)
        try merge.introduce(highestCounter: facts.last?.counter ?? 0)
        for fact in facts { try merge.take(fact) }
        try merge.finish()
        if let cohort { try join(sender.learner, toCohort: cohort) }
        summary = merge.summary
        if isRehearsal { throw Rehearsal() }
        // What counted until now may be in conflict now; that is rare enough to derive all anew.
        if !summary.conflicts.isEmpty { try rebuild() }
      }
    } catch is Rehearsal {}
    return summary
  }

  /// Whether something of a device was taken in before.
  public func knowsKey(of device: DeviceID) throws -> Bool {
    try translating {
      try database.value(
        "SELECT 1 FROM device_key WHERE device = (SELECT id FROM device WHERE name = ?)",
        arguments: [.text(device.text)]
      ) != nil
    }
  }

  /// Whether a fact is held, and no other one in its place.
  public func holds(_ address: FactAddress) throws -> Bool {
    try translating {
      try database.value(
        """
        SELECT count(*) FROM fact
        WHERE device = (SELECT id FROM device WHERE name = ?) AND counter = ?
        """,
        arguments: [.text(address.device.text), .integer(address.counter)]
      )?.integerValue == 1
    }
  }

  /// Ends a transaction that was only tried.
  private struct Rehearsal: Error {}
}
