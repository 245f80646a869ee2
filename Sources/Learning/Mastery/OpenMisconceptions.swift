/// What a learner believes that is not so, until they show otherwise.
public struct OpenMisconceptions: Sendable, Hashable {
  /// A belief that wrong answers named.
  public struct Entry: Sendable, Hashable {
    /// The misconception.
    public let misconception: MisconceptionID
    /// How often a wrong answer named it since it was last put right.
    public let count: Int
    /// How often at certainty 3.
    public let certainCount: Int
    /// The exercise whose answer named it last.
    public let lastExercise: ExerciseID
  }

  /// The misconceptions that are open, by how often they were named, then by name.
  public let entries: [Entry]
  /// The exercises with an answer of the class *misconception* and none that was *known* since.
  public let exercises: Set<ExerciseID>

  /// Follows a history with the classes that ``AnswerClassFold/classes(of:)`` gave.
  ///
  /// A misconception is closed by a first try that is *known* on an exercise whose answers named it. A right further try closes
  /// nothing: it follows the feedback.
  public init(history: AnswerHistory, classes: [AnswerClass?]) {
    var open: [MisconceptionID: Entry] = [:]
    var namedAt: [ExerciseID: Set<MisconceptionID>] = [:]
    var exercises: Set<ExerciseID> = []
    for (answer, answerClass) in zip(history.answers, classes) {
      guard let answerClass else { continue }
      if answerClass == .known, answer.tryNumber == 1 {
        exercises.remove(answer.exercise)
        for misconception in namedAt.removeValue(forKey: answer.exercise) ?? [] {
          open[misconception] = nil
        }
      }
      if answerClass == .misconception { exercises.insert(answer.exercise) }
      guard !answer.isRight, !answer.isGivenUp else { continue }
      for misconception in Set(answer.misconceptions) {
        namedAt[answer.exercise, default: []].insert(misconception)
        let before = open[misconception]
        open[misconception] = Entry(
          misconception: misconception,
          count: (before?.count ?? 0) + 1,
          certainCount: (before?.certainCount ?? 0) + (answer.certainty == 3 ? 1 : 0),
          lastExercise: answer.exercise
        )
      }
    }
    self.exercises = exercises
    entries = open.values.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.misconception < $1.misconception
    }
  }
}
