public import Learning

/// A line that a learner wrote as their next step.
public struct NextStep: Sendable, Hashable {
  /// The lesson at whose end it was written.
  public let lesson: LessonID
  /// The line.
  public let text: String
  /// When it was written.
  public let writtenAt: Moment
}
