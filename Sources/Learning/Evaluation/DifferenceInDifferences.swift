/// What is left of a change when the change of a comparison is taken off.
public struct DifferenceInDifferences: Sendable, Hashable {
  /// How much changed where something was done.
  public let change: Int
  /// How much changed where nothing was done.
  public let comparison: Int

  /// Takes what was counted, or expected, before and after.
  public init(before: Int, after: Int, comparisonBefore: Int, comparisonAfter: Int) {
    change = after - before
    comparison = comparisonAfter - comparisonBefore
  }

  /// (after − before) here minus (after − before) in the comparison.
  public var value: Int { change - comparison }
}
