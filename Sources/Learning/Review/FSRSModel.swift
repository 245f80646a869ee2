import Mathematics

/// The equations of FSRS-6 with everything reckoned beforehand that no answer changes.
///
/// A fold over a whole record spends its time here: a step makes two or three calls of power or exponential and allocates nothing.
struct FSRSModel: Sendable, Hashable {
  private let firstAgain, firstHard, firstGood, firstEasy: MemoryState
  private let decay, factor: Double
  private let difficultyStep, reversion, reversionTarget: Double
  private let recallGain, recallStabilityPower, recallRetrievability: Double
  private let hardPenalty, easyBonus: Double
  private let lapseGain, lapseDifficultyPower, lapseStabilityPower, lapseRetrievability: Double
  private let lapseDivisor: Double
  private let sameDayAgain, sameDayHard, sameDayGood, sameDayEasy, sameDayPower: Double

  init(weights: FSRSWeights, curve: ForgettingCurve) {
    let w = weights.values
    func firstDifficulty(_ rating: ReviewRating) -> Double {
      w[4] - exponential(w[5] * Double(rating.rawValue - 1)) + 1
    }
    func first(_ rating: ReviewRating) -> MemoryState {
      MemoryState(stability: w[Int(rating.rawValue) - 1], difficulty: firstDifficulty(rating))
    }
    func sameDay(_ rating: ReviewRating) -> Double {
      exponential(w[17] * (Double(rating.rawValue) - 3 + w[18]))
    }
    (firstAgain, firstHard) = (first(.again), first(.hard))
    (firstGood, firstEasy) = (first(.good), first(.easy))
    (decay, factor) = (curve.decay, curve.factor)
    (difficultyStep, reversion) = (w[6], w[7])
    reversionTarget = w[7] * firstDifficulty(.easy)
    (recallGain, recallStabilityPower, recallRetrievability) = (exponential(w[8]), -w[9], w[10])
    (hardPenalty, easyBonus) = (w[15], w[16])
    (lapseGain, lapseDifficultyPower) = (w[11], -w[12])
    (lapseStabilityPower, lapseRetrievability) = (w[13], w[14])
    lapseDivisor = exponential(w[17] * w[18])
    (sameDayAgain, sameDayHard) = (sameDay(.again), sameDay(.hard))
    (sameDayGood, sameDayEasy, sameDayPower) = (sameDay(.good), sameDay(.easy), -w[19])
  }

  /// The memory after a first answer.
  @inline(__always)
  func first(_ rating: ReviewRating) -> MemoryState {
    switch rating {
    case .again: firstAgain
    case .hard: firstHard
    case .good: firstGood
    case .easy: firstEasy
    }
  }

  /// The memory after a further answer.
  @inline(__always)
  func next(_ state: MemoryState, _ rating: ReviewRating, _ elapsedDays: Int) -> MemoryState {
    let stability =
      elapsedDays < 1
      ? sameDayStability(state, rating)
      : laterStability(state, rating, Double(elapsedDays))
    return MemoryState(stability: stability, difficulty: difficulty(state, rating))
  }

  @inline(__always)
  private func difficulty(_ state: MemoryState, _ rating: ReviewRating) -> Double {
    let change = -difficultyStep * (Double(rating.rawValue) - 3)
    let moved = state.difficulty + (10 - state.difficulty) * change / 9
    return reversionTarget + (1 - reversion) * moved
  }

  @inline(__always)
  private func sameDayStability(_ state: MemoryState, _ rating: ReviewRating) -> Double {
    let damping = power(state.stability, sameDayPower)
    switch rating {
    case .again: return state.stability * (sameDayAgain * damping)
    case .hard: return state.stability * max(1, sameDayHard * damping)
    case .good: return state.stability * max(1, sameDayGood * damping)
    case .easy: return state.stability * max(1, sameDayEasy * damping)
    }
  }

  @inline(__always)
  private func laterStability(
    _ state: MemoryState,
    _ rating: ReviewRating,
    _ days: Double
  ) -> Double {
    let stability = state.stability
    let forgotten = 1 - power(1 + factor * days / stability, decay)
    if rating == .again {
      let lapsed =
        lapseGain * power(state.difficulty, lapseDifficultyPower)
        * (power(stability + 1, lapseStabilityPower) - 1)
        * exponential(forgotten * lapseRetrievability)
      return min(lapsed, stability / lapseDivisor)
    }
    var growth =
      recallGain * (11 - state.difficulty) * power(stability, recallStabilityPower)
      * (exponential(forgotten * recallRetrievability) - 1)
    if rating == .hard { growth *= hardPenalty }
    if rating == .easy { growth *= easyBonus }
    return stability * (1 + growth)
  }
}
