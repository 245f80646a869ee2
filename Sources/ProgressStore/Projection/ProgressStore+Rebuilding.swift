import Learning
import SQLite

extension ProgressStore {
  /// Drops everything derived from the log and derives it anew.
  ///
  /// - Throws: ``StoreError``; then what was derived before is still there.
  public func rebuildProjection() throws {
    try write { try rebuild() }
  }

  /// Derives everything anew inside a transaction that is open already.
  func rebuild() throws {
    for table in ["attempt", "exercise", "overrule", "session_progress", "next_step"] {
      try database.execute("DELETE FROM \(table)")
    }
    var projection = Projection(database: database)
    let cursor = try database.cursor(
      """
      SELECT fact.device, fact.counter, session.learner, context.session, context.course,
        fact.context, fact.recorded_at, fact.utc_offset, device.name, fact.kind, fact.body
      FROM fact
      JOIN device ON device.id = fact.device
      JOIN context ON context.id = fact.context
      JOIN session ON session.id = context.session
      WHERE NOT EXISTS (
        SELECT 1 FROM fact AS other
        WHERE other.device = fact.device AND other.counter = fact.counter
          AND other.fork <> fact.fork
      )
      ORDER BY device.name, fact.counter
      """
    )
    while try cursor.next() {
      let location = ProgressStore.location(cursor.row)
      let content = try content(
        kind: cursor.row.text(9),
        body: cursor.row.text(10),
        at: FactAddress(device: DeviceID(location.deviceName), counter: location.counter)
      )
      try projection.add(content, at: location)
    }
    try projection.finish()
  }

  private static func location(_ row: borrowing Row) -> FactLocation {
    FactLocation(
      deviceName: row.text(8),
      device: Int64(row.integer(0)),
      counter: Int64(row.integer(1)),
      learner: Int64(row.integer(2)),
      session: Int64(row.integer(3)),
      course: Int64(row.integer(4)),
      context: Int64(row.integer(5)),
      recordedAt: Moment(milliseconds: Int64(row.integer(6)), utcOffsetMinutes: row.integer(7))
    )
  }
}
