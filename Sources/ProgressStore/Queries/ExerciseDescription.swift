public import Learning

/// What a course says about one of its exercises, for views and reports that have no course at hand.
public struct ExerciseDescription: Sendable, Hashable {
  /// The exercise.
  public let exercise: ExerciseID
  /// The digest of its content.
  public let digest: String
  /// The lesson it stands in; nil for an exercise of a test form.
  public let lesson: LessonID?
  /// The objective it serves.
  public let objective: ObjectiveID?
  /// Its kind.
  public let kind: ExerciseKind
  /// The best mark, 0 where it is not graded.
  public let maximum: Double

  /// Joins the parts of a description.
  public init(
    exercise: ExerciseID,
    digest: String,
    lesson: LessonID?,
    objective: ObjectiveID?,
    kind: ExerciseKind,
    maximum: Double = 1
  ) {
    self.exercise = exercise
    self.digest = digest
    self.lesson = lesson
    self.objective = objective
    self.kind = kind
    self.maximum = maximum
  }
}
