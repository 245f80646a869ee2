import Learning
import Markdown

/// Reads a town to win from a card that names a table of groups, minutes, a seed and rounds.
enum AudienceSimulationReader: ExerciseReader {
  static let kind = AudienceSimulation.kind
  static let cardKeys = [SegmentTable.cardKey, "budget", "seed", "rounds", "rules"]
  static let seconds = 600
  static let answerIsOptional = true

  /// The answer is a plan; everything below the card is the question.
  static func answerStart(in nodes: [Node]) -> Int? { nil }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    let card = parts.card
    for key in [SegmentTable.cardKey, "budget"] where !card.has(key) { card.missing(key) }
    if card.bool("certainty") == true { card.wrong("certainty", "`false`") }
    guard
      let budget = card.integer("budget", in: 1...AudienceSimulation.largestBudget),
      let seed = seed(of: card), let rounds = rounds(of: card),
      let rules = SimulationRulesReader.rules(of: card), let town = town(of: parts)
    else { return nil }
    let simulation = AudienceSimulation(
      town: town,
      rules: rules,
      budget: budget,
      seed: seed,
      rounds: rounds,
      memory: SharedSimulationMemory()
    )
    return isPlayable(simulation, card) ? simulation : nil
  }

  private static func town(of parts: ExerciseParts) -> Town? {
    guard let name = parts.card.requiredText(SegmentTable.cardKey) else { return nil }
    let place = parts.card.valueLocation(of: SegmentTable.cardKey)
    guard let path = CoursePath.resolve(name[...], from: parts.file.path) else {
      parts.log.report(.leavesCourse, at: place, ["file": name])
      return nil
    }
    return SegmentTable.town(at: path, from: place, opener: parts.opener)
  }

  /// A seed that the learner may see: any number from 0 on.
  private static func seed(of card: Fields) -> UInt64? {
    guard card.has("seed") else { return 1 }
    return card.integer("seed", in: 0...999_999_999).map { UInt64($0) }
  }

  private static func rounds(of card: Fields) -> [SimulationRound]? {
    guard card.has("rounds") else { return SimulationRound.allCases }
    guard let names = card.texts("rounds") else { return nil }
    let rounds = names.compactMap { SimulationRound(rawValue: $0) }
    let place = card.valueLocation(of: "rounds")
    guard rounds.count == names.count, Set(rounds).count == names.count else {
      let known = SimulationRound.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      card.log.report(.roundsMalformed, at: place, ["known": known])
      return nil
    }
    let plan = rounds.firstIndex { $0.asksForPlan }
    let honesty = rounds.firstIndex(of: .honesty)
    guard let plan, rounds.contains(where: { $0.isMarked }), honesty.map({ $0 > plan }) ?? true
    else {
      card.log.report(.roundsOrder, at: place)
      return nil
    }
    return rounds
  }

  /// Whether somebody can be asked at all, and the best plan found while a person waits.
  private static func isPlayable(_ simulation: AudienceSimulation, _ card: Fields) -> Bool {
    let people = simulation.town.population
    let limit = AudienceSimulation.largestSearch
    guard people <= Town.largestPopulation, people * simulation.budget <= limit else {
      card.log.report(
        .townTooLarge,
        at: card.valueLocation(of: SegmentTable.cardKey),
        [
          "people": String(people), "limit": String(Town.largestPopulation),
          "product": String(people * simulation.budget), "most": String(limit),
        ]
      )
      return false
    }
    for round in simulation.rounds where round.asksForPlan {
      let (minutes, cheapest) = (simulation.budget(of: round), simulation.cheapestAct(in: round))
      guard minutes < cheapest else { continue }
      card.log.report(
        .budgetTooSmall,
        at: card.valueLocation(of: "budget"),
        ["round": round.rawValue, "minutes": String(minutes), "cheapest": String(cheapest)]
      )
      return false
    }
    return true
  }

  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    guard
      let translation = translation as? AudienceSimulation,
      let source = source as? AudienceSimulation
    else { return nil }
    let (words, original) = (translation.town.segments, source.town.segments)
    guard words.count == original.count else {
      report.countDiffers(words.count, original.count)
      return nil
    }
    guard translation.content == source.content else {
      report.keyDiffers()
      return nil
    }
    return translation
  }
}
