/// What a learner's answers so far say about the next one: the part of the rule of classes that looks back.
public struct AnswerClassMemory: Sendable {
  /// The exercises that were met.
  private var met: Set<ExerciseID> = []
  /// The objectives with an answer of the class *known*.
  private var known: Set<ObjectiveID> = []
  /// The misconceptions that wrong answers named.
  private var named: Set<MisconceptionID> = []

  /// Remembers nothing.
  public init() {}

  /// Remembers a history with the classes that ``AnswerClassFold/classes(of:)`` gave.
  public init(
    history: AnswerHistory,
    classes: [AnswerClass?],
    objectives: [ExerciseID: ObjectiveID]
  ) {
    for (answer, answerClass) in zip(history.answers, classes) {
      if let answerClass { take(answer, answerClass, objective: objectives[answer.exercise]) }
    }
  }

  /// Classes the answers of one encounter with an exercise, and remembers them.
  ///
  /// - Parameters:
  ///   - answers: The tries so far, in order.
  ///   - objective: The objective of the exercise.
  ///   - readingFloor: The least reading time of the exercise, nil where it is not known.
  /// - Returns: The class of each try as far as it can be told by now; nil where a try has no mark and was not given up.
  public mutating func classes(
    ofTries answers: [RecordedAnswer],
    objective: ObjectiveID?,
    readingFloor: Int?
  ) -> [AnswerClass?] {
    answers.indices.map { place in
      let answer = answers[place]
      guard answer.isJudged else { return nil }
      let next = answers.indices.contains(place + 1) ? answers[place + 1] : nil
      let answerClass = AnswerClass(
        AnswerClass.Evidence(
          answer,
          readingFloor: readingFloor,
          isNew: !met.contains(answer.exercise),
          repeatsMisconception: answer.misconceptions.contains { named.contains($0) },
          wasKnownBefore: objective.map { known.contains($0) } ?? false,
          isRightOnNextTry: next.map { $0.isRight && $0.tryNumber - 1 == answer.tryNumber } ?? false
        )
      )
      take(answer, answerClass, objective: objective)
      return answerClass
    }
  }

  private mutating func take(
    _ answer: RecordedAnswer,
    _ answerClass: AnswerClass,
    objective: ObjectiveID?
  ) {
    met.insert(answer.exercise)
    if answerClass == .known, let objective { known.insert(objective) }
    if !answer.isRight { named.formUnion(answer.misconceptions) }
  }
}
