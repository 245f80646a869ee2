import Learning
import SQLite
import Sealing

/// One sender's facts on their way into the tables, inside a transaction that is open already.
struct Merge {
  private let database: Database
  private let sender: FactSender
  private let names: Names
  private var projection: Projection
  private let device: Int64
  private var rows: [FactContext: Names.ContextRows] = [:]
  /// Facts of one session stand together.
  private var current: (context: FactContext, rows: Names.ContextRows)?
  /// The highest counter held before, above which nothing can be held already.
  private let highest: Int64
  /// The counter and hash of the fact taken last.
  private var last: (counter: Int64, hash: [UInt8]) = (0, FactHasher.origin)
  private(set) var summary = MergeSummary()

  init(database: Database, sender: FactSender) throws {
    self.database = database
    self.sender = sender
    names = Names(database: database)
    projection = Projection(database: database)
    device = try names.device(sender.device)
    summary.devices = [sender.device]
    highest =
      try database.value(
        "SELECT max(counter) FROM fact WHERE device = ?",
        arguments: [.integer(device)]
      )?.integerValue ?? 0
  }

  /// Pins the sender's key and enters the learner with the latest alias that is known.
  func introduce(highestCounter: Int64) throws {
    let pinned = try database.value(
      "SELECT key FROM device_key WHERE device = ?",
      arguments: [.integer(device)]
    )?.blobValue
    guard pinned == nil || pinned == sender.key.bytes else {
      throw ExchangeError.otherKey(device: sender.device)
    }
    if pinned == nil {
      try database.execute(
        "INSERT INTO device_key (device, key) VALUES (?, ?)",
        arguments: [.integer(device), .blob(sender.key.bytes)]
      )
    }
    if try names.learner(sender.learner) == nil {
      try database.execute(
        "INSERT INTO learner (name) VALUES (?)",
        arguments: [.text(sender.learner.text)]
      )
    }
    guard let alias = sender.alias else { return }
    // The alias of the latest fact holds; between two devices, the one whose name sorts last.
    try database.execute(
      """
      INSERT INTO roster (learner, alias, alias_counter, alias_device)
      VALUES ((SELECT id FROM learner WHERE name = ?1), ?2, ?3, ?4)
      ON CONFLICT (learner) DO UPDATE
      SET alias = excluded.alias, alias_counter = excluded.alias_counter,
        alias_device = excluded.alias_device
      WHERE (excluded.alias_counter, excluded.alias_device, excluded.alias)
        > (roster.alias_counter, roster.alias_device, roster.alias)
      """,
      arguments: [
        .text(sender.learner.text), .text(alias), .integer(highestCounter),
        .text(sender.device.text),
      ]
    )
  }

  /// Takes one fact: adds it, finds it held, or keeps it beside a different one in the same place.
  mutating func take(_ fact: ReceivedFact) throws {
    let rows = try self.rows(of: fact.context)
    let hash = fact.hash
    defer { last = (fact.counter, hash) }
    let held = fact.counter > highest && fact.counter != last.counter ? [] : try held(fact.counter)
    if held.contains(where: { $0.hash == hash }) {
      summary.held += 1
      return
    }
    let fork = held.map { $0.fork + 1 }.max() ?? 0
    try keepForerunner(of: fact, fork: fork)
    try insert(fact, fork: fork, rows: rows)
    summary.added += 1
    if held.isEmpty {
      try keepMark(of: fact)
      try projection.add(fact.content, at: location(of: fact, rows: rows))
    } else {
      // What counts nowhere needs no mark.
      try database.execute(
        "DELETE FROM mark_correction WHERE device = ? AND counter = ?",
        arguments: [.integer(device), .integer(fact.counter)]
      )
      let address = FactAddress(device: sender.device, counter: fact.counter)
      if !summary.conflicts.contains(address) { summary.conflicts.append(address) }
    }
  }

  /// Writes how far the sessions came, and drops the notes of missing forerunners that have come in the meantime.
  mutating func finish() throws {
    try projection.finish()
    try database.execute(
      """
      DELETE FROM chain_gap
      WHERE device = ?1 AND EXISTS (
        SELECT 1 FROM fact
        WHERE fact.device = ?1 AND fact.counter = chain_gap.counter - 1
          AND fact.hash = chain_gap.previous
      )
      """,
      arguments: [.integer(device)]
    )
    let sender = sender
    summary.gaps = try database.query(
      """
      SELECT DISTINCT counter FROM chain_gap
      WHERE device = ?1 AND counter <= (SELECT max(counter) FROM fact WHERE device = ?1)
      ORDER BY counter
      """,
      arguments: [.integer(device)]
    ) { FactAddress(device: sender.device, counter: Int64($0.integer(0))) }
  }

  private mutating func rows(of context: FactContext) throws -> Names.ContextRows {
    if let current, current.context == context { return current.rows }
    guard let rows = try self.rows[context] ?? names.rows(of: context, on: sender.device) else {
      throw ExchangeError.forgottenLearner
    }
    self.rows[context] = rows
    current = (context, rows)
    return rows
  }

  private func held(_ counter: Int64) throws -> [(fork: Int64, hash: [UInt8])] {
    try database.query(
      "SELECT fork, hash FROM fact WHERE device = ? AND counter = ?",
      arguments: [.integer(device), .integer(counter)]
    ) { (Int64($0.integer(0)), $0.blob(1)) }
  }

  /// Notes the hash that a fact starts from where the fact with this hash is not held.
  private func keepForerunner(of fact: ReceivedFact, fork: Int64) throws {
    if fact.counter == last.counter + 1, fact.previous == last.hash { return }
    let isHeld = try database.value(
      "SELECT 1 FROM fact WHERE device = ? AND counter = ? AND hash = ?",
      arguments: [.integer(device), .integer(fact.counter - 1), .blob(fact.previous)]
    )
    guard isHeld == nil else { return }
    try database.execute(
      """
      INSERT INTO chain_gap (device, counter, fork, previous) VALUES (?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """,
      arguments: [
        .integer(device), .integer(fact.counter), .integer(fork), .blob(fact.previous),
      ]
    )
  }

  private func insert(
    _ fact: ReceivedFact,
    fork: Int64,
    rows: Names.ContextRows
  ) throws {
    try database.execute(
      """
      INSERT INTO fact
        (device, counter, fork, context, kind, recorded_at, utc_offset, body, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      arguments: [
        .integer(device), .integer(fact.counter), .integer(fork), .integer(rows.context),
        .text(fact.content.kind), .integer(fact.recordedAt.milliseconds),
        SQLiteValue(fact.recordedAt.utcOffsetMinutes), .text(fact.body), .blob(fact.hash),
      ]
    )
  }

  private mutating func keepMark(of fact: ReceivedFact) throws {
    let score: Double?
    switch fact.mark {
    case .asRecorded: return
    case .corrected(let mark):
      score = mark
      summary.correctedMarks += 1
    case .notComputable:
      score = nil
      summary.unmarked += 1
    }
    try database.execute(
      "INSERT INTO mark_correction (device, counter, score) VALUES (?, ?, ?)",
      arguments: [.integer(device), .integer(fact.counter), SQLiteValue(score)]
    )
  }

  private func location(of fact: ReceivedFact, rows: Names.ContextRows) -> FactLocation {
    FactLocation(
      deviceName: sender.device.text,
      device: device,
      counter: fact.counter,
      learner: rows.learner,
      session: rows.session,
      course: rows.course,
      context: rows.context,
      recordedAt: fact.recordedAt
    )
  }
}
