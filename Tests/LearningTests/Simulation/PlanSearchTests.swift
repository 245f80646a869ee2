import Learning
import Testing

struct PlanSearchTests {
  static func search(seed: UInt64, budget: Int = 1800) -> PlanSearch {
    let town = ReadingRoom.town
    return PlanSearch(in: town, ties: town.tiedPeople(seed: seed), budget: budget)
  }

  /// Rules without trust to work for, as in the published search.
  static var rules: SimulationRules {
    SimulationRules(trustLevels: [SimulationRules.TrustLevel(percent: 100, minutes: 0)])
  }

  @Test(
    "The best plan expects what an exact search by another program found",
    arguments: [(2011, 4420, 4959), (1, 4453, 4996), (2, 4465, 5004), (3, 4281, 4838)]
      as [(UInt64, Int, Int)]
  )
  func published(_ seed: UInt64, _ plain: Int, _ withReminder: Int) {
    let conditions = Conditions(rules: PlanSearchTests.rules)
    let search = PlanSearchTests.search(seed: seed)
    let alone = search.best(under: conditions, offersCare: false)
    let reminded = search.best(under: conditions, offersCare: true)
    #expect(abs(alone.expected.billionths - plain * 10_000_000) <= 5_000_000)
    #expect(abs(reminded.expected.billionths - withReminder * 10_000_000) <= 5_000_000)
    #expect(reminded.plan.reminds)
  }

  @Test(
    "The best plan keeps to its minutes and brings what the search says",
    arguments: [
      0, 1, 44, 45, 200, 333, 1260, 1800,
    ]
  )
  func isItsOwnSum(_ budget: Int) {
    let town = ReadingRoom.town
    let ties = town.tiedPeople(seed: 2011)
    let best = PlanSearchTests.search(seed: 2011, budget: budget)
      .best(under: Conditions(), offersCare: true)
    #expect(best.plan.minutes(SimulationRules()) <= budget)
    let level = SimulationRules().trustLevels[best.plan.trustLevel]
    let conditions = Conditions(trust: level.percent, reminds: best.plan.reminds)
    #expect(best.plan.expected(in: town, under: conditions) == best.expected)
    let contacts = best.plan.contacts(in: town, ties: ties)
    #expect(Campaign(contacts, in: town, under: conditions).expected == best.expected)
    #expect(Set(contacts.map { $0.person }).count == contacts.count)
  }

  @Test("Nobody is asked who pays a price for it, also where it would bring most")
  func leavesAtRiskOut() {
    let best = PlanSearchTests.search(seed: 2011).best(under: Conditions(), offersCare: true)
    #expect(!best.plan.entries.contains { ReadingRoom.town.segments[$0.segment].isAtRisk })
  }

  @Test("Without a network only visits are left")
  func offline() {
    let best = PlanSearchTests.search(seed: 2012, budget: 1260)
      .best(under: Conditions(isOffline: true), offersCare: true)
    #expect(best.expected > .none)
    for entry in best.plan.entries {
      #expect(entry.messages == 0 && entry.friends == 0 && !entry.hasPost)
    }
  }

  @Test("In small towns the search finds what trying everything finds", arguments: 1...40)
  func exhaustive(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let town = SmallTown.make(&generator)
    let rules = SmallTown.rules(&generator)
    let ties = town.tiedPeople(seed: seed)
    let budget = generator.number(below: 30)
    let conditions = Conditions(rules: rules)
    let best = PlanSearch(in: town, ties: ties, budget: budget)
      .best(under: conditions, offersCare: false)
    let tried = SmallTown.bestByTrying(town, ties: ties, budget: budget, conditions)
    #expect(best.expected == tried)
  }
}

/// Towns so small that every plan can be tried.
enum SmallTown {
  static func make(_ generator: inout SplitMix64) -> Town {
    Town(
      segments: (0..<2).map { number in
        TownSegment(
          id: "s\(number)",
          name: "s\(number)",
          people: 1 + generator.number(below: 6),
          language: ["ru", "kk", nil][generator.number(below: 3)],
          frame: ["work", "school", nil][generator.number(below: 3)],
          shares: TownSegment.Shares(
            seePost: generator.number(below: 10_001),
            seeMessage: generator.number(below: 10_001),
            engage: generator.number(below: 10_001),
            pledge: generator.number(below: 10_001),
            attend: generator.number(below: 10_001),
            baseline: generator.number(below: 10_001),
            ties: 5_000
          )
        )
      }
    )
  }

  static func rules(_ generator: inout SplitMix64) -> SimulationRules {
    func values(_ most: Int) -> SimulationRules.TacticValues {
      SimulationRules.TacticValues(
        minutes: 1 + generator.number(below: most),
        see: generator.number(below: 101),
        engage: 50 + generator.number(below: 101),
        pledge: 50 + generator.number(below: 101)
      )
    }
    let post = values(15)
    return SimulationRules(
      visit: values(9),
      message: values(7),
      friend: values(4),
      post: post,
      minutesOfPostInAllLanguages: post.minutes + 3
    )
  }

  static func bestByTrying(
    _ town: Town,
    ties: [[Int]],
    budget: Int,
    _ conditions: Conditions
  ) -> ExpectedPeople {
    var best = ExpectedPeople.none
    for first in entries(0, town, ties) where first.minutes(conditions.rules) <= budget {
      for second in entries(1, town, ties) {
        let plan = SimulationPlan(entries: [first, second])
        guard plan.minutes(conditions.rules, offersCare: false) <= budget else { continue }
        best = max(best, plan.expected(in: town, under: conditions))
      }
    }
    return best
  }

  /// Every way to ask the people of a group in the words that fit it.
  private static func entries(
    _ segment: Int,
    _ town: Town,
    _ ties: [[Int]]
  ) -> [SimulationPlan.Entry] {
    let group = town.segments[segment]
    var entries: [SimulationPlan.Entry] = []
    for visits in 0...ties[segment].count {
      for messages in 0...group.people - visits {
        for friends in 0...group.people - visits - messages {
          for hasPost in [false, true] {
            entries.append(
              SimulationPlan.Entry(
                segment: segment,
                language: group.language ?? town.languages.first,
                frame: group.frame,
                visits: visits,
                messages: messages,
                friends: friends,
                hasPost: hasPost
              )
            )
          }
        }
      }
    }
    return entries
  }
}
