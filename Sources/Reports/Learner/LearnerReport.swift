public import Learning

/// How one learner is doing: what they did, know and believe, and what comes next.
public struct LearnerReport: Sendable {
  /// A module's tests, and what changed between them.
  public struct ModuleTests: Sendable, Hashable {
    /// The module.
    public let module: ModuleID
    /// Its title.
    public let title: String
    /// The change.
    public let gain: TestGain

    /// Joins a module and what changed in it.
    public init(module: ModuleID, title: String, gain: TestGain) {
      self.module = module
      self.title = title
      self.gain = gain
    }
  }

  /// A worksheet that was begun.
  public struct Sheet: Sendable, Hashable {
    /// The worksheet.
    public let name: SheetID
    /// Its title.
    public let title: String
    /// How many of its points are done.
    public let done: Int
    /// How many points there are.
    public let points: Int
    /// The day on which it was last saved.
    public let savedDay: Int?

    /// Joins the state of a worksheet.
    public init(name: SheetID, title: String, done: Int, points: Int, savedDay: Int?) {
      self.name = name
      self.title = title
      self.done = done
      self.points = points
      self.savedDay = savedDay
    }
  }

  /// A mark of a written answer.
  public struct Marked: Sendable, Hashable {
    /// The exercise.
    public let exercise: ExerciseID
    /// The day on which it was marked.
    public let day: Int
    /// Who marked it.
    public let marker: Mark.Marker
    /// The points.
    public let points: Int
    /// The points that are possible.
    public let maximum: Int

    /// Joins the parts of a mark.
    public init(exercise: ExerciseID, day: Int, marker: Mark.Marker, points: Int, maximum: Int) {
      self.exercise = exercise
      self.day = day
      self.marker = marker
      self.points = points
      self.maximum = maximum
    }
  }

  /// What somebody said of a module some time after it.
  public struct Use: Sendable, Hashable {
    /// The title of the module.
    public let module: String
    /// How many days after the module.
    public let wave: FollowUp.Wave
    /// The question and what was answered, in words.
    public let answers: [FollowUp.Question: String]

    /// Joins a module, a wave and the answers.
    public init(module: String, wave: FollowUp.Wave, answers: [FollowUp.Question: String]) {
      self.module = module
      self.wave = wave
      self.answers = answers
    }
  }

  /// What is known beside the answers.
  public struct Beside: Sendable {
    /// What the group is called, where the learner was looked for in one.
    public var cohort: String?
    /// Whether the settings of the review are the learner's own.
    public var hasOwnSettings = true
    /// The day of the last work on each lesson.
    public var lastDays: [LessonID: Int] = [:]
    /// The modules with a finished test.
    public var tests: [ModuleTests] = []
    /// The worksheets that were begun.
    public var sheets: [Sheet] = []
    /// The marks of written answers.
    public var marks: [Marked] = []
    /// What was said weeks later.
    public var uses: [Use] = []

    /// Knows nothing.
    public init() {}
  }

  /// An answer that the mastery of an objective rests on.
  struct Answer {
    let answer: RecordedAnswer
    let answerClass: AnswerClass?
  }

  /// The results of an exercise that is played through, such as a simulation.
  struct Played {
    let exercise: Exercise
    let scores: [Double]
    let lastAt: Int64
  }

  let work: ProgressReport
  let knowledge: KnowledgeReport
  let beside: Beside
  let answers: [ObjectiveID: [Answer]]
  let played: [Played]
  let objectiveTexts: [ObjectiveID: String]
  let beliefs: [MisconceptionID: String]

  /// Joins what a record says of one learner.
  ///
  /// - Parameters:
  ///   - course: The course.
  ///   - work: What was done.
  ///   - knowledge: What is known.
  ///   - history: The answers.
  ///   - classes: The class of each answer, in the order of the history.
  ///   - beside: What is known beside the answers.
  ///   - plain: Makes plain words of a short text of the course.
  public init(
    course: Course,
    work: ProgressReport,
    knowledge: KnowledgeReport,
    history: AnswerHistory,
    classes: [AnswerClass?],
    beside: Beside,
    plain: (String) -> String = { $0 }
  ) {
    self.work = work
    self.knowledge = knowledge
    self.beside = beside
    answers = KnowledgeReport.fold(of: course).evidence(in: history).mapValues { places in
      places.map { Answer(answer: history.answers[$0], answerClass: classes[$0]) }
    }
    played = LearnerReport.played(in: course, history)
    objectiveTexts = Dictionary(
      course.objectives.map { ($0.id, plain($0.text)) },
      uniquingKeysWith: { first, _ in first }
    )
    beliefs = Dictionary(
      course.misconceptions.map { ($0.id, plain($0.belief)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static func played(in course: Course, _ history: AnswerHistory) -> [Played] {
    let kinds: Set<ExerciseKind> = [AudienceSimulation.kind, EvaluationLab.kind]
    return course.lessons.flatMap { $0.exercises }.filter { kinds.contains($0.kind) }
      .compactMap { exercise in
        let answers = history.answers.filter { $0.exercise == exercise.id && $0.score != nil }
        guard let last = answers.last else { return nil }
        return Played(
          exercise: exercise,
          scores: answers.compactMap { $0.score },
          lastAt: last.answeredAt
        )
      }
  }
}
