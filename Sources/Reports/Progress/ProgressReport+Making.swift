public import Learning

/// An attempt with what the record knows beside it.
public struct ProgressEntry: Sendable, Hashable {
  /// The attempt.
  public let attempt: Attempt
  /// Whether the learner said that it means the same as the key.
  public let isOverruled: Bool
  /// The learner's day, counted from 1970-01-01.
  public let day: Int

  /// Joins an attempt, its overrule and its day.
  public init(attempt: Attempt, isOverruled: Bool, day: Int) {
    self.attempt = attempt
    self.isOverruled = isOverruled
    self.day = day
  }

  /// The mark, 1 where the learner overruled it.
  public var score: Double? { isOverruled ? 1 : attempt.score }

  /// The credit, after an overrule that of a right answer.
  public var credit: Double? {
    score.map { Credit.of(score: $0, hints: attempt.hints, tryNumber: attempt.tryNumber) }
  }
}

extension ProgressReport {
  /// Folds a learner's attempts, in the order of the record, into a report.
  public init(
    course: Course,
    alias: String,
    states: [LessonID: LessonState],
    attempts: some Sequence<ProgressEntry>,
    at moment: Moment
  ) {
    var fold = ProgressFold()
    for attempt in attempts { fold.take(attempt) }
    self.init(
      alias: alias,
      course: course.id,
      courseVersion: course.version,
      courseTitle: course.title,
      generatedAt: moment,
      lessons: course.lessons.map { fold.row(for: $0, state: states[$0.id] ?? .notStarted) },
      objectives: course.objectives.map { fold.row(for: $0, in: course) },
      totals: Totals(
        answers: fold.answers,
        firstTries: fold.firstTries,
        right: fold.right,
        hints: fold.hints,
        activeDays: fold.days.count
      )
    )
  }
}

/// What is kept while attempts go by.
private struct ProgressFold {
  struct ExerciseState {
    var bestCredit = 0.0
    var lastScore: Double?
    var firstTries = 0
    var firstTriesRight = 0
    var milliseconds = 0
  }

  var exercises: [ExerciseID: ExerciseState] = [:]
  var answers = 0
  var firstTries = 0
  var right = 0
  var hints = 0
  var days: Set<Int> = []

  /// A sum that stays at the largest number, since a front end may tell times of any size.
  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? (right > 0 ? .max : .min) : sum
  }

  mutating func take(_ recorded: ProgressEntry) {
    let attempt = recorded.attempt
    answers += 1
    hints = Self.sum(hints, attempt.tryNumber == 1 ? attempt.hints : 0)
    days.insert(recorded.day)
    var state = exercises[attempt.exercise] ?? ExerciseState()
    state.milliseconds = Self.sum(state.milliseconds, attempt.activeMilliseconds ?? 0)
    if let score = recorded.score {
      state.bestCredit = max(state.bestCredit, recorded.credit ?? 0)
      state.lastScore = score
      if attempt.tryNumber == 1 {
        firstTries += 1
        state.firstTries += 1
        if score == 1 {
          right += 1
          state.firstTriesRight += 1
        }
      }
    }
    exercises[attempt.exercise] = state
  }

  func row(for lesson: Lesson, state: ProgressReport.LessonState) -> ProgressReport.LessonRow {
    let graded = lesson.exercises.filter { $0.body.isGraded }
    let answered = graded.filter { exercises[$0.id]?.lastScore != nil }
    let credits = answered.map { exercises[$0.id]?.bestCredit ?? 0 }
    let milliseconds = lesson.exercises.reduce(0) {
      Self.sum($0, exercises[$1.id]?.milliseconds ?? 0)
    }
    return ProgressReport.LessonRow(
      id: lesson.id,
      title: lesson.title,
      state: state,
      exercises: graded.count,
      answered: answered.count,
      credit: credits.isEmpty ? nil : credits.reduce(0, +) / Double(credits.count),
      minutes: Double(milliseconds) / 60_000,
      lookAgain: answered.filter { (exercises[$0.id]?.lastScore ?? 0) < 1 }.map { $0.id }
    )
  }

  func row(for objective: Objective, in course: Course) -> ProgressReport.ObjectiveRow {
    let states = course.lessons.flatMap { $0.exercises }
      .filter { $0.objective == objective.id }
      .compactMap { exercises[$0.id] }
    return ProgressReport.ObjectiveRow(
      id: objective.id,
      text: objective.text,
      firstTries: states.reduce(0) { $0 + $1.firstTries },
      right: states.reduce(0) { $0 + $1.firstTriesRight }
    )
  }
}
