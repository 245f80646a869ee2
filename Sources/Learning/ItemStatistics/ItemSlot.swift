/// An item as its statistics need it.
public struct ItemSlot: Sendable, Hashable {
  /// The highest mark, 1 where nothing else is said.
  public let maximumMark: Double
  /// Whether answers have marks; opinions have none.
  public let isGraded: Bool
  /// The share of the marks that guessing brings; nil where that is not defined.
  public let randomGuessScore: Double?
  /// For each option whether it is a key, nil in a poll; empty for kinds without options.
  public let options: [Bool?]

  /// Joins what is known of an item; a maximum that is no positive number counts as 1.
  public init(
    maximumMark: Double = 1,
    isGraded: Bool = true,
    randomGuessScore: Double? = nil,
    options: [Bool?] = []
  ) {
    self.maximumMark = maximumMark.isFinite && maximumMark > 0 ? maximumMark : 1
    self.isGraded = isGraded
    self.randomGuessScore = randomGuessScore
    self.options = options
  }

  /// Takes an exercise of a course, which is marked from 0 to 1.
  public init(_ body: some ExerciseBody) {
    self.init(
      isGraded: body.isGraded,
      randomGuessScore: body.randomGuessScore,
      options: body.options.map(\.isCorrect)
    )
  }
}
