/// How well an answer showed that the thing is remembered.
public enum ReviewRating: UInt8, Sendable, Hashable, CaseIterable, Comparable {
  case again = 1
  case hard, good, easy

  /// Orders from forgotten to easy.
  public static func < (left: ReviewRating, right: ReviewRating) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension ReviewRating {
  /// What an answer says to spaced review; nil for further tries, tests and answers without a mark.
  ///
  /// Given up or below half: again. Part of the mark, help from hints or certainty 1: hard. Right at certainty 3: easy.
  /// Right otherwise: good. Help weighs more than certainty.
  public init?(_ answer: RecordedAnswer) {
    guard answer.isFirstTryOutsideTests else { return nil }
    let score = answer.isGivenUp ? 0 : answer.score ?? 0
    if score < 0.5 {
      self = .again
    } else if score < 1 || answer.hints > 0 || answer.certainty == 1 {
      self = .hard
    } else {
      self = answer.certainty == 3 ? .easy : .good
    }
  }
}
