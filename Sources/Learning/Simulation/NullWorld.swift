extension Town {
  /// The same people in a world where all groups are alike: each share is the mean over all people, and any words fit.
  ///
  /// What choosing groups still wins here is no merit of choosing.
  public var withoutDifferences: Town {
    func mean(_ share: KeyPath<TownSegment.Shares, Int>) -> Int {
      let sum = segments.reduce(0) { $0 + $1.people * $1.shares[keyPath: share] }
      return population > 0 ? sum / population : 0
    }
    let shares = TownSegment.Shares(
      seePost: mean(\.seePost),
      seeMessage: mean(\.seeMessage),
      engage: mean(\.engage),
      pledge: mean(\.pledge),
      attend: mean(\.attend),
      baseline: mean(\.baseline),
      ties: mean(\.ties)
    )
    return Town(
      segments: segments.map {
        TownSegment(
          id: $0.id,
          name: $0.name,
          note: $0.note,
          people: $0.people,
          language: nil,
          frame: nil,
          shares: shares,
          isAtRisk: $0.isAtRisk
        )
      }
    )
  }
}

extension SimulationRules {
  /// The same rules where any words fit.
  public var withAnyWords: SimulationRules {
    var rules = self
    rules.fit = Fit(allLanguages: 100, otherLanguage: 100, generalWords: 100, otherWords: 100)
    return rules
  }
}
