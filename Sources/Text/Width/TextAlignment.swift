/// Where a text stands in a space wider than itself.
public enum TextAlignment: Sendable, Hashable {
  /// At the left side.
  case leading
  /// At the right side.
  case trailing
  /// In the middle, a spare column at the right.
  case centre
}
