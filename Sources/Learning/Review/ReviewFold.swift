/// Makes the review state of each exercise from the answers of a learner.
///
/// Nothing is kept but the facts: the state is folded from them whenever it is needed, in the order of ``AnswerHistory``.
public struct ReviewFold: Sendable {
  /// The model and the desired retention.
  public let scheduler: FSRSScheduler

  /// Sets the model.
  public init(scheduler: FSRSScheduler = FSRSScheduler()) { self.scheduler = scheduler }

  /// The states of all exercises that were answered in a way that counts.
  ///
  /// All versions of a question share one state.
  ///
  /// - Complexity: O(n) in the number of answers; allocates only for exercises.
  public func states(of history: AnswerHistory) -> [ExerciseID: ReviewState] {
    var running = [Running?](repeating: nil, count: history.exercises.count)
    for place in history.answers.indices {
      guard let rating = ReviewRating(history.answers[place]) else { continue }
      let time = history.times[place]
      let exercise = Int(history.exercisePlaces[place])
      if running[exercise] == nil {
        running[exercise] = Running(memory: scheduler.model.first(rating), lastReviewedAt: time)
      } else {
        running[exercise]?.take(rating, at: time, scheduler.model)
      }
    }
    var states: [ExerciseID: ReviewState] = [:]
    states.reserveCapacity(running.count)
    for (exercise, running) in zip(history.exercises, running) {
      if let running { states[exercise] = state(of: exercise, running) }
    }
    return states
  }

  private func state(of exercise: ExerciseID, _ running: Running) -> ReviewState {
    ReviewState(
      exercise: exercise,
      memory: running.memory,
      repetitions: running.repetitions,
      lapses: running.lapses,
      lastReviewedAt: running.lastReviewedAt,
      interval: scheduler.interval(for: running.memory)
    )
  }

  /// An exercise while answers go by.
  private struct Running {
    var memory: MemoryState
    var lastReviewedAt: Int64
    var repetitions = 1
    var lapses = 0

    mutating func take(_ rating: ReviewRating, at time: Int64, _ model: FSRSModel) {
      let days = FSRSScheduler.elapsedDays(from: lastReviewedAt, to: time)
      memory = model.next(memory, rating, days)
      lastReviewedAt = max(lastReviewedAt, time)
      repetitions += 1
      lapses += rating == .again ? 1 : 0
    }
  }
}
