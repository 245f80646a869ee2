public import Learning

/// What a comparison of the facts with their hash chains found.
public struct ChainReport: Sendable, Hashable {
  /// How many facts were compared.
  public var facts = 0
  /// How many devices they came from.
  public var devices = 0
  /// The first fact of each stretch whose beginning is not held, as after forgetting a learner.
  public var gaps: [FactAddress] = []
  /// The places that two different facts claim.
  public var conflicts: [FactAddress] = []
}
