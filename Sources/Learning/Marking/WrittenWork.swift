/// A text or a version of a worksheet that people can mark.
public struct WrittenWork: Sendable {
  /// What was written.
  public enum Content: Sendable, Hashable {
    /// The text of an open answer.
    case text(String)
    /// The fields of a worksheet by name.
    case fields([String: String])
  }

  /// Whose it is.
  public let learner: LearnerID
  /// The exercise that it answers.
  public let exercise: Exercise
  /// What it is marked by.
  public let rubric: Rubric
  /// Where it stands in the record.
  public let answer: FactAddress
  /// What was written.
  public let content: Content
  /// Whether the learner wrote nothing newer for this exercise.
  public let isLatest: Bool
  /// The marks it has.
  public let marks: AnswerMarks
  /// The place of the exercise in the course, from 0.
  public let place: Int

  /// Joins the parts of a work.
  public init(
    learner: LearnerID,
    exercise: Exercise,
    rubric: Rubric,
    answer: FactAddress,
    content: Content,
    isLatest: Bool = true,
    marks: AnswerMarks = AnswerMarks(),
    place: Int = 0
  ) {
    self.learner = learner
    self.exercise = exercise
    self.rubric = rubric
    self.answer = answer
    self.content = content
    self.isLatest = isLatest
    self.marks = marks
    self.place = place
  }

  /// What it is worth; nil where no trainer marked it.
  public var standing: StandingMark? { marks.standing(in: rubric) }
}
