/// Plays a round of a simulation.
struct RoundPlay {
  let simulation: AudienceSimulation
  let round: SimulationRound

  /// The minutes that there are.
  var budget: Int {
    round == .shutdown
      ? simulation.budget * SimulationRound.shutdownBudget / 100 : simulation.budget
  }

  /// The seed of the people and of the day.
  var seed: UInt64 { round == .shutdown ? simulation.seed &+ 1 : simulation.seed }

  /// The people.
  var town: Town {
    round == .honesty ? simulation.town.withoutDifferences : simulation.town
  }

  /// How many people of each group have a tie.
  var tieCounts: [Int] { simulation.town.tiedPeople(seed: seed).map { $0.count } }

  /// What holds with a plan.
  func conditions(_ plan: SimulationPlan, caredFor isCared: Bool) -> Conditions {
    var rules = simulation.rules
    if round == .honesty { rules = rules.withAnyWords }
    var conditions = Conditions(rules: rules, isOffline: round == .shutdown)
    guard isCared else { return conditions }
    conditions.reminds = plan.reminds
    if rules.trustLevels.indices.contains(plan.trustLevel) {
      conditions.trust = rules.trustLevels[plan.trustLevel].percent
    }
    return conditions
  }

  /// The result of a plan; without a plan random friending is what is played.
  ///
  /// - Parameters:
  ///   - plan: The plan, of the round before in an honesty round.
  ///   - isCared: Whether the plan was made where reminders and trust were offered.
  ///   - prediction: What the learner predicted.
  /// - Returns: The day, other days, other plans and what the decision was worth.
  func result(of plan: SimulationPlan?, caredFor isCared: Bool, prediction: LuckInterval)
    -> RoundResult
  {
    let town = town
    let ties = town.tiedPeople(seed: seed)
    let conditions = conditions(plan ?? SimulationPlan(), caredFor: isCared)
    // Where all groups are alike only the choice of people may differ between the plans.
    let strangers =
      round == .honesty ? conditions : self.conditions(SimulationPlan(), caredFor: isCared)
    let plans = RandomPlans(in: simulation.town, rules: simulation.rules)
    let friending = Campaign(
      plans.friending(budget: budget, seed: seed),
      in: town,
      under: strangers
    )
    let posts = plans.postsForAll(budget: budget).contacts(in: town, ties: ties)
    let campaign =
      plan.map { Campaign($0.contacts(in: town, ties: ties), in: town, under: conditions) }
      ?? friending
    return RoundResult(
      round: round,
      minutes: plan?.minutes(simulation.rules, offersCare: isCared) ?? budget,
      budget: budget,
      day: campaign.day(seed: seed),
      expected: campaign.expected,
      otherDays: LuckInterval(of: campaign.uplifts(seeds: LuckInterval.days)),
      random: comparison(friending),
      posts: comparison(Campaign(posts, in: town, under: strangers)),
      prediction: prediction,
      inTown: round == .honesty ? plan.map { expectedInTown($0, caredFor: isCared) } : nil,
      decision: round.asksForPlan
        ? plan.map { decision($0, expecting: campaign.expected) } : nil
    )
  }

  /// The best plan of the round.
  func best() -> PlanSearch.Result {
    PlanSearch(in: town, ties: town.tiedPeople(seed: seed), budget: budget)
      .best(
        under: conditions(SimulationPlan(), caredFor: false),
        offersCare: round.offersCare
      )
  }

  /// The most that friend requests by lot or a post for each group expect.
  func expectedWithoutChoosing() -> ExpectedPeople {
    let town = town
    let ties = town.tiedPeople(seed: seed)
    let conditions = conditions(SimulationPlan(), caredFor: round.offersCare)
    let plans = RandomPlans(in: simulation.town, rules: simulation.rules)
    let friending = plans.friending(budget: budget, seed: seed)
    let posts = plans.postsForAll(budget: budget).contacts(in: town, ties: ties)
    return max(
      Campaign(friending, in: town, under: conditions).expected,
      Campaign(posts, in: town, under: conditions).expected
    )
  }

  /// What the same plans expect where the groups differ.
  private func expectedInTown(_ plan: SimulationPlan, caredFor isCared: Bool)
    -> RoundResult.InTown
  {
    let town = simulation.town
    let ties = town.tiedPeople(seed: seed)
    let plans = RandomPlans(in: town, rules: simulation.rules)
    var conditions = conditions(plan, caredFor: isCared)
    conditions.rules = simulation.rules
    func expected(_ contacts: [Contact]) -> ExpectedPeople {
      Campaign(contacts, in: town, under: conditions).expected
    }
    return RoundResult.InTown(
      plan: expected(plan.contacts(in: town, ties: ties)),
      random: expected(plans.friending(budget: budget, seed: seed)),
      posts: expected(plans.postsForAll(budget: budget).contacts(in: town, ties: ties))
    )
  }

  private func comparison(_ campaign: Campaign) -> RoundResult.Comparison {
    RoundResult.Comparison(
      uplift: campaign.day(seed: seed).uplift,
      otherDays: LuckInterval(of: campaign.uplifts(seeds: LuckInterval.days)),
      expected: campaign.expected
    )
  }

  private func decision(_ plan: SimulationPlan, expecting expected: ExpectedPeople)
    -> RoundResult.Decision
  {
    let best = simulation.best(of: round)
    return RoundResult.Decision(
      bestPlan: best.plan,
      best: best.expected,
      share: min(10_000, expected.share(of: best.expected)),
      isCareful: !plan.asksAtRiskInPublic(in: simulation.town)
    )
  }
}
