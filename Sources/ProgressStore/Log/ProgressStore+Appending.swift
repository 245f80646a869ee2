import JSON
public import Learning
import SQLite

extension ProgressStore {
  /// Appends facts, all or none; they are durable when the call returns.
  ///
  /// - Parameters:
  ///   - contents: What happened, in order.
  ///   - context: What the facts have in common.
  ///   - moment: When they happened.
  /// - Returns: The place of each fact in the record.
  /// - Throws: ``StoreError``; then nothing was recorded.
  @discardableResult
  public func append(
    _ contents: [FactContent],
    in context: FactContext,
    at moment: Moment
  ) throws -> [FactAddress] {
    guard !contents.isEmpty else { return [] }
    return try write {
      guard let rows = try Names(database: database).rows(of: context, on: device) else {
        throw StoreError.unknownLearner(path: path)
      }
      var (counter, previous) = try head(of: rows.device)
      return try contents.map { content in
        counter += 1
        let location = FactLocation(
          deviceName: device.text,
          device: rows.device,
          counter: counter,
          learner: rows.learner,
          session: rows.session,
          course: rows.course,
          context: rows.context,
          recordedAt: moment
        )
        previous = try insert(content, at: location, in: context, following: previous)
        try Projection(database: database).add(content, at: location)
        return FactAddress(device: device, counter: counter)
      }
    }
  }

  /// The counter and the hash of a device's latest fact, also of one that was forgotten.
  private func head(of device: Int64) throws -> (Int64, [UInt8]) {
    let held = try database.first(
      "SELECT counter, hash FROM fact WHERE device = ? ORDER BY counter DESC, fork LIMIT 1",
      arguments: [.integer(device)]
    ) { (Int64($0.integer(0)), $0.blob(1)) }
    let forgotten = try database.first(
      """
      SELECT counter - 1, previous FROM chain_gap
      WHERE device = ? ORDER BY counter DESC, fork LIMIT 1
      """,
      arguments: [.integer(device)]
    ) { (Int64($0.integer(0)), $0.blob(1)) }
    switch (held, forgotten) {
    case (let held?, let forgotten?): return held.0 > forgotten.0 ? held : forgotten
    default: return held ?? forgotten ?? (0, FactHasher.origin)
    }
  }

  private func insert(
    _ content: FactContent,
    at location: FactLocation,
    in context: FactContext,
    following previous: [UInt8]
  ) throws -> [UInt8] {
    var body = try readableBody(of: content, at: location)
    let entry = FactHasher.Entry(
      kind: content.kind,
      counter: location.counter,
      recordedAt: location.recordedAt.milliseconds,
      utcOffset: location.recordedAt.utcOffsetMinutes
    )
    var hasher = FactHasher()
    let hash = body.withUTF8 { bytes in
      hasher.hash(body: bytes, entry: entry, following: previous, key: 0) { (context, device) }
    }
    guard let hash else { throw StoreError.unexpected(path: path, detail: "no hash") }
    try database.execute(
      """
      INSERT INTO fact (device, counter, context, kind, recorded_at, utc_offset, body, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      arguments: [
        .integer(location.device), .integer(location.counter), .integer(location.context),
        .text(content.kind), .integer(entry.recordedAt), SQLiteValue(entry.utcOffset),
        .text(body), .blob(hash),
      ]
    )
    return hash
  }

  /// The text of a content that can be read back; what is recorded stays, so that it is asked for beforehand.
  private func readableBody(
    of content: FactContent,
    at location: FactLocation
  ) throws -> String {
    let body = content.json.canonicalText
    let address = FactAddress(device: device, counter: location.counter)
    _ = try self.content(kind: content.kind, body: body, at: address)
    return body
  }
}
