/// A value in a YAML document and the place where it begins.
public struct YAMLNode: Hashable, Sendable {
  /// The three shapes of a value.
  public enum Content: Hashable, Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping(YAMLMapping)
  }

  /// The value.
  public let content: Content
  /// Where the value begins.
  public let place: YAMLPlace

  /// Makes a node.
  public init(_ content: Content, place: YAMLPlace) {
    self.content = content
    self.place = place
  }
}

extension YAMLNode {
  /// The scalar, when the node is one.
  public var scalar: YAMLScalar? { if case .scalar(let scalar) = content { scalar } else { nil } }
  /// The elements of a sequence.
  public var sequence: [YAMLNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }
  /// The pairs of a mapping.
  public var mapping: YAMLMapping? {
    if case .mapping(let mapping) = content { mapping } else { nil }
  }
  /// The value under a key of a mapping.
  public subscript(key: String) -> YAMLNode? { mapping?[key] }

  /// Whether the value was left out.
  public var isEmpty: Bool { scalar?.isEmpty ?? false }
  /// The text of a scalar however it was written.
  public var text: String? { scalar?.text }
  /// The whole number of a plain scalar.
  public var integer: Int? { scalar?.integer }
  /// The spelling of a plain decimal number.
  public var decimalText: String? { scalar?.decimalText }
  /// The truth value of a plain `true` or `false`.
  public var bool: Bool? { scalar?.bool }
  /// The texts of a sequence of scalars; nil as soon as one element is no scalar.
  public var textList: [String]? {
    guard let sequence else { return nil }
    let texts = sequence.compactMap { $0.text }
    return texts.count == sequence.count ? texts : nil
  }
}
