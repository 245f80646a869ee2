/// How well an answer showed that the thing is remembered.
public enum ReviewRating: UInt8, Sendable, Hashable, CaseIterable, Comparable {
  case again = 1
  case hard, good, easy

  /// Orders from forgotten to easy.
  public static func < (left: ReviewRating, right: ReviewRating) -> Bool {
    left.rawValue < right.rawValue
  }
}
