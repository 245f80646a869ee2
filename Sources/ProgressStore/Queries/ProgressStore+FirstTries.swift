public import Learning
import Platform
import SQLite

extension ProgressStore {
  /// Counts the earliest first try of each learner to each item.
  ///
  /// A large record is read by several processors, each a stretch of learners.
  ///
  /// - Parameters:
  ///   - query: Which answers count.
  ///   - slots: The items as their statistics need them, in the order of the query's.
  /// - Returns: What item analysis needs of the answers, and who gave them: learners are numbered in the order of the totals'
  ///   list.
  /// - Throws: ``StoreError``.
  /// - Complexity: O(answers in the file), in one pass; four bytes of memory an answer.
  public func firstTries(
    _ query: FirstTryQuery,
    slots: [ItemSlot]
  ) throws -> (answers: ItemAccumulator, totals: FirstTryTotals) {
    try translating {
      let stretches = try self.stretches()
      if stretches.count > 1 {
        // Connections that begin at different moments see the same only while nobody writes.
        let version = try database.version()
        let parts = try read(stretches, query, slots)
        if try database.version() == version, let whole = FirstTries(joining: parts) {
          return (whole.answers, whole.totals)
        }
      }
      return try database.readTransaction {
        let whole = try FirstTries(in: database, query, slots: slots)
        return (whole.answers, whole.totals)
      }
    }
  }

  /// The learners cut into as many stretches as there are processors; one where there is little to read.
  private func stretches() throws -> [ClosedRange<Int64>] {
    let rows = try database.query("SELECT id FROM learner ORDER BY id") { Int64($0.integer(0)) }
    let count = rows.count < 1_000 ? 1 : min(ParallelWork.processors, 8)
    return (0..<count).compactMap { part in
      let first = part * rows.count / count
      let last = (part + 1) * rows.count / count - 1
      return first <= last ? rows[first]...rows[last] : nil
    }
  }

  private func read(
    _ stretches: [ClosedRange<Int64>],
    _ query: FirstTryQuery,
    _ slots: [ItemSlot]
  ) throws -> [FirstTries] {
    let path = path
    return try ParallelWork.map(count: stretches.count) { part in
      Result {
        // Each processor needs a connection of its own, and one that cannot write needs no care.
        let database = try Database(path: path, mode: .readOnly)
        try database.setPragma("trusted_schema", "off")
        try database.setPragma("temp_store", "memory")
        return try database.readTransaction {
          try FirstTries(in: database, query, learners: stretches[part], slots: slots)
        }
      }
    }.map { try $0.get() }
  }
}

/// The first tries of a stretch of learners, counted.
private struct FirstTries: Sendable {
  var answers: ItemAccumulator
  var totals: FirstTryTotals

  init(
    in database: Database,
    _ query: FirstTryQuery,
    learners: ClosedRange<Int64> = .min ... .max,
    slots: [ItemSlot]
  ) throws {
    var answers = ItemAccumulator(slots: slots)
    var scan = try FirstTryScan(database, query, learners: learners)
    try scan.run { answers.add($0) }
    self.answers = answers
    totals = scan.totals
  }

  /// Joins stretches in their order; nil where they do not fit together.
  init?(joining parts: [FirstTries]) {
    guard var whole = parts.first else { return nil }
    for part in parts.dropFirst() {
      guard whole.answers.merge(part.answers) else { return nil }
      whole.totals.learners += part.totals.learners
      whole.totals.outdated += part.totals.outdated
    }
    self = whole
  }
}
