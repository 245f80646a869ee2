import Learning
import Text

/// What is said of a round after it was played.
struct SimulationResultText {
  let simulation: AudienceSimulation
  let words: Messages

  private var text: SimulationText { SimulationText(simulation: simulation, words: words) }

  /// The doors, and what the day, other days and the decision were worth.
  func parts(of result: RoundResult, number: Int) -> [StagePart] {
    var lines = [
      words.simulationInRoom(
        attended: result.day.attended,
        anyway: result.day.baseline,
        extra: result.day.uplift
      ),
      prediction(of: result),
      words.simulationOtherDays(low: result.otherDays.low, high: result.otherDays.high),
    ]
    if result.round != .candidates {
      lines.append(
        words.simulationRandom(
          extra: result.random.uplift,
          low: result.random.otherDays.low,
          high: result.random.otherDays.high
        )
      )
    }
    lines.append(
      words.simulationPosts(
        extra: result.posts.uplift,
        low: result.posts.otherDays.low,
        high: result.posts.otherDays.high
      )
    )
    lines += honesty(of: result)
    var parts: [StagePart] = [
      .text("**\(words.simulationResult(number: number))**"), .bars(doors(of: result)),
      .text(list(lines)),
    ]
    if let decision = result.decision {
      parts.append(.text(self.decision(decision, of: result)))
    }
    return parts
  }

  /// All rounds beside each other, and what the model leaves out.
  func ending(_ results: [RoundResult]) -> [StagePart] {
    let head = [
      words.simulationTableRound(), words.simulationTableDecision(), words.simulationTableExtra(),
      words.simulationTableDays(), words.simulationTablePoints(),
    ]
    let rows = results.map { result in
      [
        text.name(of: result.round), result.decision.map { "\($0.share / 100) %" } ?? "–",
        String(result.day.uplift), "\(result.otherDays.low)–\(result.otherDays.high)",
        result.round.isMarked ? result.mark.map { String($0 / 100) } ?? "–" : "–",
      ]
    }
    let lines = ([head, head.map { _ in "---" }] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }
    return [
      .text("**\(words.simulationAllRounds())**"), .text(lines.joined(separator: "\n")),
      .text(words.simulationLimits()),
    ]
  }

  private func doors(of result: RoundResult) -> [StagePart.Bar] {
    let day = result.day
    var bars = [
      StagePart.Bar(label: words.simulationDoorAsked(), value: day.contacted),
      StagePart.Bar(label: words.simulationDoorSaw(), value: day.reached),
      StagePart.Bar(label: words.simulationDoorReacted(), value: day.engaged),
    ]
    // A page shows no pledges; that is what its round is about.
    if result.round != .reach {
      bars.append(StagePart.Bar(label: words.simulationDoorPledged(), value: day.pledged))
    }
    return bars + [StagePart.Bar(label: words.simulationDoorExtra(), value: day.uplift)]
  }

  private func prediction(of result: RoundResult) -> String {
    let (low, high) = (result.prediction.low, result.prediction.high)
    if result.isPredicted { return words.simulationPredicted(low: low, high: high) }
    return result.isPredictionVague
      ? words.simulationPredictedVague(low: low, high: high, width: result.widestPrediction)
      : words.simulationPredictedNot(low: low, high: high)
  }

  private func honesty(of result: RoundResult) -> [String] {
    guard let inTown = result.inTown else { return [] }
    return [
      words.simulationHonest(
        plan: text.decimal(tenths: inTown.plan.tenths),
        random: text.decimal(tenths: inTown.random.tenths),
        posts: text.decimal(tenths: inTown.posts.tenths),
        planHere: text.decimal(tenths: result.expected.tenths),
        randomHere: text.decimal(tenths: result.random.expected.tenths),
        postsHere: text.decimal(tenths: result.posts.expected.tenths)
      ), words.simulationHonestMoral(),
    ]
  }

  private func decision(_ decision: RoundResult.Decision, of result: RoundResult) -> String {
    var blocks = [
      words.simulationDecision(
        expected: text.decimal(tenths: result.expected.tenths),
        best: text.decimal(tenths: decision.best.tenths),
        percent: decision.share / 100
      )
    ]
    if !decision.isCareful {
      let groups = simulation.town.segments.filter { $0.isAtRisk }.map { $0.name }
      blocks.append(words.simulationCareless(groups: groups.joined(separator: ", ")))
    }
    blocks.append(
      result.round.isMarked
        ? words.simulationMark(percent: (result.mark ?? 0) / 100) : words.simulationUnmarked()
    )
    // Where doors are hidden the best plan would tell what the next round asks.
    if result.round.isMarked {
      blocks.append(
        words.simulationBest() + "\n\n" + list(text.lines(of: decision.bestPlan, in: result.round))
      )
    }
    return blocks.joined(separator: "\n\n")
  }

  private func list(_ lines: [String]) -> String {
    lines.map { "- " + $0 }.joined(separator: "\n")
  }
}
