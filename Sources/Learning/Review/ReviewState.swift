/// How well a learner remembers what an exercise asks, and when it is to be asked again.
public struct ReviewState: Sendable, Hashable {
  /// The exercise.
  public let exercise: ExerciseID
  /// The memory after the last answer that counts.
  public let memory: MemoryState
  /// The number of answers that count.
  public let repetitions: Int
  /// How many of them, after the first, showed that it was forgotten.
  public let lapses: Int
  /// When the last one was given, in milliseconds since 1970 UTC, with the clock corrected.
  public let lastReviewedAt: Int64
  /// The days from the last answer to the next review.
  public let interval: Int

  /// Joins the parts of a state.
  public init(
    exercise: ExerciseID,
    memory: MemoryState,
    repetitions: Int,
    lapses: Int,
    lastReviewedAt: Int64,
    interval: Int
  ) {
    self.exercise = exercise
    self.memory = memory
    self.repetitions = repetitions
    self.lapses = lapses
    self.lastReviewedAt = lastReviewedAt
    self.interval = interval
  }

  /// When it is due, in milliseconds since 1970 UTC.
  public var dueAt: Int64 {
    let (sum, overflow) = lastReviewedAt.addingReportingOverflow(Int64(interval) * 86_400_000)
    return overflow ? Int64.max : sum
  }

  /// The day of the learner's calendar on which it is due, counted from 1970-01-01.
  public func dueDay(utcOffsetMinutes: Int) -> Int {
    Moment(milliseconds: dueAt, utcOffsetMinutes: utcOffsetMinutes).localDay
  }

  /// Whether it is due by the end of the learner's day.
  public func isDue(at now: Moment) -> Bool {
    isFromTheFuture(at: now) || dueDay(utcOffsetMinutes: now.utcOffsetMinutes) <= now.localDay
  }

  /// Whether the last answer seems to have been given after tomorrow's time: one of the clocks was wrong.
  public func isFromTheFuture(at now: Moment) -> Bool {
    let (gap, overflow) = lastReviewedAt.subtractingReportingOverflow(now.milliseconds)
    return overflow ? lastReviewedAt > now.milliseconds : gap > 86_400_000
  }

  /// The chance that the learner would know it now, from 0 to 1; whole days count, as in the fold.
  public func retrievability(
    at milliseconds: Int64,
    curve: ForgettingCurve = ForgettingCurve()
  ) -> Double {
    let days = FSRSScheduler.elapsedDays(from: lastReviewedAt, to: milliseconds)
    return curve.retrievability(afterDays: Double(days), stability: memory.stability)
  }
}
