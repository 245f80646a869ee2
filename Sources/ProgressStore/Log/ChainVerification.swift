import Learning
import SQLite

/// One walk along all chains of a file.
struct ChainVerification {
  private let database: Database
  private let path: String
  private let devices: [Int64: DeviceID]
  private let contexts: [Int64: FactContext]
  private let gaps: [GapKey: [UInt8]]
  private var hasher = FactHasher()
  private var report = ChainReport()

  private struct GapKey: Hashable {
    let device: Int64
    let counter: Int64
    let fork: Int64
  }

  /// The facts that stand at one counter, and those at the counter before.
  private struct Position {
    var device: Int64 = 0
    var counter: Int64 = 0
    var hashes: [[UInt8]] = []
    var previous: [[UInt8]] = []
  }

  init(database: Database, path: String) throws {
    self.database = database
    self.path = path
    let devices = try database.query("SELECT id, name FROM device") {
      (Int64($0.integer(0)), DeviceID($0.text(1)))
    }
    self.devices = Dictionary(devices) { first, _ in first }
    contexts = try ContextReader.contexts(in: database)
    let gaps = try database.query("SELECT device, counter, fork, previous FROM chain_gap") {
      (
        GapKey(
          device: Int64($0.integer(0)),
          counter: Int64($0.integer(1)),
          fork: Int64($0.integer(2))
        ), $0.blob(3)
      )
    }
    self.gaps = Dictionary(gaps) { first, _ in first }
  }

  mutating func run() throws -> ChainReport {
    var position = Position()
    let cursor = try database.cursor(
      """
      SELECT device, counter, fork, context, kind, recorded_at, utc_offset, body, hash
      FROM fact ORDER BY device, counter, fork
      """
    )
    while try cursor.next() { try compare(cursor.row, &position) }
    try expectEnds()
    return report
  }

  private mutating func compare(_ row: borrowing Row, _ position: inout Position) throws {
    let device = Int64(row.integer(0))
    let counter = Int64(row.integer(1))
    report.facts += 1
    try advance(&position, to: device, counter)
    let key = GapKey(device: device, counter: counter, fork: Int64(row.integer(2)))
    var candidates = position.previous
    if let previous = gaps[key] {
      candidates = [previous]
      report.gaps.append(FactAddress(device: name(device), counter: counter))
    }
    let stored = row.blob(8)
    for candidate in candidates
    where try stored == hash(of: row, device: device, following: candidate) {
      position.hashes.append(stored)
      return
    }
    throw broken(device, counter)
  }

  private mutating func advance(
    _ position: inout Position,
    to device: Int64,
    _ counter: Int64
  ) throws {
    if device != position.device {
      report.devices += 1
      position = Position(device: device, counter: counter)
      position.previous = counter == 1 ? [FactHasher.origin] : []
    } else if counter == position.counter {
      let address = FactAddress(device: name(device), counter: counter)
      if report.conflicts.last != address { report.conflicts.append(address) }
    } else {
      position.previous = counter == position.counter + 1 ? position.hashes : []
      position.hashes = []
      position.counter = counter
    }
  }

  private mutating func hash(
    of row: borrowing Row,
    device: Int64,
    following previous: [UInt8]
  ) throws -> [UInt8] {
    let contextRow = Int64(row.integer(3))
    let counter = Int64(row.integer(1))
    let entry = FactHasher.Entry(
      kind: row.text(4),
      counter: counter,
      recordedAt: Int64(row.integer(5)),
      utcOffset: row.integer(6)
    )
    // A context belongs to one learner but its facts may come from several devices.
    let (high, overflow) = device.multipliedReportingOverflow(by: 1 << 32)
    let (key, carry) = high.addingReportingOverflow(contextRow)
    guard !overflow, !carry else { throw broken(device, counter) }
    let (contexts, devices) = (contexts, devices)
    let hash = row.withText(7) { body in
      hasher.hash(body: body, entry: entry, following: previous, key: key) {
        guard let context = contexts[contextRow], let name = devices[device] else { return nil }
        return (context, name)
      }
    }
    guard let hash else { throw broken(device, counter) }
    return hash
  }

  /// A chain does not show that its end was cut off; how far each session came does.
  private func expectEnds() throws {
    let missing = try database.first(
      """
      SELECT device, last_counter FROM session_progress
      WHERE NOT EXISTS (
        SELECT 1 FROM fact
        WHERE fact.device = session_progress.device AND counter = last_counter
      )
      ORDER BY device, last_counter
      """
    ) { (Int64($0.integer(0)), Int64($0.integer(1))) }
    if let (device, counter) = missing { throw broken(device, counter) }
  }

  private func name(_ device: Int64) -> DeviceID { devices[device] ?? DeviceID("") }

  private func broken(_ device: Int64, _ counter: Int64) -> StoreError {
    .chainBroken(path: path, device: name(device), counter: counter)
  }
}
