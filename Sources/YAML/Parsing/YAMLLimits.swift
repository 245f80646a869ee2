/// The sizes beyond which a text is refused before it costs much memory or time.
public struct YAMLLimits: Hashable, Sendable {
  /// The most bytes a text may have.
  public var bytes: Int
  /// The most collections that may stand inside each other.
  public var depth: Int
  /// The most nodes (scalars, sequences, mappings and keys) a text may hold.
  public var nodes: Int

  /// Makes limits; the defaults are far above any lesson card and far below a nuisance.
  public init(bytes: Int = 1 << 20, depth: Int = 32, nodes: Int = 50_000) {
    self.bytes = bytes
    // The tree is built by recursion, so no caller may lift the depth to where the stack ends.
    self.depth = min(depth, 256)
    self.nodes = nodes
  }
}
