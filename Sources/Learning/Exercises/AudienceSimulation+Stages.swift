public import JSON

/// The rounds of a simulation as stages of an exercise.
extension AudienceSimulation {
  /// Checks what a learner decides and predicts in the present round.
  ///
  /// The plan is a list of groups with what is done in them; `low` and `high` are the prediction.
  public func step(from answer: JSONValue, after steps: [JSONValue]) throws(AnswerError)
    -> JSONValue
  {
    guard rounds.indices.contains(steps.count) else { throw .wrongShape }
    let round = rounds[steps.count]
    let reader = PlanReader(simulation: self, round: round)
    let read = RoundAnswer(
      plan: round.asksForPlan ? try reader.plan(of: answer) : nil,
      prediction: try reader.prediction(of: answer)
    )
    return read.json(in: town, round: round, rules)
  }

  /// The next round, with what the one before came to; behind the last round that alone.
  public func stage(after steps: [JSONValue]) -> ExerciseStage {
    let steps = Array(steps.prefix(rounds.count))
    let last = lastResult(after: steps)
    guard rounds.indices.contains(steps.count) else {
      var members = JSONObject([("id", "results")])
      members["result"] = last
      return .ending(members, Response(.array(steps)), canGoBack: false)
    }
    var members = RoundPresentation(simulation: self, round: rounds[steps.count])
      .members(number: steps.count + 1)
    members["result"] = last
    return .open(members, canGoBack: false)
  }

  /// What the last round that was played came to.
  private func lastResult(after steps: [JSONValue]) -> JSONValue? {
    guard let step = steps.last else { return nil }
    let before = steps.dropLast()
    let answer = RoundAnswer(recorded: step, in: town, rules)
    return result(of: answer, in: rounds[before.count], after: Array(before))?.json(self)
  }
}
