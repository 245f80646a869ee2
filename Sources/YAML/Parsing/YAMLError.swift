/// A reason why a text is refused, with the place where it stands.
public enum YAMLError: Error, Hashable, Sendable {
  /// The text breaks YAML's grammar; the problem is libyaml's own English phrase.
  case syntax(problem: String, place: YAMLPlace)
  /// The bytes are not UTF-8.
  case invalidUTF8(place: YAMLPlace)
  /// A control character or an exotic line break, which editors show in differing ways.
  case forbiddenCharacter(scalar: UInt32, place: YAMLPlace)
  /// An anchor such as `&name`.
  case anchor(name: String, place: YAMLPlace)
  /// An alias such as `*name`.
  case alias(name: String, place: YAMLPlace)
  /// A tag such as `!!int`.
  case tag(name: String, place: YAMLPlace)
  /// A directive such as `%YAML 1.1`.
  case directive(place: YAMLPlace)
  /// The merge key `<<`.
  case mergeKey(place: YAMLPlace)
  /// A sequence or a mapping used as a key.
  case complexKey(place: YAMLPlace)
  /// A key that its mapping already has.
  case duplicateKey(key: String, place: YAMLPlace, first: YAMLPlace)
  /// A second document in the same text.
  case multipleDocuments(place: YAMLPlace)
  /// More bytes than allowed; the place is the start of the text.
  case tooLarge(limit: Int, place: YAMLPlace)
  /// More nested collections than allowed.
  case tooDeep(limit: Int, place: YAMLPlace)
  /// More nodes than allowed.
  case tooManyNodes(limit: Int, place: YAMLPlace)
  /// The parser could not get memory.
  case outOfMemory(place: YAMLPlace)

  /// The place of the fault.
  public var place: YAMLPlace {
    switch self {
    case .syntax(_, let place), .invalidUTF8(let place), .forbiddenCharacter(_, let place),
      .anchor(_, let place), .alias(_, let place), .tag(_, let place), .directive(let place),
      .mergeKey(let place), .complexKey(let place), .duplicateKey(_, let place, _),
      .multipleDocuments(let place), .tooLarge(_, let place), .tooDeep(_, let place),
      .tooManyNodes(_, let place), .outOfMemory(let place):
      place
    }
  }
}
