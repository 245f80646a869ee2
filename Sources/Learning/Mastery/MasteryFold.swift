/// Makes a learner's map of objectives from their answers.
public struct MasteryFold: Sendable {
  /// How many of the last first tries must be right.
  public let rule: MasteryRule
  /// The objective of each exercise of the course as it is now.
  public let objectives: [ExerciseID: ObjectiveID]
  /// The chance of recall over time.
  public let curve: ForgettingCurve

  /// The map and what found no place on it.
  public struct Result: Sendable, Hashable {
    /// One entry for each objective that was asked for, in that order.
    public let objectives: [ObjectiveMastery]
    /// First tries at exercises that the course no longer has or that serve no objective, by exercise.
    public let unplaced: [ExerciseID: Int]
  }

  /// Sets what the course says.
  public init(
    rule: MasteryRule = MasteryRule(),
    objectives: [ExerciseID: ObjectiveID],
    curve: ForgettingCurve = ForgettingCurve()
  ) {
    self.rule = rule
    self.objectives = objectives
    self.curve = curve
  }

  /// The mastery of each objective at a time.
  ///
  /// - Parameters:
  ///   - wanted: The objectives, in the order of the result.
  ///   - history: The answers; first tries outside tests count, all versions of a question alike.
  ///   - states: The review states that ``ReviewFold`` makes of the same history.
  ///   - milliseconds: The time, since 1970 UTC.
  /// - Returns: One entry for each wanted objective, and what found no place.
  public func mastery(
    of wanted: [ObjectiveID],
    history: AnswerHistory,
    states: [ExerciseID: ReviewState],
    at milliseconds: Int64
  ) -> Result {
    let (places, unplaced) = places(in: history)
    let tries = places.mapValues { $0.map { history.answers[$0].isRight } }
    var answered: [ObjectiveID: [ReviewState]] = [:]
    for state in states.values {
      if let objective = objectives[state.exercise] {
        answered[objective, default: []].append(state)
      }
    }
    return Result(
      objectives: wanted.map { objective in
        entry(objective, tries[objective] ?? [], answered[objective] ?? [], at: milliseconds)
      },
      unplaced: unplaced
    )
  }

  /// The answers that the mastery of each objective rests on, as places in the history, the oldest first.
  public func evidence(in history: AnswerHistory) -> [ObjectiveID: [Int]] {
    places(in: history).byObjective.mapValues { Array($0.suffix(max(1, rule.last))) }
  }

  /// The places of the first tries that count, by objective, and how many serve none, by exercise.
  private func places(
    in history: AnswerHistory
  ) -> (byObjective: [ObjectiveID: [Int]], unplaced: [ExerciseID: Int]) {
    var places: [ObjectiveID: [Int]] = [:]
    var unplaced: [ExerciseID: Int] = [:]
    for (place, answer) in history.answers.enumerated() where answer.isFirstTryOutsideTests {
      if let objective = objectives[answer.exercise] {
        places[objective, default: []].append(place)
      } else {
        unplaced[answer.exercise, default: 0] += 1
      }
    }
    return (places, unplaced)
  }

  private func entry(
    _ objective: ObjectiveID,
    _ tries: [Bool],
    _ states: [ReviewState],
    at milliseconds: Int64
  ) -> ObjectiveMastery {
    let recall = states.map { state in
      ObjectiveMastery.Recall(
        exercise: state.exercise,
        retrievability: state.retrievability(at: milliseconds, curve: curve)
      )
    }
    return ObjectiveMastery(
      objective: objective,
      rule: rule,
      lastTries: Array(tries.suffix(max(1, rule.last))),
      tryCount: tries.count,
      recall: recall.sorted {
        ($0.retrievability, $0.exercise) < ($1.retrievability, $1.exercise)
      },
      daysUntilFading: daysUntilFading(states, at: milliseconds)
    )
  }

  /// The mean only falls with the days, so halving finds the first day at or below the limit.
  private func daysUntilFading(_ states: [ReviewState], at milliseconds: Int64) -> Int? {
    func isFading(after days: Int) -> Bool {
      let sum = states.reduce(0) { sum, state in
        let elapsed = FSRSScheduler.elapsedDays(from: state.lastReviewedAt, to: milliseconds) + days
        return sum
          + curve.retrievability(
            afterDays: Double(elapsed),
            stability: state.memory.stability
          )
      }
      return sum / Double(states.count) <= ObjectiveMastery.retrievabilityLimit
    }
    guard !states.isEmpty, !isFading(after: 0) else { return nil }
    var (remembered, faded) = (0, FSRSScheduler.longestInterval)
    guard isFading(after: faded) else { return faded }
    while faded - remembered > 1 {
      let middle = (remembered + faded) / 2
      if isFading(after: middle) { faded = middle } else { remembered = middle }
    }
    return faded
  }
}
