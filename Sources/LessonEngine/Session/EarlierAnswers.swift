public import Learning

/// What a learner's answers before a session say about those in it.
public struct EarlierAnswers: Sendable {
  /// The objectives and reading times of the course's exercises.
  let fold: AnswerClassFold
  /// What the answers before the session left behind.
  let memory: AnswerClassMemory
  /// The class of the last first try at each exercise.
  let lastClasses: [ExerciseID: AnswerClass]

  /// Follows the answers of all other sessions through a course.
  ///
  /// - Parameters:
  ///   - history: The answers, without those of the session itself.
  ///   - fold: The objectives and reading times of the course.
  public init(history: AnswerHistory, fold: AnswerClassFold) {
    let classes = fold.classes(of: history)
    self.fold = fold
    memory = AnswerClassMemory(history: history, classes: classes, objectives: fold.objectives)
    var last: [ExerciseID: AnswerClass] = [:]
    for (answer, answerClass) in zip(history.answers, classes) where answer.tryNumber == 1 {
      last[answer.exercise] = answerClass
    }
    lastClasses = last
  }
}
