/// The pairs of a mapping in their written order, each key once.
public struct YAMLMapping: Hashable, Sendable {
  /// A key with its place and its value.
  public struct Pair: Hashable, Sendable {
    /// The text of the key.
    public let key: String
    /// Where the key stands.
    public let place: YAMLPlace
    /// What stands under the key.
    public let value: YAMLNode

    /// Makes a pair.
    public init(key: String, place: YAMLPlace, value: YAMLNode) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  /// The pairs in order.
  public let pairs: [Pair]

  /// Makes a mapping.
  public init(pairs: [Pair]) { self.pairs = pairs }

  /// The keys in order.
  public var keys: [String] { pairs.map { $0.key } }

  /// The value under a key.
  public subscript(key: String) -> YAMLNode? { pairs.first { $0.key == key }?.value }

  /// The place of a key.
  public func place(of key: String) -> YAMLPlace? { pairs.first { $0.key == key }?.place }
}
