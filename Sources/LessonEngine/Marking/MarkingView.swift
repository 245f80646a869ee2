public import Learning

/// A work as it is shown to a marker.
public struct MarkingView: Sendable {
  /// The work.
  public let work: WrittenWork
  /// Its place in the queue.
  public let position: SessionPosition
  /// The mark that it was given a moment ago; nil where none was.
  public let given: Mark?
  /// The marks of others, which only those see who settle a difference.
  public let others: [AnswerMarks.Given]
  /// Whether the work before it answers another question.
  public let isNewExercise: Bool
}

/// What a marker has done.
public struct MarkingSummary: Sendable, Hashable {
  /// How many works were marked.
  public let marked: Int
  /// How many are left.
  public let left: Int
}
