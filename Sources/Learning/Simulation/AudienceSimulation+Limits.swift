/// What authors and front ends ask of a simulation before it is played.
extension AudienceSimulation {
  /// Words of the short form of a plan that stand for something else than a language or what words are about.
  public static let reservedWords: Set<String> = [
    RoundAnswer.allLanguages, RoundAnswer.generalWords, "p", "r", "undo", "clear", "show", "last",
    "run",
  ]

  /// Whether a word would be read as a number of visits, messages or friend requests, or as a level of trust.
  public static func looksLikeTactic(_ word: String) -> Bool {
    guard let first = word.first, "vmft".contains(first) else { return false }
    return word.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// The minutes of a round.
  public func budget(of round: SimulationRound) -> Int {
    RoundPlay(simulation: self, round: round).budget
  }

  /// The fewest minutes in which somebody can be asked in a round.
  public func cheapestAct(in round: SimulationRound) -> Int {
    let tactics = Tactic.allCases.filter { round != .shutdown || !$0.needsNetwork }
    return tactics.map { rules.values(of: $0).minutes }.min() ?? 0
  }

  /// The most that a plan without a choice expects: friend requests drawn by lot, or a general post to each group.
  public func expectedWithoutChoosing(in round: SimulationRound) -> ExpectedPeople {
    RoundPlay(simulation: self, round: round).expectedWithoutChoosing()
  }
}
