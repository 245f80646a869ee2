import Learning

/// A simulation can be won, by choosing, and care is worth something in it.
enum SimulationRule: ExerciseRule {
  /// Where plans without a choice reach so much of the best, in ten-thousandths, choosing is worth little.
  private static let carelessShare = 7_000

  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    guard let simulation = draft.exercise.body as? AudienceSimulation, !place.isTranslation else {
      return
    }
    let budget = draft.card.valueLocation(of: "budget")
    let segments = draft.card.valueLocation(of: SegmentTable.cardKey)
    for round in simulation.rounds where round.isMarked {
      let best = simulation.best(of: round).expected
      guard best.tenths >= 10 else {
        context.report(
          .nothingToWin,
          at: budget,
          ["round": round.rawValue, "expected": decimal(best.tenths)]
        )
        return
      }
      let careless = simulation.expectedWithoutChoosing(in: round)
      let share = careless.share(of: best)
      if share >= carelessShare {
        context.report(
          .choosingGainsLittle,
          at: segments,
          ["round": round.rawValue, "percent": String(share / 100)]
        )
      }
    }
    if !simulation.town.segments.contains(where: { $0.isAtRisk }) {
      context.report(.nobodyAtRisk, at: segments)
    }
  }

  private static func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
}
