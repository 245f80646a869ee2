/// The plans of a simulation as decisions with what one day made of them.
extension AudienceSimulation: DecidingBody {
  /// The rounds in which a plan was made, measured by what the best plan of the round could expect.
  public func decisions(in response: Response) -> [DecisionRun] {
    results(of: response).compactMap { result in
      guard let best = result.decision?.best, best > .none, let decision = result.decision else {
        return nil
      }
      func share(_ people: Int) -> Int {
        (max(0, people) * ExpectedPeople(billionths: 1_000_000_000)).share(of: best)
      }
      let low = share(result.otherDays.low)
      return DecisionRun(
        name: result.round.rawValue,
        decision: decision.share,
        outcome: share(result.day.uplift),
        otherDays: low...max(low, share(result.otherDays.high))
      )
    }
  }
}
