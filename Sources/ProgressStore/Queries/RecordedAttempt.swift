public import Learning

/// An answer as the record holds it, with what its session says about it.
public struct RecordedAttempt: Sendable, Hashable {
  /// Its place in the record.
  public let address: FactAddress
  /// Whose it is and in which session, course and language it was given.
  public let context: FactContext
  /// The answer.
  public let attempt: Attempt
  /// Whether the learner said that it means the same as the key.
  public let overruled: Bool
  /// Minutes that the learner's clock was ahead of UTC.
  public let utcOffsetMinutes: Int

  /// When it was given, on the learner's clock.
  public var answeredAt: Moment {
    Moment(milliseconds: attempt.answeredAt, utcOffsetMinutes: utcOffsetMinutes)
  }
}
