/// Plans that need no thought, to compare with.
public struct RandomPlans: Sendable {
  private let town: Town
  private let rules: SimulationRules

  // Sets the people apart who are drawn for different purposes from one seed.
  private static let salt: UInt64 = 0xA5A5_A5A5

  /// Takes the people and the costs.
  public init(in town: Town, rules: SimulationRules) {
    self.town = town
    self.rules = rules
  }

  /// Friend requests to people drawn by lot, with general words in the most common language, until the minutes are used.
  public func friending(budget: Int, seed: UInt64) -> [Contact] {
    let approach = Approach(.friend, language: town.commonLanguage, frame: nil)
    let count = rules.friend.minutes > 0 ? budget / rules.friend.minutes : town.population
    return RandomPlans.people(of: town.population, seed: seed ^ RandomPlans.salt)
      .prefix(max(0, count)).map { Contact($0, approach) }
  }

  /// One post for each group, with the same general words in the most common language, as far as the minutes go.
  public func postsForAll(budget: Int) -> SimulationPlan {
    let language = town.commonLanguage
    let minutes = max(1, rules.minutesOfPost(inAllLanguages: language == nil))
    return SimulationPlan(
      entries: town.segments.indices.prefix(max(0, budget / minutes)).map {
        SimulationPlan.Entry(segment: $0, language: language, frame: nil, hasPost: true)
      }
    )
  }

  /// All people in an order drawn by lot.
  public static func people(of count: Int, seed: UInt64) -> [Int] {
    var generator = SplitMix64(seed: seed)
    var people = Array(0..<max(0, count))
    for place in stride(from: people.count - 1, to: 0, by: -1) {
      people.swapAt(place, Int(((generator.next() >> 32) &* UInt64(place + 1)) >> 32))
    }
    return people
  }
}
