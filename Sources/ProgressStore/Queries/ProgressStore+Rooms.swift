public import Learning
import SQLite

extension ProgressStore {
  /// The facts that this device recorded of everybody in a room, in order.
  public func facts(ofRoom session: SessionID) throws -> [RecordedFact] {
    var facts: [RecordedFact] = []
    try forEachFact(
      where: "session.name = ? AND device.name = ?",
      [.text(session.text), .text(device.text)]
    ) { facts.append($0) }
    return facts
  }

  /// The room that was opened last on this device, whether or not it came to its end; nil where there was none.
  public func lastRoom() throws -> SessionID? {
    try translating {
      try database.value(
        """
        SELECT session.name FROM fact
        JOIN context ON context.id = fact.context
        JOIN session ON session.id = context.session
        WHERE fact.device = (SELECT id FROM device WHERE name = ?) AND fact.kind = 'room-opened'
        ORDER BY fact.counter DESC LIMIT 1
        """,
        arguments: [.text(device.text)]
      )?.textValue.map { SessionID($0) }
    }
  }
}
