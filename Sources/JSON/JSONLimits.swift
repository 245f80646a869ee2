/// How much a JSON text may ask of its reader.
public struct JSONLimits: Sendable, Hashable {
  /// The largest text in bytes.
  public var bytes: Int
  /// The largest number of arrays and objects inside one another, at most 512.
  public var depth: Int

  /// Makes limits; by default 16 MiB and 64 levels.
  public init(bytes: Int = 16 << 20, depth: Int = 64) {
    self.bytes = bytes
    self.depth = min(depth, 512)
  }
}
