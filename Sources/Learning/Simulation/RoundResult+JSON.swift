import JSON

extension RoundResult {
  /// The result as front ends and the session protocol get it; expected people in tenths, shares in ten-thousandths.
  func json(_ simulation: AudienceSimulation) -> JSONValue {
    var object = JSONObject([
      ("round", .string(round.rawValue)), ("minutes", .integer(minutes)),
      ("budget", .integer(budget)), ("day", doors),
      ("expected", .integer(expected.tenths)), ("otherDays", otherDays.json),
      ("random", random.json), ("posts", posts.json),
      ("prediction", prediction.json), ("predicted", .bool(isPredicted)),
      ("widestPrediction", .integer(widestPrediction)),
    ])
    if let inTown {
      object["inTown"] = [
        "expected": .integer(inTown.plan.tenths), "random": .integer(inTown.random.tenths),
        "posts": .integer(inTown.posts.tenths),
      ]
    }
    if let decision {
      let best = RoundAnswer(plan: decision.bestPlan, prediction: otherDays)
        .json(in: simulation.town, round: round, simulation.rules)
      object["decision"] = [
        "best": .integer(decision.best.tenths), "share": .integer(decision.share),
        "careful": .bool(decision.isCareful), "mark": JSONValue(mark),
        "marked": .bool(round.isMarked), "bestPlan": best["plan"] ?? [],
        "bestReminder": .bool(decision.bestPlan.reminds),
        "bestTrust": round.offersCare
          ? .integer(simulation.rules.trustLevels[decision.bestPlan.trustLevel].percent) : .null,
      ]
    }
    return .object(object)
  }

  /// The doors that the round shows.
  private var doors: JSONValue {
    var object = JSONObject([
      ("contacted", .integer(day.contacted)), ("reached", .integer(day.reached)),
      ("engaged", .integer(day.engaged)),
    ])
    if round != .reach { object["pledged"] = .integer(day.pledged) }
    object["attended"] = .integer(day.attended)
    object["anyway"] = .integer(day.baseline)
    object["extra"] = .integer(day.uplift)
    return .object(object)
  }
}

extension RoundResult.Comparison {
  /// The day, other days and what is expected.
  var json: JSONValue {
    [
      "extra": .integer(uplift), "otherDays": otherDays.json,
      "expected": .integer(expected.tenths),
    ]
  }
}

extension LuckInterval {
  /// `[low,high]`.
  var json: JSONValue { [.integer(low), .integer(high)] }
}
