/// How much a Markdown text may hold before it is refused.
///
/// The limits keep the time of cmark's few quadratic paths and the depth of every later walk small.
public struct MarkdownLimits: Sendable, Hashable {
  /// The longest text in bytes.
  public var bytes: Int
  /// The longest run of lines without a blank line, in bytes.
  public var paragraphBytes: Int
  /// The deepest nesting of pieces.
  public var depth: Int
  /// The widest table in columns.
  public var columns: Int
  /// The greatest number of pieces.
  public var nodes: Int

  /// Sets each limit, with defaults that a long lesson does not reach.
  public init(
    bytes: Int = 1 << 20,
    paragraphBytes: Int = 1 << 18,
    depth: Int = 60,
    columns: Int = 100,
    nodes: Int = 200_000
  ) {
    self.bytes = bytes
    self.paragraphBytes = paragraphBytes
    self.depth = depth
    self.columns = columns
    self.nodes = nodes
  }
}
