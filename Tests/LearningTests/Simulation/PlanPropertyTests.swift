import Learning
import Testing

struct PlanPropertyTests {
  @Test("More trust never lowers what a plan expects", arguments: 1...25 as ClosedRange<UInt64>)
  func trust(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let town = ReadingRoom.town
    let plan = RandomPlan.make(&generator, in: town, ties: town.tiedPeople(seed: seed))
    var last = ExpectedPeople.none
    for trust in stride(from: 0, through: 200, by: 5) {
      let now = plan.expected(in: town, under: Conditions(trust: trust))
      #expect(now >= last)
      last = now
    }
    #expect(last > .none)
  }

  @Test(
    "A reminder never lowers what a plan expects",
    arguments: 1...25 as ClosedRange<UInt64>
  )
  func reminder(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let town = ReadingRoom.town
    let plan = RandomPlan.make(&generator, in: town, ties: town.tiedPeople(seed: seed))
    #expect(
      plan.expected(in: town, under: Conditions(reminds: true))
        > plan.expected(in: town, under: Conditions())
    )
  }

  @Test(
    "The order in which people are asked changes nothing, with more pledges than can be reminded too",
    arguments: [100, 3]
  )
  func order(_ reminded: Int) {
    var generator = SplitMix64(seed: 5)
    let town = ReadingRoom.town
    var rules = SimulationRules()
    rules.reminder.people = reminded
    let conditions = Conditions(rules: rules, reminds: true)
    let contacts = ReadingRoom.contacts("F", seed: 2011)
    let ordered = Campaign(contacts, in: town, under: conditions)
    for _ in 0..<5 {
      let shuffled = Campaign(
        generator.permutation(of: contacts.count).map { contacts[$0 - 1] },
        in: town,
        under: conditions
      )
      #expect(shuffled.expected == ordered.expected)
      #expect(shuffled.day(seed: 2011) == ordered.day(seed: 2011))
      #expect(shuffled.uplifts(seeds: 1...20) == ordered.uplifts(seeds: 1...20))
    }
  }

  @Test("A person who is named twice is asked once, in the first way")
  func once() {
    let town = ReadingRoom.town
    let visit = Approach(.visit, language: "ru", frame: nil)
    let message = Approach(.message, language: "ru", frame: nil)
    let twice = Campaign(
      [Contact(0, visit), Contact(0, message), Contact(-1, visit), Contact(2000, visit)],
      in: town,
      under: Conditions()
    )
    let once = Campaign([Contact(0, visit)], in: town, under: Conditions())
    #expect(twice.expected == once.expected)
    #expect(twice.day(seed: 1).contacted == 1)
  }

  @Test("The found plan is never beaten by a random plan in 10,000 tries, nor is its budget")
  func neverBeaten() {
    var generator = SplitMix64(seed: 99)
    let town = ReadingRoom.town
    let ties = town.tiedPeople(seed: 2011)
    let rules = SimulationRules()
    let best = PlanSearch(in: town, ties: ties, budget: 1800)
      .best(under: Conditions(rules: rules), offersCare: true)
    var closest = 0
    for _ in 0..<10_000 {
      let plan = RandomPlan.make(&generator, in: town, ties: ties)
      #expect(plan.minutes(rules) <= 1800)
      let conditions = Conditions(
        rules: rules,
        trust: rules.trustLevels[plan.trustLevel].percent,
        reminds: plan.reminds
      )
      let expected = plan.expected(in: town, under: conditions)
      #expect(expected <= best.expected)
      closest = max(closest, expected.share(of: best.expected))
    }
    // Tries that come nowhere near would prove nothing.
    #expect(closest > 5_000)
  }

  @Test("Days on which nobody is asked bring nobody extra")
  func nobody() {
    let campaign = Campaign([], in: ReadingRoom.town, under: Conditions())
    #expect(campaign.expected == .none)
    #expect(campaign.day(seed: 2011).numbers == [0, 0, 0, 0, 29, 29, 0])
    #expect(LuckInterval(of: campaign.uplifts(seeds: 1...50)) == LuckInterval(low: 0, high: 0))
  }

  @Test("The extra people of many days are those that each day shows", arguments: ["B", "F", "G"])
  func daysAgree(_ letter: Character) {
    let campaign = Campaign(
      ReadingRoom.contacts(letter, seed: 2011),
      in: ReadingRoom.town,
      under: Conditions(reminds: letter == "G")
    )
    #expect(campaign.uplifts(seeds: 1...30) == (1...30).map { campaign.day(seed: $0).uplift })
  }

  @Test(
    "Where all groups are alike choosing them wins nothing, as another program reckoned",
    arguments: [("A", 12), ("B", 83), ("C", 48), ("D", 11), ("E", 36), ("F", 71)]
      as [(Character, Int)]
  )
  func nullWorld(_ letter: Character, _ mean: Int) {
    let alike = ReadingRoom.town.withoutDifferences
    let conditions = Conditions(rules: SimulationRules().withAnyWords)
    var sum = 0
    for seed in 1...500 as ClosedRange<UInt64> {
      let contacts = ReadingRoom.contacts(letter, seed: seed, ties: alike.tiedPeople(seed: seed))
      sum += Campaign(contacts, in: alike, under: conditions).uplifts(seeds: seed...seed)[0]
    }
    // The other program rounded its means, and took the averages without cutting them to whole numbers.
    #expect(abs(sum - mean * 50) <= 50)
  }

  @Test("Where all groups are alike each has the mean shares of the town")
  func meanShares() {
    let shares = ReadingRoom.town.withoutDifferences.segments.map { $0.shares }
    #expect(Set(shares).count == 1)
    #expect(
      shares.first.map {
        [$0.seePost, $0.seeMessage, $0.engage, $0.pledge, $0.attend, $0.baseline]
      }
        == [4959, 6227, 3610, 1427, 2696, 134]
    )
  }
}

/// Plans that spend their minutes at random, in words that fit more often than not.
enum RandomPlan {
  static func make(
    _ generator: inout SplitMix64,
    in town: Town,
    ties: [[Int]],
    rules: SimulationRules = SimulationRules(),
    budget: Int = 1800
  ) -> SimulationPlan {
    var plan = SimulationPlan(
      reminds: generator.number(below: 2) == 1,
      trustLevel: generator.number(below: rules.trustLevels.count)
    )
    for number in generator.permutation(of: town.segments.count) {
      let group = town.segments[number - 1]
      let fits = generator.number(below: 4) > 0
      var entry = SimulationPlan.Entry(
        segment: number - 1,
        language: fits ? group.language ?? "ru" : ["ru", "kk", nil][generator.number(below: 3)],
        frame: fits ? group.frame : nil
      )
      var left = budget - plan.minutes(rules)
      func most(_ minutes: Int, _ people: Int) -> Int { max(0, min(left / minutes, people)) }
      if !group.isAtRisk {
        entry.visits = generator.number(below: most(12, ties[number - 1].count) + 1)
        left -= entry.visits * 12
        entry.messages = generator.number(below: most(4, group.people - entry.visits) + 1)
        left -= entry.messages * 4
        let others = group.people - entry.visits - entry.messages
        entry.friends = generator.number(below: most(2, others) + 1)
        left -= entry.friends * 2
        entry.hasPost = generator.number(below: 2) == 1 && left >= 60
      }
      plan.entries.append(entry)
    }
    return plan
  }
}
