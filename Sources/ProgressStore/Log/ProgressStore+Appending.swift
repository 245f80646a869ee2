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
    // What a failed transaction moved on is not true, so it is put back only after the commit.
    let held = place
    let (addresses, reached) = try write {
      var place = try heldPlace(held, of: context) ?? place(of: context)
      var projection = Projection(database: database)
      let addresses = try contents.map { content in
        let location = place.next(on: device, at: moment)
        try insert(content, at: location, movingOn: &place)
        try projection.add(content, at: location)
        return FactAddress(device: device, counter: location.counter)
      }
      try projection.finish()
      return (addresses, place)
    }
    place = reached
    return addresses
  }

  /// The place that the last call reached, where it is of the same context and nobody else wrote since.
  private func heldPlace(_ held: ChainPlace?, of context: FactContext) throws -> ChainPlace? {
    guard let held, held.context == context, try database.version() == held.version else {
      return nil
    }
    return held
  }

  private func place(of context: FactContext) throws -> ChainPlace {
    guard let rows = try Names(database: database).rows(of: context, on: device) else {
      throw StoreError.unknownLearner(path: path)
    }
    let (counter, hash) = try head(of: rows.device)
    return ChainPlace(
      context: context,
      rows: rows,
      counter: counter,
      hash: hash,
      version: try database.version()
    )
  }

  /// The counter and the hash of a device's latest fact, also of one that was forgotten.
  func head(of device: Int64) throws -> (Int64, [UInt8]) {
    let held = try database.first(
      """
      SELECT counter, hash FROM fact
      WHERE device = ?1 AND counter = (SELECT max(counter) FROM fact WHERE device = ?1)
      ORDER BY fork LIMIT 1
      """,
      arguments: [.integer(device)]
    ) { (Int64($0.integer(0)), $0.blob(1)) }
    let forgotten = try database.first(
      """
      SELECT counter - 1, previous FROM chain_gap
      WHERE device = ?1 AND counter = (SELECT max(counter) FROM chain_gap WHERE device = ?1)
      ORDER BY fork LIMIT 1
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
    movingOn place: inout ChainPlace
  ) throws {
    try insert(content, at: location) { entry, body in
      place.moveOn(to: entry, body: &body, on: device)
    }
  }

  /// Writes one row of the log; the closure gives its hash.
  func insert(
    _ content: FactContent,
    at location: FactLocation,
    hash: (FactHasher.Entry, inout String) -> [UInt8]?
  ) throws {
    var body = content.json.canonicalText
    // What is recorded stays: whether it can be read back is asked beforehand.
    let address = FactAddress(device: device, counter: location.counter)
    _ = try self.content(kind: content.kind, body: body, at: address)
    let entry = FactHasher.Entry(
      kind: content.kind,
      counter: location.counter,
      recordedAt: location.recordedAt.milliseconds,
      utcOffset: location.recordedAt.utcOffsetMinutes
    )
    guard let hash = hash(entry, &body) else {
      throw StoreError.unexpected(path: path, detail: "no hash")
    }
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
  }
}
