public import Learning

/// How far the markers of written answers agree, and what they should talk about.
public struct MarkingReport: Sendable {
  /// How much of one question is marked.
  struct Progress {
    let exercise: Exercise
    /// The latest answers, and the earlier ones that were marked.
    let answers: Int
    let marked: Int
    let markedTwice: Int
    /// The mean of what the marked answers are worth, 0 to 1; nil where none is marked.
    let share: Double?
  }

  /// What the group is called; nil for everybody in the record.
  public let cohort: String?
  /// The title of the course.
  public let course: String
  /// How far markers agree.
  public let comparison: MarkerComparison
  /// The questions that somebody answered, in the order of the course.
  let progress: [Progress]
  /// How many answers have marks that differ and are not settled.
  let open: Int
  /// The rubrics with words, by exercise.
  private let rubrics: [ExerciseID: Rubric]

  /// The most differences that a report lists.
  static let longestList = 20

  /// Joins what learners wrote with its marks.
  ///
  /// - Parameters:
  ///   - cohort: What the group is called; nil for everybody in the record.
  ///   - course: The course.
  ///   - works: What they wrote.
  ///   - rubrics: The rubrics in the words of the reader.
  public init(
    cohort: String?,
    course: Course,
    works: [WrittenWork],
    rubrics: [ExerciseID: Rubric]
  ) {
    self.cohort = cohort
    self.course = course.title
    self.rubrics = rubrics
    comparison = MarkerComparison(works)
    open = works.count { $0.standing?.isDisputed == true }
    progress = Dictionary(grouping: works) { $0.place }.sorted { $0.key < $1.key }
      .compactMap { _, works in
        guard let first = works.first else { return nil }
        let standings = works.compactMap { $0.standing }
        let sum = standings.reduce(0) { $0 + $1.share }
        return Progress(
          exercise: first.exercise,
          answers: works.count,
          marked: standings.count,
          markedTwice: works.count { $0.marks.trainers.count > 1 },
          share: standings.isEmpty ? nil : sum / Double(standings.count)
        )
      }
  }

  /// The title of a criterion; nil stands for all points.
  func title(of criterion: String?, in exercise: ExerciseID) -> String? {
    guard let criterion else { return nil }
    return rubrics[exercise]?.criteria.first { $0.id == criterion }?.title ?? criterion
  }
}
