public import Learning
import SQLite

extension ProgressStore {
  /// What this device recorded about a learner, ready to be sent, in the order of its counter.
  ///
  /// - Parameters:
  ///   - learner: The learner.
  ///   - kinds: The kinds of fact that are sent; nil for all.
  /// - Returns: The facts; none for a learner who is not in the file.
  /// - Throws: ``StoreError``, with `chainBroken` for a fact that is not the recorded one.
  /// - Complexity: O(facts of this device).
  public func outgoingFacts(
    of learner: LearnerID,
    kinds: Set<String>? = nil
  ) throws -> [OutgoingFact] {
    try translating {
      try database.readTransaction {
        let contexts = try ContextReader.contexts(in: database)
        var walk = OutgoingWalk(
          path: path,
          device: device,
          learner: learner,
          kinds: kinds,
          contexts: contexts
        )
        let cursor = try database.cursor(
          """
          SELECT fact.counter, fact.context, fact.kind, fact.recorded_at, fact.utc_offset, fact.body,
            fact.hash, chain_gap.previous
          FROM fact
          LEFT JOIN chain_gap USING (device, counter, fork)
          WHERE fact.device = (SELECT id FROM device WHERE name = ?)
          ORDER BY fact.counter, fact.fork
          """,
          arguments: [.text(device.text)]
        )
        while try cursor.next() { try walk.take(cursor.row) }
        return walk.facts
      }
    }
  }
}

/// One walk along a device's chain that picks the facts of one learner.
private struct OutgoingWalk {
  let path: String
  let device: DeviceID
  let learner: LearnerID
  let kinds: Set<String>?
  let contexts: [Int64: FactContext]
  private(set) var facts: [OutgoingFact] = []
  private var hasher = FactHasher()
  private var counter: Int64 = 0
  private var hashes: [[UInt8]] = [FactHasher.origin]
  private var previous: [[UInt8]] = []

  init(
    path: String,
    device: DeviceID,
    learner: LearnerID,
    kinds: Set<String>?,
    contexts: [Int64: FactContext]
  ) {
    self.path = path
    self.device = device
    self.learner = learner
    self.kinds = kinds
    self.contexts = contexts
  }

  mutating func take(_ row: borrowing Row) throws {
    let counter = Int64(row.integer(0))
    if counter != self.counter {
      previous = counter == self.counter + 1 ? hashes : []
      hashes = []
      self.counter = counter
    }
    let key = Int64(row.integer(1))
    guard let context = contexts[key] else { throw broken }
    let entry = FactHasher.Entry(
      kind: row.text(2),
      counter: counter,
      recordedAt: Int64(row.integer(3)),
      utcOffset: row.integer(4)
    )
    let hash = row.blob(6)
    let candidates = row.isNull(7) ? previous : [row.blob(7)]
    var forerunner: [UInt8]?
    for candidate in candidates where forerunner == nil {
      let device = device
      let found = row.withText(5) { body in
        hasher.hash(body: body, entry: entry, following: candidate, key: key) { (context, device) }
      }
      if found == hash { forerunner = candidate }
    }
    guard let forerunner else { throw broken }
    hashes.append(hash)
    guard context.learner == learner, kinds?.contains(entry.kind) ?? true else { return }
    let text = FactHasher.canonicalText(
      of: row.text(5),
      entry: entry,
      context: context,
      device: device
    )
    facts.append(OutgoingFact(counter: counter, text: text, previous: forerunner))
  }

  private var broken: StoreError { .chainBroken(path: path, device: device, counter: counter) }
}
