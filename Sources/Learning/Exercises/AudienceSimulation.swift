public import JSON

/// A town to win for a meeting with a budget of minutes, in rounds; marked by what plans expect, never by luck.
public struct AudienceSimulation: StagedBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "audience-simulation"
  /// The people.
  public let town: Town
  /// What tactics cost and change.
  public let rules: SimulationRules
  /// The minutes of a round.
  public let budget: Int
  /// The seed of the people and of the days.
  public let seed: UInt64
  /// The rounds in their order.
  public let rounds: [SimulationRound]

  private let memory: any SimulationMemory

  /// The most minutes of a budget.
  public static let largestBudget = 5_000
  /// The most people times minutes that are searched while somebody waits.
  public static let largestSearch = 10_000_000

  /// Takes the people, the rules, the minutes, the seed and the rounds.
  public init(
    town: Town,
    rules: SimulationRules = SimulationRules(),
    budget: Int,
    seed: UInt64,
    rounds: [SimulationRound],
    memory: any SimulationMemory = NoSimulationMemory()
  ) {
    self.town = town
    self.rules = rules
    self.budget = min(max(0, budget), AudienceSimulation.largestBudget)
    self.seed = seed
    self.rounds = rounds
    self.memory = memory
  }

  /// Each round is an exercise event of its own.
  public var stageEvent: StageEvent { .exercise }

  /// The mean mark of the rounds that count.
  public func grade(_ response: Response) -> Grade {
    let marks = results(of: response).compactMap { $0.round.isMarked ? $0.mark : nil }
    guard !marks.isEmpty else { return Grade(score: 0) }
    return Grade(score: Double(marks.reduce(0, +)) / Double(marks.count * 10_000))
  }

  /// How many rounds there are.
  public func presentation(in order: ShownOrder) -> JSONObject {
    JSONObject([("rounds", .integer(rounds.count))])
  }

  /// The best plan of each round, with a prediction that holds.
  public var solution: Response? {
    var steps: [JSONValue] = []
    for round in rounds {
      let plan = round.asksForPlan ? best(of: round).plan : nil
      var answer = RoundAnswer(
        plan: plan,
        prediction: LuckInterval(low: 0, high: town.population)
      )
      if let day = result(of: answer, in: round, after: steps)?.day {
        answer.prediction = LuckInterval(low: day.uplift, high: day.uplift)
      }
      steps.append(answer.json(in: town, round: round, rules))
    }
    return Response(.array(steps))
  }

  /// People, rules, minutes, seed and rounds.
  public var content: JSONValue {
    [
      "segments": .array(town.segments.map { $0.content }),
      "rules": rules.content,
      "budget": .integer(budget),
      "seed": .string(String(seed)),
      "rounds": .array(rounds.map { .string($0.rawValue) }),
    ]
  }

  /// The steps of all rounds, one line a round.
  public func words(for response: Response) -> [String] {
    let steps = response.value.arrayValue ?? []
    return steps.indices.compactMap { place in
      let line = words(forStep: steps[place], after: Array(steps[..<place]))
        .joined(separator: " · ")
      return line.isEmpty ? nil : line
    }
  }

  /// The decisions in the short form in which they can be typed.
  public func words(forStep step: JSONValue, after steps: [JSONValue]) -> [String] {
    guard rounds.indices.contains(steps.count) else { return [] }
    let answer = RoundAnswer(recorded: step, in: town, rules)
    return answer.notation(in: town, rounds[steps.count], rules)
  }

  /// The results of all rounds that a response holds.
  public func results(of response: Response) -> [RoundResult] {
    results(after: response.value.arrayValue ?? [])
  }

  /// The results of the rounds that some steps finish.
  public func results(after steps: [JSONValue]) -> [RoundResult] {
    zip(rounds.indices, steps).compactMap { place, step in
      let answer = RoundAnswer(recorded: step, in: town, rules)
      return result(of: answer, in: rounds[place], after: Array(steps[..<place]))
    }
  }

  /// The best plan of a round that asks for one, found by a search over all plans.
  public func best(of round: SimulationRound) -> PlanSearch.Result {
    memory.value(for: SimulationQuestion(round: round)) {
      RoundPlay(simulation: self, round: round).best()
    }
  }

  /// The result of a round, nil for an honesty round without a plan before it.
  func result(
    of answer: RoundAnswer,
    in round: SimulationRound,
    after steps: [JSONValue]
  ) -> RoundResult? {
    memory.value(for: SimulationQuestion(round: round, answer: answer, steps: steps)) {
      played(answer, in: round, after: steps)
    }
  }

  private func played(
    _ answer: RoundAnswer,
    in round: SimulationRound,
    after steps: [JSONValue]
  ) -> RoundResult? {
    let play = RoundPlay(simulation: self, round: round)
    guard round == .honesty else {
      return play.result(
        of: round.asksForPlan ? answer.plan ?? SimulationPlan() : nil,
        caredFor: round.offersCare,
        prediction: answer.prediction
      )
    }
    guard let last = lastPlan(in: steps) else { return nil }
    return play.result(
      of: last.plan,
      caredFor: last.round.offersCare,
      prediction: answer.prediction
    )
  }

  /// The plan that an honesty round plays once more: the last one that was made with a network.
  func lastPlan(in steps: [JSONValue]) -> (plan: SimulationPlan, round: SimulationRound)? {
    let played = zip(rounds, steps).map { ($0, $1) }
    let planned =
      played.last { $0.0.asksForPlan && $0.0 != .shutdown } ?? played.last { $0.0.asksForPlan }
    guard let (round, step) = planned else { return nil }
    return (RoundAnswer(recorded: step, in: town, rules).plan ?? SimulationPlan(), round)
  }
}
