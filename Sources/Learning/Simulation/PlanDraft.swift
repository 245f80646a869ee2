public import JSON

/// A plan while somebody works on it: what it costs so far, what is left, and the way back.
public struct PlanDraft: Sendable {
  /// The simulation.
  public let simulation: AudienceSimulation
  /// The round that the plan is for.
  public let round: SimulationRound
  /// What is done in each group, in the order of the table; also where nothing is.
  public private(set) var entries: [SimulationPlan.Entry]
  /// Whether minutes are set aside to ask those again who pledged.
  public private(set) var reminds = false
  /// Which level of trust is worked for, from 0.
  public private(set) var trustLevel = 0
  /// The minutes of the round.
  public let budget: Int
  /// How many people of each group can be visited.
  public let ties: [Int]
  /// The plan that was made before, if there is one.
  public let earlier: SimulationPlan?
  private var history: [State] = []

  private struct State: Sendable {
    var entries: [SimulationPlan.Entry]
    var reminds: Bool
    var trustLevel: Int
  }

  /// The most changes that can be undone.
  private static let memory = 500

  /// Begins with nobody asked, in general words and the most common language.
  ///
  /// - Parameters:
  ///   - simulation: The simulation.
  ///   - round: The round that the plan is for.
  ///   - steps: What was done in the rounds before.
  public init(
    _ simulation: AudienceSimulation,
    round: SimulationRound,
    after steps: [JSONValue] = []
  ) {
    self.simulation = simulation
    earlier = simulation.lastPlan(in: steps)?.plan
    self.round = round
    let play = RoundPlay(simulation: simulation, round: round)
    budget = play.budget
    ties = play.tieCounts
    entries = simulation.town.segments.indices.map {
      SimulationPlan.Entry(segment: $0, language: simulation.town.commonLanguage, frame: nil)
    }
  }

  /// The plan as it stands.
  public var plan: SimulationPlan {
    SimulationPlan(
      entries: entries.filter { !$0.isEmpty },
      reminds: reminds,
      trustLevel: trustLevel
    )
  }

  /// The minutes that the plan takes.
  public var minutes: Int {
    plan.minutes(simulation.rules, offersCare: round.offersCare)
  }

  /// The minutes that are left; below nothing where the plan takes too many.
  public var left: Int { budget - minutes }

  /// The minutes of one group.
  public func minutes(of segment: Int) -> Int { entries[segment].minutes(simulation.rules) }

  /// How many people are asked.
  public var asked: Int {
    entries.reduce(0) { sum, entry in
      let named = entry.visits + entry.messages + entry.friends
      return sum + (entry.hasPost ? simulation.town.segments[entry.segment].people : named)
    }
  }

  /// The minutes for each person who is asked, in tenths, rounded; nil where nobody is.
  public var tenthsOfMinutesPerPerson: Int? {
    asked == 0 ? nil : (minutes * 20 + asked) / (asked * 2)
  }

  /// How many people of a group a tactic counts; a post has no count.
  public func count(of tactic: Tactic, in segment: Int) -> Int {
    switch tactic {
    case .visit: entries[segment].visits
    case .message: entries[segment].messages
    case .friend: entries[segment].friends
    case .post: entries[segment].hasPost ? 1 : 0
    }
  }

  /// The most people of a group that a tactic can be used for, with the others as they are.
  public func most(of tactic: Tactic, in segment: Int) -> Int {
    let people = simulation.town.segments[segment].people
    let entry = entries[segment]
    switch tactic {
    case .visit: return max(0, min(ties[segment], people - entry.messages - entry.friends))
    case .message: return max(0, people - entry.visits - entry.friends)
    case .friend: return max(0, people - entry.visits - entry.messages)
    case .post: return 1
    }
  }

  /// Sets how many people of a group are asked in a way, as far as there are such people.
  ///
  /// - Returns: Whether there are so many.
  @discardableResult
  public mutating func set(
    _ tactic: Tactic,
    to count: Int,
    in segment: Int,
    isSameChange: Bool = false
  ) -> Bool {
    let possible = min(max(0, count), most(of: tactic, in: segment))
    guard possible != self.count(of: tactic, in: segment) else { return possible == count }
    remember(isSameChange)
    switch tactic {
    case .visit: entries[segment].visits = possible
    case .message: entries[segment].messages = possible
    case .friend: entries[segment].friends = possible
    case .post: entries[segment].hasPost = possible > 0
    }
    return possible == count
  }

  /// Puts other decisions for a group in place of those that stand.
  public mutating func replace(_ entry: SimulationPlan.Entry) {
    guard entries.indices.contains(entry.segment), entries[entry.segment] != entry else { return }
    remember(false)
    entries[entry.segment] = entry
  }

  /// Goes to the next or the last language, every language being one of them.
  public mutating func turnLanguage(of segment: Int, by step: Int) {
    let all: [String?] = simulation.town.languages + [nil]
    remember(false)
    entries[segment].language = PlanDraft.turned(entries[segment].language, in: all, by: step)
  }

  /// Goes to the next or the last words, general ones being among them.
  public mutating func turnFrame(of segment: Int, by step: Int) {
    let all: [String?] = simulation.town.frames + [nil]
    remember(false)
    entries[segment].frame = PlanDraft.turned(entries[segment].frame, in: all, by: step)
  }

  /// Sets whether those who pledged are asked again.
  public mutating func setReminder(_ reminds: Bool) {
    guard round.offersCare, self.reminds != reminds else { return }
    remember(false)
    self.reminds = reminds
  }

  /// Sets the level of trust that is worked for, as far as there is one.
  public mutating func setTrust(_ level: Int) {
    let level = min(max(0, level), simulation.rules.trustLevels.count - 1)
    guard round.offersCare, level != trustLevel else { return }
    remember(false)
    trustLevel = level
  }

  /// Takes up the plan that was made before, as far as its people can be asked now.
  ///
  /// - Returns: Whether there is such a plan.
  @discardableResult
  public mutating func takeEarlier() -> Bool {
    guard let earlier else { return false }
    remember(false)
    for entry in earlier.entries where entries.indices.contains(entry.segment) {
      var entry = entry
      entry.visits = min(entry.visits, ties[entry.segment])
      entries[entry.segment] = entry
    }
    if round.offersCare {
      (reminds, trustLevel) = (earlier.reminds, earlier.trustLevel)
    }
    return true
  }

  /// Begins anew.
  public mutating func clear() {
    guard !plan.entries.isEmpty || reminds || trustLevel != 0 else { return }
    let fresh = PlanDraft(simulation, round: round)
    remember(false)
    (entries, reminds, trustLevel) = (fresh.entries, false, 0)
  }

  /// Takes back the last change.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let last = history.popLast() else { return false }
    (entries, reminds, trustLevel) = (last.entries, last.reminds, last.trustLevel)
    return true
  }

  /// The answer to the round with a prediction.
  public func answer(low: JSONValue, high: JSONValue) -> JSONValue {
    var object = JSONObject()
    if round.asksForPlan {
      let none = LuckInterval(low: 0, high: 0)
      let step = RoundAnswer(plan: plan, prediction: none)
        .json(in: simulation.town, round: round, simulation.rules)
      for key in ["plan", "reminder", "trust"] { object[key] = step[key] }
    }
    object["low"] = low
    object["high"] = high
    return .object(object)
  }

  /// Refuses a plan that takes more minutes than there are.
  public func check() throws(AnswerError) {
    _ = try PlanReader(simulation: simulation, round: round).checked(plan)
  }

  private mutating func remember(_ isSameChange: Bool) {
    guard !isSameChange || history.isEmpty else { return }
    if history.count >= PlanDraft.memory { history.removeFirst() }
    history.append(State(entries: entries, reminds: reminds, trustLevel: trustLevel))
  }

  private static func turned(_ now: String?, in all: [String?], by step: Int) -> String? {
    let place = all.firstIndex(of: now) ?? 0
    return all[(place + step + all.count) % all.count]
  }
}
