public import Learning

/// What a learner has done in a course, derived from the record alone.
public struct ProgressReport: Sendable, Hashable {
  /// The learner's alias.
  public let alias: String
  /// The course and its version.
  public let course: CourseID
  /// The version of the course.
  public let courseVersion: String
  /// The title of the course.
  public let courseTitle: String
  /// The local time of the report.
  public let generatedAt: Moment
  /// The lessons in order.
  public let lessons: [LessonRow]
  /// The objectives in order.
  public let objectives: [ObjectiveRow]
  /// All answers, skips and don't-knows of the course.
  public let totals: Totals

  /// How far a lesson is.
  public enum LessonState: String, Sendable, Hashable {
    case notStarted = "not-started"
    case started
    case done
  }

  /// One lesson.
  public struct LessonRow: Sendable, Hashable {
    /// The lesson.
    public let id: LessonID
    /// Its title.
    public let title: String
    /// How far it is.
    public let state: LessonState
    /// The number of graded exercises in it.
    public let exercises: Int
    /// How many of them were answered at least once.
    public let answered: Int
    /// The mean of the best credit of each answered exercise, 0 to 1; nil where none was answered.
    public let credit: Double?
    /// Minutes at its exercises, as far as the front ends told.
    public let minutes: Double
    /// The exercises whose last answer was not right.
    public let lookAgain: [ExerciseID]
  }

  /// One objective.
  public struct ObjectiveRow: Sendable, Hashable {
    /// The objective.
    public let id: ObjectiveID
    /// Its sentence, in Markdown.
    public let text: String
    /// The number of first tries.
    public let firstTries: Int
    /// How many of them were right.
    public let right: Int
  }

  /// The sums over a course.
  public struct Totals: Sendable, Hashable {
    /// All answers.
    public let answers: Int
    /// All first tries that were graded.
    public let firstTries: Int
    /// How many of those were right.
    public let right: Int
    /// All hints that were shown before answers.
    public let hints: Int
    /// The days on which something was answered.
    public let activeDays: Int
  }
}
