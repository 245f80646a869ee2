/// How many of a learner's last first tries must be right: `needed` of `last`.
public struct MasteryRule: Sendable, Hashable {
  /// The number of right first tries, from 1 to ``last``.
  public let needed: Int
  /// The number of first tries that are looked at.
  public let last: Int

  /// Sets both numbers; the default is 3 of 4.
  public init(needed: Int = 3, last: Int = 4) {
    self.needed = needed
    self.last = last
  }
}
