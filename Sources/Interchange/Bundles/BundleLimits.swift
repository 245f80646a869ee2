/// How large a bundle may be before a reader looks at it.
public struct BundleLimits: Sendable, Hashable {
  /// The largest file in bytes, sealed or open.
  public var bytes: Int
  /// The longest line in bytes.
  public var lineBytes: Int
  /// The most facts.
  public var facts: Int
  /// The deepest nesting of a line.
  public var depth: Int

  /// Makes limits; by default 32 MiB, 2 MiB a line, 100,000 facts and 32 levels, which a learner of many years does not
  /// reach.
  public init(
    bytes: Int = 32 << 20,
    lineBytes: Int = 2 << 20,
    facts: Int = 100_000,
    depth: Int = 32
  ) {
    self.bytes = bytes
    self.lineBytes = lineBytes
    self.facts = facts
    self.depth = depth
  }
}
