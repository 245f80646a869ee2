public import Learning

/// Spells the facts of one device as their hashes bind them, and computes the hashes.
public struct FactSpelling {
  private let device: DeviceID
  private var hasher = FactHasher()
  private var keys: [FactContext: Int64] = [:]
  /// Facts of one session stand together.
  private var current: (context: FactContext, key: Int64)?

  /// Spells the facts of a device.
  public init(of device: DeviceID) { self.device = device }

  /// Spells a fact.
  ///
  /// - Parameters:
  ///   - body: The canonical text of its content.
  ///   - kind: The name of its kind.
  ///   - counter: The device's counter.
  ///   - moment: When it was recorded.
  ///   - context: What it has in common with its session.
  ///   - previous: The hash of the fact before it, 32 bytes.
  /// - Returns: Its hash, 32 bytes; its text is then ``text``.
  public mutating func hash(
    of body: String,
    kind: String,
    counter: Int64,
    at moment: Moment,
    in context: FactContext,
    following previous: [UInt8]
  ) -> [UInt8] {
    let entry = FactHasher.Entry(
      kind: kind,
      counter: counter,
      recordedAt: moment.milliseconds,
      utcOffset: moment.utcOffsetMinutes
    )
    let key = key(of: context)
    let device = device
    var body = body
    return body.withUTF8 { bytes in
      hasher.hash(body: bytes, entry: entry, following: previous, key: key) { (context, device) }
    } ?? FactHasher.origin
  }

  /// The canonical text of the fact spelled last: JSON on one line with sorted keys.
  public var text: ArraySlice<UInt8> { hasher.spelled }

  private mutating func key(of context: FactContext) -> Int64 {
    if let current, current.context == context { return current.key }
    let key = keys[context] ?? Int64(keys.count)
    keys[context] = key
    current = (context, key)
    return key
  }
}
