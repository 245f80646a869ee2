import Learning

/// Where the next facts of a group go: the rows of all contexts met so far and the end of the device's chain.
///
/// It is true only while nobody else writes, as ``ChainPlace`` is.
struct GroupPlace {
  /// What ``Database/version()`` said when the place was looked up.
  let version: Int
  private(set) var counter: Int64
  private(set) var hash: [UInt8]
  private var rows: [FactContext: Names.ContextRows] = [:]
  private var hasher = FactHasher()

  init(version: Int, counter: Int64, hash: [UInt8]) {
    self.version = version
    self.counter = counter
    self.hash = hash
  }

  /// The rows of a context, looked up where it was not met before.
  mutating func rows(
    of context: FactContext,
    _ find: () throws -> Names.ContextRows
  ) rethrows -> Names.ContextRows {
    if let rows = rows[context] { return rows }
    let found = try find()
    rows[context] = found
    return found
  }

  /// Moves on to a fact and returns its hash; nil where there is none.
  mutating func moveOn(
    to entry: FactHasher.Entry,
    body: inout String,
    of context: FactContext,
    row: Int64,
    on device: DeviceID
  ) -> [UInt8]? {
    let next = body.withUTF8 { bytes in
      hasher.hash(body: bytes, entry: entry, following: hash, key: row) { (context, device) }
    }
    guard let next else { return nil }
    counter = entry.counter
    hash = next
    return next
  }
}
