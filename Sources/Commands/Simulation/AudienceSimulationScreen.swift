import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// A town to win in rounds: plan, predict, look.
struct AudienceSimulationScreen: ExerciseScreen {
  static var kind: ExerciseKind { AudienceSimulation.kind }
  private let body: AudienceSimulation

  init?(_ exercise: Exercise) {
    guard let body = exercise.body as? AudienceSimulation else { return nil }
    self.body = body
  }

  func stageParts(for view: ExerciseView, words: Messages) -> [StagePart] {
    let results = body.results(after: view.steps)
    var parts: [StagePart] = []
    if let last = results.last {
      parts = SimulationResultText(simulation: body, words: words)
        .parts(of: last, number: view.steps.count)
    }
    guard let round = round(of: view) else {
      return parts + SimulationResultText(simulation: body, words: words).ending(results)
    }
    return parts
      + [.text(SimulationText(simulation: body, words: words).introduction(to: round))]
  }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] {
    guard let round = round(of: view), round.asksForPlan else { return [] }
    return SimulationText(simulation: body, words: words).groups(in: round)
      + ["", help(in: round, words)]
  }

  func howToAnswer(_ words: Messages) -> String { words.howSimulation() }

  func howToAnswer(for view: ExerciseView, words: Messages) -> String {
    guard let round = round(of: view) else { return howToAnswer(words) }
    guard round.asksForPlan else { return words.howSimulationPredict() }
    return words.howSimulationPlanShort()
  }

  /// How a plan is typed, which is told once a round.
  private func help(in round: SimulationRound, _ words: Messages) -> String {
    let town = body.town
    let frame = town.frames.first ?? "general"
    let example =
      "\(town.segments[0].id) m10 p \(town.languages.first ?? "all") \(frame)"
    let how = words.howSimulationPlan(example: example)
    let more = [
      round.offersCare ? words.howSimulationCare() : nil,
      round != .reach ? words.howSimulationLast() : nil,
    ].compactMap { $0 }
    return ([how] + more).joined(separator: " ")
  }

  func draft(for view: ExerciseView, words: Messages) -> (any AnswerDraft)? {
    round(of: view).map {
      SimulationDraft(PlanDraft(body, round: $0, after: view.steps), words)
    }
  }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    guard let round = round(of: view) else { throw .wrongShape }
    var draft = PlanDraft(body, round: round, after: view.steps)
    guard case .run(let low, let high) = try PlanLine.apply(line, to: &draft) else {
      throw .missing("low")
    }
    return draft.answer(low: .string(low), high: .string(high))
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    guard let round = round(of: view) else {
      return TextControl(label: "", limit: 1)
    }
    return SimulationControl(
      PlanDraft(body, round: round, after: view.steps),
      showsResult: !view.steps.isEmpty,
      words: words
    )
  }

  func verdict(on score: Double, words: Messages) -> String? {
    words.simulationVerdict(percent: Int((score * 100).rounded()))
  }

  /// The best plan was shown after each round.
  func solutionHeading(_ words: Messages) -> String { "" }

  private func round(of view: ExerciseView) -> SimulationRound? {
    body.rounds.indices.contains(view.steps.count) ? body.rounds[view.steps.count] : nil
  }
}
