/// How well somebody remembers one thing, as FSRS models it.
public struct MemoryState: Sendable, Hashable {
  /// The days after which the chance of recall has fallen to 90 %.
  public let stability: Double
  /// How hard the thing is for this person, from 1 to 10.
  public let difficulty: Double

  /// Joins both parts, brought into their ranges.
  public init(stability: Double, difficulty: Double) {
    self.stability = max(MemoryState.leastStability, stability)
    self.difficulty = min(max(1, difficulty), 10)
  }

  /// The least stability, 0.001 days.
  static let leastStability = 0.001
}
