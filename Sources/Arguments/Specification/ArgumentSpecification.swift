/// An argument of a command that is known by its position.
public struct ArgumentSpecification: Hashable, Sendable {
  /// The name in capitals, such as `LESSON`.
  public let name: String
  /// What may stand there.
  public let kind: ValueKind
  /// One sentence for people.
  public let help: String
  /// Whether the command cannot run without it.
  public let isRequired: Bool
  /// Whether it takes all words that are left.
  public let isRepeated: Bool

  /// Declares an argument.
  public init(
    _ name: String,
    _ kind: ValueKind = .text,
    help: String,
    isRequired: Bool = true,
    isRepeated: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.help = help
    self.isRequired = isRequired
    self.isRepeated = isRepeated
  }

  /// The argument as a usage line shows it.
  public var synopsis: String {
    let name = isRepeated ? name + "…" : name
    return isRequired ? name : "[\(name)]"
  }
}
