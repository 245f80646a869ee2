import Learning
import Text

/// What is said of a simulation before a round is played.
struct SimulationText {
  let simulation: AudienceSimulation
  let words: Messages

  private var town: Town { simulation.town }

  /// The heading of a round and what it is about, in Markdown.
  func introduction(to round: SimulationRound) -> String {
    let number = (simulation.rounds.firstIndex(of: round) ?? 0) + 1
    let heading = words.simulationRound(
      number: number,
      count: simulation.rounds.count,
      name: name(of: round)
    )
    var blocks = ["**\(heading)**", about(round)]
    if round.asksForPlan { blocks.append(costs(in: round)) }
    var notes = [round.isMarked ? words.simulationMarked() : words.simulationUnmarked()]
    if number == 1 { notes.append(words.simulationInvented()) }
    blocks.append(notes.joined(separator: " "))
    return blocks.joined(separator: "\n\n")
  }

  /// The name of a round.
  func name(of round: SimulationRound) -> String {
    switch round {
    case .candidates: words.simulationNameCandidates()
    case .reach: words.simulationNameReach()
    case .funnel: words.simulationNameFunnel()
    case .care: words.simulationNameCare()
    case .shutdown: words.simulationNameShutdown()
    case .honesty: words.simulationNameHonesty()
    }
  }

  private func about(_ round: SimulationRound) -> String {
    let minutes = simulation.budget(of: round)
    return switch round {
    case .candidates: words.simulationIntroCandidates(minutes: minutes)
    case .reach: words.simulationIntroReach(minutes: minutes)
    case .funnel: words.simulationIntroFunnel(minutes: minutes)
    case .care: words.simulationIntroCare(minutes: minutes)
    case .shutdown: words.simulationIntroShutdown(minutes: minutes)
    case .honesty: words.simulationIntroHonesty()
    }
  }

  /// What each way to ask takes.
  private func costs(in round: SimulationRound) -> String {
    let rules = simulation.rules
    let costs = words.simulationCosts(
      visit: rules.visit.minutes,
      message: rules.message.minutes,
      friend: rules.friend.minutes,
      post: rules.post.minutes,
      all: rules.minutesOfPostInAllLanguages
    )
    guard round.offersCare else { return costs }
    let levels = rules.trustLevels.map {
      words.simulationCostsTrust(minutes: $0.minutes, percent: $0.percent)
    }
    return costs + " "
      + words.simulationCostsCare(
        reminder: rules.reminder.minutes,
        levels: levels.joined(separator: "; ")
      )
  }

  /// The groups for plain mode, each with the name that is typed.
  func groups(in round: SimulationRound) -> [String] {
    let draft = PlanDraft(simulation, round: round)
    return town.segments.indices.map { place in
      let segment = town.segments[place]
      let facts = facts(of: segment, ties: draft.ties[place], in: round)
      return ([segment.id + " – " + segment.name] + facts).joined(separator: "; ")
    }
  }

  /// What is known of a group in a round, in short pieces.
  func facts(of segment: TownSegment, ties: Int, in round: SimulationRound) -> [String] {
    let shares = segment.shares
    var facts = [
      words.simulationGroupPeople(people: segment.people, ties: ties),
      words.simulationGroupWords(
        language: segment.language ?? words.simulationAnyLanguage(),
        words: segment.frame ?? words.simulationNoWords()
      ),
      words.simulationGroupSee(
        post: percent(shares.seePost),
        message: percent(shares.seeMessage),
        engage: percent(shares.engage)
      ),
    ]
    if round.showsDoors {
      facts.append(
        words.simulationGroupCome(
          pledge: percent(shares.pledge),
          attend: percent(shares.attend),
          anyway: percent(shares.baseline)
        )
      )
    }
    if !segment.note.isEmpty { facts.append(segment.note) }
    if segment.isAtRisk { facts.append(words.simulationGroupRisk()) }
    return facts
  }

  /// The decisions of a plan, a group a line, in Markdown.
  func lines(of plan: SimulationPlan, in round: SimulationRound) -> [String] {
    var lines = plan.entries.map { "**\(town.segments[$0.segment].name)**: " + acts(of: $0) }
    if round.offersCare {
      let percent = simulation.rules.trustLevels[plan.trustLevel].percent
      lines.append(words.simulationCareLine(reminder: yesOrNo(plan.reminds), percent: percent))
    }
    return lines
  }

  /// What is done in a group: `messages 60 · all · rights`.
  func acts(of entry: SimulationPlan.Entry) -> String {
    var acts: [String] = []
    for (name, count) in [
      (words.simulationFieldVisits(), entry.visits),
      (words.simulationFieldMessages(), entry.messages),
      (words.simulationFieldFriends(), entry.friends),
    ] where count > 0 {
      acts.append("\(name) \(count)")
    }
    if entry.hasPost { acts.append(words.simulationFieldPost()) }
    acts.append(language(entry.language))
    acts.append(frame(entry.frame))
    return acts.joined(separator: " · ")
  }

  /// A language, or that it is all of them.
  func language(_ language: String?) -> String { language ?? words.simulationAllLanguages() }

  /// Words, or that they are general.
  func frame(_ frame: String?) -> String { frame ?? words.simulationGeneral() }

  /// Yes or no.
  func yesOrNo(_ value: Bool) -> String { value ? words.simulationYes() : words.simulationNo() }

  /// How a plan stands: minutes used and left, people asked.
  func counter(_ draft: PlanDraft) -> [String] {
    var parts = [
      words.simulationUsed(minutes: draft.minutes, budget: draft.budget),
      draft.left >= 0
        ? words.simulationLeft(left: draft.left) : words.simulationOver(over: -draft.left),
      words.simulationAsked(people: draft.asked),
    ]
    if let each = draft.tenthsOfMinutesPerPerson {
      parts.append(words.simulationEach(minutes: decimal(tenths: each)))
    }
    return parts
  }

  /// A share of ten-thousandths in percent, with as many decimals as it needs.
  func percent(_ share: Int) -> String {
    let (whole, rest) = (share / 100, share % 100)
    if rest == 0 { return String(whole) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
    return "\(whole)\(point)\(decimals)"
  }

  /// A number of tenths with its decimal.
  func decimal(tenths: Int) -> String { "\(tenths / 10)\(point)\(tenths % 10)" }

  private var point: String { words.language == .english ? "." : "," }
}
