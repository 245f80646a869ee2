// What guessing brings, as Moodle's statistics have it where Moodle has the kind. Choosing any number of options has no
// rule of guessing there, nor here.

extension ExerciseBody {
  /// One part in as many as there are choices; nil without choices.
  static func guess(among count: Int) -> Double? { count > 0 ? 1 / Double(count) : nil }
}

extension ChooseOne {
  /// The mean mark of the options, of which one is worth all.
  public var randomGuessScore: Double? { Self.guess(among: options.count) }
}

extension MatchPairs {
  /// One of the choices on the right.
  public var randomGuessScore: Double? { Self.guess(among: right.count) }
}

extension SortIntoGroups {
  /// One of the groups.
  public var randomGuessScore: Double? { Self.guess(among: groups.count) }
}

extension OrderItems {
  /// The chance that an item stands behind its right neighbour: in a random order each item stands behind any other, or
  /// first, equally often.
  public var randomGuessScore: Double? { items.count > 1 ? Self.guess(among: items.count) : nil }
}

extension FillGaps {
  /// Words are not guessed.
  public var randomGuessScore: Double? { 0 }
}

extension ShortText {
  /// Words are not guessed.
  public var randomGuessScore: Double? { 0 }
}

extension NumberEntry {
  /// Numbers are not guessed.
  public var randomGuessScore: Double? { 0 }
}
