/// A reason why a figure cannot be given.
public enum FigureNote: Sendable, Hashable, CustomStringConvertible {
  /// Too few people stand behind it to say anything.
  case tooFew(Int)
  /// Everybody has the same, so nothing can vary together with it.
  case noVariance
  /// All was right before, so nothing could be gained.
  case ceiling
  /// Who does well on the whole does badly here, so it has no weight to speak of.
  case negativeCovariance
  /// It needs two items.
  case oneItem
  /// The exercise has no marks.
  case notMarked
  /// It is not defined for this kind of exercise.
  case notDefined

  /// The reason as programs read it beside a figure that is null, such as `too few (n = 6)`.
  public var description: String {
    switch self {
    case .tooFew(let count): "too few (n = \(count))"
    case .noVariance: "no variance"
    case .ceiling: "ceiling"
    case .negativeCovariance: "negative covariance"
    case .oneItem: "one item"
    case .notMarked: "not marked"
    case .notDefined: "not defined"
    }
  }
}
