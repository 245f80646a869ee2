extension CampaignLog {
  /// The largest number of a log.
  public static let largestSeed = 999_999

  /// Draws the log of a campaign, person by person; the same cause and seed give the same log
  /// everywhere.
  ///
  /// - Parameters:
  ///   - cause: What is planted.
  ///   - seed: The number of the log, from 0; larger and smaller ones are brought into the range.
  public init(cause: CampaignCause, seed: Int) {
    let seed = min(max(0, seed), CampaignLog.largestSeed)
    let draws = Draws(seed: UInt64(seed * 1000 + cause.number))
    let plan = CampaignPlan.changed(by: cause)
    var funnel = Funnel()
    let segments = [plan.engagedFirst, plan.engagedSecond].enumerated().map { number, engaged in
      funnel.segment(number, engaged: engaged, plan: plan, draws: draws)
    }
    let neighbours = CampaignPlan.neighbours * plan.weather / 100
    let passersBy = plan.weather > 100 ? CampaignPlan.passersBy * plan.weather / 100 : 0
    self.init(
      seed: seed,
      cause: cause,
      segments: segments,
      pledgeLines: CampaignLog.lines(of: funnel.pledged, repeats: plan.repeats),
      pledged: funnel.pledged,
      attended: funnel.attended
        + draws.count(of: passersBy, .walkIn, CampaignPlan.neighbourComes),
      neighbours: draws.count(of: neighbours, .neighbour, CampaignPlan.neighbourComes),
      inArea: draws.count(of: CampaignPlan.audited, .audit, plan.inArea),
      unanswered: draws.count(of: CampaignPlan.questions, .question, plan.unanswered),
      reminderWasSent: plan.reminderIsSent
    )
  }

  /// How many lines a list has on which a share repeats a person, rounded.
  static func lines(of people: Int, repeats: Int) -> Int {
    let different = StatelessDraw.certain - repeats
    return (2 * people * StatelessDraw.certain + different) / (2 * different)
  }

  /// The draws of one log.
  private struct Draws {
    let seed: UInt64

    /// What is decided by a draw; the first four are those of the audience simulation.
    enum Stage: UInt64 {
      case engage = 1
      case pledge = 2
      case attend = 3
      case see = 10
      case neighbour = 20
      case walkIn = 21
      case audit = 30
      case question = 31
    }

    func happens(_ stage: Stage, to index: Int, _ chance: Int) -> Bool {
      StatelessDraw.draw(seed: seed, index: UInt64(index), stage: stage.rawValue) < chance
    }

    func count(of people: Int, _ stage: Stage, _ chance: Int) -> Int {
      var count = 0
      var index = 0
      while index < people {
        if happens(stage, to: index, chance) { count += 1 }
        index += 1
      }
      return count
    }
  }

  /// Who passes from step to step.
  private struct Funnel {
    var pledged = 0
    var attended = 0

    mutating func segment(
      _ number: Int,
      engaged chance: Int,
      plan: CampaignPlan,
      draws: Draws
    ) -> Segment {
      var reached = 0
      var engaged = 0
      var index = number * plan.sentInEach
      let end = index + plan.sentInEach
      // Each person is decided by draws of their own, so that the order does not matter.
      while index < end {
        defer { index += 1 }
        guard draws.happens(.see, to: index, plan.reached) else { continue }
        reached += 1
        guard draws.happens(.engage, to: index, chance) else { continue }
        engaged += 1
        guard draws.happens(.pledge, to: index, plan.pledged) else { continue }
        pledged += 1
        if draws.happens(.attend, to: index, plan.attended) { attended += 1 }
      }
      return Segment(sent: plan.sentInEach, reached: reached, engaged: engaged)
    }
  }
}
