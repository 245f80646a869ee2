import Mathematics

/// Spaced review by FSRS-6: what an answer does to memory, and when to ask again.
///
/// The model is that of PyPI `fsrs` 6.3.2, without its steps of minutes: a lesson has second tries of its own, and a
/// learner who comes back is asked on another day. On the same day a right answer, a hard one too, never lowers the stability.
public struct FSRSScheduler: Sendable, Hashable {
  /// The weights.
  public let weights: FSRSWeights
  /// The chance of recall at which a thing is asked again, from 0.7 to 0.99.
  public let desiredRetention: Double
  /// The chance of recall over time.
  public let curve: ForgettingCurve

  /// The longest time between two reviews, in days.
  public static let longestInterval = 36_500
  /// The lowest and the highest retention that may be wished for.
  public static let retentionRange = 0.7...0.99

  let model: FSRSModel
  private let intervalPerStability: Double

  /// Sets weights and retention; a retention outside its range is brought into it.
  public init(weights: FSRSWeights = .standard, desiredRetention: Double = 0.9) {
    self.weights = weights
    let range = FSRSScheduler.retentionRange
    self.desiredRetention = min(max(range.lowerBound, desiredRetention), range.upperBound)
    curve = ForgettingCurve(fading: weights.values[20])
    model = FSRSModel(weights: weights, curve: curve)
    intervalPerStability = power(self.desiredRetention, 1 / curve.decay) - 1
  }

  /// The memory after an answer.
  ///
  /// - Parameters:
  ///   - state: The memory before, nil at the first answer.
  ///   - rating: How well the answer showed that the thing is remembered.
  ///   - elapsedDays: The whole days since the answer before; below 0 counts as 0.
  /// - Returns: The memory after it.
  public func state(
    after state: MemoryState?,
    rating: ReviewRating,
    elapsedDays: Int
  ) -> MemoryState {
    guard let state else { return model.first(rating) }
    return model.next(state, rating, elapsedDays)
  }

  /// The days until the next review, from 1 to 36,500.
  public func interval(for state: MemoryState) -> Int {
    let days = (state.stability / curve.factor * intervalPerStability)
      .rounded(.toNearestOrEven)
    // Compared before the conversion, which stops at numbers that no whole number holds.
    guard days < Double(FSRSScheduler.longestInterval) else { return FSRSScheduler.longestInterval }
    return max(1, Int(days))
  }

  /// The whole days between two times in milliseconds; 0 where the second is before the first.
  public static func elapsedDays(from earlier: Int64, to later: Int64) -> Int {
    let (gap, overflow) = later.subtractingReportingOverflow(earlier)
    if overflow { return later > earlier ? Int(Int64.max / 86_400_000) : 0 }
    return Int(max(0, gap) / 86_400_000)
  }
}
