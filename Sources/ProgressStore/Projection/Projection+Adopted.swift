import Learning
import SQLite

extension Projection {
  /// Adds an answer that was given under another name.
  ///
  /// It counts in the file of the learner who gave it alone: in a trainer's file the answer itself counts. Where two
  /// devices took over the same answer, the one whose place sorts first counts.
  mutating func add(_ adopted: AdoptedAttempt, at location: FactLocation) throws {
    guard try isOwner(location.learner) else { return }
    let others = try database.query(
      """
      SELECT device.name, fact.device, fact.counter
      FROM session
      JOIN context ON context.session = session.id
      JOIN fact ON fact.context = context.id
      JOIN device ON device.id = fact.device
      WHERE session.learner = ? AND fact.kind = 'adopted'
        AND json_extract(fact.body, '$.device') = ? AND json_extract(fact.body, '$.counter') = ?
      """,
      arguments: [
        .integer(location.learner), .text(adopted.origin.device.text),
        .integer(adopted.origin.counter),
      ]
    ) { ($0.text(0), Int64($0.integer(1)), Int64($0.integer(2))) }
    for (name, device, counter) in others {
      if (name, counter) < (location.deviceName, location.counter) { return }
      guard (device, counter) != (location.device, location.counter) else { continue }
      try database.execute(
        "DELETE FROM attempt WHERE learner = ? AND device = ? AND counter = ?",
        arguments: [.integer(location.learner), .integer(device), .integer(counter)]
      )
    }
    try add(adopted.attempt, at: location)
  }

  private func isOwner(_ learner: Int64) throws -> Bool {
    try database.value(
      """
      SELECT 1 FROM setting JOIN learner ON learner.name = setting.value
      WHERE setting.name = 'learner' AND learner.id = ?
      """,
      arguments: [.integer(learner)]
    ) != nil
  }
}
