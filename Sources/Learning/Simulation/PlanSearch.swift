/// Finds the best plan for a budget by looking at all of them, over whole people and whole minutes.
///
/// A table holds, for each number of minutes, the most that the groups seen so far can bring. A group is
/// added person by person; people who are alike in everything are added in lumps of 1, 2, 4 and so on
/// where only one way of asking is worth its minutes, which changes nothing in what can be reached.
/// Groups that pay a price for being asked are left out.
public struct PlanSearch: Sendable {
  private let town: Town
  private let tieCounts: [Int]
  private let budget: Int

  /// The best plan and what it brings.
  public struct Result: Sendable, Hashable {
    /// The plan.
    public let plan: SimulationPlan
    /// The extra people to expect of it.
    public let expected: ExpectedPeople
  }

  /// Takes the people, how many of each group have a tie, and the minutes.
  public init(in town: Town, ties: [[Int]], budget: Int) {
    self.town = town
    tieCounts = ties.map { $0.count }
    self.budget = max(0, budget)
  }

  /// The best plan under given conditions.
  ///
  /// - Parameters:
  ///   - conditions: What holds; trust and reminder are as they say where care is not offered.
  ///   - offersCare: Whether minutes may go into reminders and trust.
  /// - Returns: The plan that brings most; of equal ones the first that was found.
  public func best(under conditions: Conditions, offersCare: Bool) -> Result {
    guard offersCare else { return best(under: conditions, minutes: budget, SimulationPlan()) }
    var found = Result(plan: SimulationPlan(), expected: .none)
    for reminds in [false, true] {
      for level in conditions.rules.trustLevels.indices {
        var conditions = conditions
        conditions.reminds = reminds
        conditions.trust = conditions.rules.trustLevels[level].percent
        let frame = SimulationPlan(reminds: reminds, trustLevel: level)
        let left = budget - frame.minutes(conditions.rules)
        guard left >= 0 else { continue }
        let result = best(under: conditions, minutes: left, frame)
        if result.expected > found.expected { found = result }
      }
    }
    return found
  }

  private func best(
    under conditions: Conditions,
    minutes: Int,
    _ frame: SimulationPlan
  ) -> Result {
    var table = PlanTable(minutes: minutes)
    var steps: [(segment: Int, asked: [PlanTable.Asked])] = []
    for (position, segment) in town.segments.enumerated() where !segment.isAtRisk {
      let language = segment.language ?? town.languages.first
      let ways = SegmentWays(
        of: segment,
        ties: tieCounts[position],
        rules: conditions.rules,
        minutesOfPost: conditions.rules.minutesOfPost(inAllLanguages: language == nil)
      ) { tactic in
        let approach = Approach(tactic, language: language, frame: segment.frame)
        return ContactChances(of: segment, asked: approach, under: conditions).extra.billionths
      }
      steps.append((position, table.add(ways)))
    }
    var plan = frame
    var left = minutes
    for (position, asked) in steps.reversed() {
      let chosen = asked[left]
      let segment = town.segments[position]
      let entry = SimulationPlan.Entry(
        segment: position,
        language: segment.language ?? town.languages.first,
        frame: segment.frame,
        visits: chosen.visits,
        messages: chosen.messages,
        friends: chosen.friends,
        hasPost: chosen.hasPost
      )
      guard !entry.isEmpty else { continue }
      plan.entries.insert(entry, at: 0)
      left -= entry.minutes(conditions.rules)
    }
    return Result(plan: plan, expected: ExpectedPeople(billionths: table.values[minutes]))
  }
}
