public import Learning

/// What a learner knows, believes to know and is about to forget, derived from the record alone.
public struct KnowledgeReport: Sendable {
  /// The mastery of each objective, in the order of the course.
  public let objectives: [ObjectiveMastery]
  /// How certain and how right the learner was.
  public let calibration: Calibration
  /// How often each class of answer came.
  public let classes: AnswerClassCounts
  /// The beliefs that are still open.
  public let misconceptions: OpenMisconceptions
  /// The memory of each exercise, sorted by name.
  public let states: [ReviewState]
  /// How many questions come on each of the next days.
  public let forecast: ReviewForecast
  /// How often the learner wishes to be asked.
  public let settings: ReviewSettings
  /// What the record holds and no figure counts, or counts only in part.
  public let exceptions: Exceptions
  /// When the report was made.
  public let generatedAt: Moment

  /// What the record holds and no figure counts, or counts only in part.
  public struct Exceptions: Sendable, Hashable {
    /// How many first tries belong to exercises that the course no longer has, by exercise.
    public let vanished: [ExerciseID: Int]
    /// How many answers to exercises of the course were given to older versions of them.
    public let older: Int
    /// The places of the record that two different answers claim.
    public let conflicts: [FactAddress]
    /// The exercises whose last answer lies in the future.
    public let fromTheFuture: [ExerciseID]
  }

  /// Follows a learner's answers through a course.
  ///
  /// - Parameters:
  ///   - course: The course, with all its lessons.
  ///   - history: The learner's answers.
  ///   - classes: The class of each answer, in the order of the history.
  ///   - states: The memory of each exercise.
  ///   - misconceptions: The beliefs that are open.
  ///   - settings: How often the learner wishes to be asked.
  ///   - moment: The time of the report.
  public init(
    course: Course,
    history: AnswerHistory,
    classes: [AnswerClass?],
    states: [ExerciseID: ReviewState],
    misconceptions: OpenMisconceptions,
    settings: ReviewSettings = ReviewSettings(),
    at moment: Moment
  ) {
    let known = Set(course.lessons.flatMap { $0.exercises }.map { $0.id })
    let tested = course.modules.flatMap { $0.forms.flatMap { $0.exercises } }.map { $0.id }
    let inCourse = known.union(tested)
    let mastery = KnowledgeReport.fold(of: course).mastery(
      of: course.objectives.map { $0.id },
      history: history,
      states: states,
      at: moment.milliseconds
    )
    objectives = mastery.objectives
    calibration = Calibration(history.answers)
    self.classes = AnswerClassCounts(history: history, classes: classes)
    self.misconceptions = misconceptions
    self.states = states.values.sorted { $0.exercise < $1.exercise }
    forecast = ReviewForecast(
      states: self.states,
      at: moment,
      where: { known.contains($0) }
    )
    self.settings = settings
    exceptions = Exceptions(
      vanished: mastery.unplaced.filter { !inCourse.contains($0.key) },
      older: history.answers.count { $0.isOfOlderVersion && inCourse.contains($0.exercise) },
      conflicts: history.conflicts,
      fromTheFuture: self.states.filter { $0.isFromTheFuture(at: moment) }.map { $0.exercise }
    )
    generatedAt = moment
  }

  /// The rule of mastery with the objectives of a course's lessons.
  static func fold(of course: Course) -> MasteryFold {
    MasteryFold(
      rule: course.masteryRule,
      objectives: Dictionary(
        course.lessons.flatMap { $0.exercises }
          .compactMap { exercise in exercise.objective.map { (exercise.id, $0) } },
        uniquingKeysWith: { first, _ in first }
      )
    )
  }
}
