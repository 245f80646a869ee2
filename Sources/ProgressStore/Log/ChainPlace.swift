import Learning

/// Where the next fact of a context goes: the rows that it points to and the end of the device's chain.
///
/// It is true only while nobody else writes: whoever keeps one compares ``version`` first, since another program may add
/// facts or forget a learner in between.
struct ChainPlace {
  let context: FactContext
  let rows: Names.ContextRows
  /// What ``Database/version()`` said when the place was looked up.
  let version: Int
  private(set) var counter: Int64
  private(set) var hash: [UInt8]
  private var hasher = FactHasher()

  init(
    context: FactContext,
    rows: Names.ContextRows,
    counter: Int64,
    hash: [UInt8],
    version: Int
  ) {
    self.context = context
    self.rows = rows
    self.version = version
    self.counter = counter
    self.hash = hash
  }

  /// Where the next fact of a device stands.
  func next(on device: DeviceID, at moment: Moment) -> FactLocation {
    FactLocation(
      deviceName: device.text,
      device: rows.device,
      counter: counter + 1,
      learner: rows.learner,
      session: rows.session,
      course: rows.course,
      context: rows.context,
      recordedAt: moment
    )
  }

  /// Moves on to a fact and returns its hash; nil where there is none.
  mutating func moveOn(to entry: FactHasher.Entry, body: inout String, on device: DeviceID)
    -> [UInt8]?
  {
    let context = context
    let next = body.withUTF8 { bytes in
      hasher.hash(body: bytes, entry: entry, following: hash, key: rows.context) {
        (context, device)
      }
    }
    guard let next else { return nil }
    counter = entry.counter
    hash = next
    return next
  }
}
