/// The name of a kind of exercise, as authors write it on a card.
public struct ExerciseKind: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name, such as `choose-one`.
  public let rawValue: String

  /// Takes a name.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Takes a literal name.
  public init(stringLiteral value: String) { rawValue = value }
}
