public import Learning

/// Which first tries item analysis looks at.
public struct FirstTryQuery: Sendable {
  /// An item as it stands in the course.
  public struct Item: Sendable, Hashable {
    /// The exercise.
    public let exercise: ExerciseID
    /// The digest of its question; answers to another question do not count.
    public let digest: String
    /// Whether chosen options are of interest.
    public let hasOptions: Bool

    /// Takes an exercise of a course.
    public init(_ exercise: Exercise) {
      self.exercise = exercise.id
      digest = exercise.digest
      hasOptions = !exercise.body.options.isEmpty
    }

    /// Joins a name and a digest.
    public init(exercise: ExerciseID, digest: String, hasOptions: Bool) {
      self.exercise = exercise
      self.digest = digest
      self.hasOptions = hasOptions
    }
  }

  /// The course.
  public var course: CourseID
  /// The items in the order of their slots.
  public var items: [Item]
  /// Why the answers were given.
  public var purposes: Set<Purpose>
  /// The group whose answers count; nil for everybody in the file.
  public var cohort: String?

  /// Joins a course, its items, purposes and a group.
  public init(
    course: CourseID,
    items: [Item],
    purposes: Set<Purpose>,
    cohort: String? = nil
  ) {
    self.course = course
    self.items = items
    self.purposes = purposes
    self.cohort = cohort
  }
}

/// What was met on the way through first tries.
public struct FirstTryTotals: Sendable, Hashable {
  /// The learners who answered, in the order of their numbers.
  public var learners: [LearnerID] = []
  /// How many answers are to questions that have changed since.
  public var outdated = 0

  /// Nothing met.
  public init() {}
}
