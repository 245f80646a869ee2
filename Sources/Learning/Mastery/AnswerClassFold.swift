/// Classes each answer of a learner by what came before and after it.
public struct AnswerClassFold: Sendable {
  /// The objective of each exercise of the course as it is now.
  public let objectives: [ExerciseID: ObjectiveID]
  /// The least reading time of each exercise in the learner's language, in milliseconds.
  public let readingFloors: [ExerciseID: Int]

  /// Sets what the course says.
  public init(
    objectives: [ExerciseID: ObjectiveID],
    readingFloors: [ExerciseID: Int] = [:]
  ) {
    self.objectives = objectives
    self.readingFloors = readingFloors
  }

  /// Takes objectives and reading times from a course in one language.
  public init(course: Course) {
    var objectives: [ExerciseID: ObjectiveID] = [:]
    var floors: [ExerciseID: Int] = [:]
    for module in course.modules {
      let exercises = module.lessons.flatMap(\.exercises) + module.forms.flatMap(\.exercises)
      for exercise in exercises {
        objectives[exercise.id] = exercise.objective
        floors[exercise.id] = ReadingFloor.milliseconds(for: exercise, language: course.language)
      }
    }
    self.init(objectives: objectives, readingFloors: floors)
  }

  /// The class of each answer of a history, in its order; nil where an answer has no mark and was not given up.
  ///
  /// - Complexity: O(n) in the number of answers.
  public func classes(of history: AnswerHistory) -> [AnswerClass?] {
    let rightOnNextTry = rightOnNextTry(in: history.answers)
    var known: Set<ObjectiveID> = []
    var named: Set<MisconceptionID> = []
    var met: Set<ExerciseID> = []
    return history.answers.enumerated().map { place, answer in
      guard answer.isJudged else { return nil }
      let objective = objectives[answer.exercise]
      let answerClass = AnswerClass(
        AnswerClass.Evidence(
          isRight: answer.isRight,
          isGivenUp: answer.isGivenUp,
          certainty: answer.certainty,
          activeMilliseconds: answer.activeMilliseconds,
          readingFloor: readingFloor(of: answer, isNew: met.insert(answer.exercise).inserted),
          repeatsMisconception: answer.misconceptions.contains { named.contains($0) },
          wasKnownBefore: objective.map { known.contains($0) } ?? false,
          isRightOnNextTry: rightOnNextTry[place]
        )
      )
      if answerClass == .known, let objective { known.insert(objective) }
      if !answer.isRight { named.formUnion(answer.misconceptions) }
      return answerClass
    }
  }

  /// Whoever has met a question before needs to read only half of it, and whoever tries again nothing.
  private func readingFloor(of answer: RecordedAnswer, isNew: Bool) -> Int? {
    guard answer.tryNumber == 1, let floor = readingFloors[answer.exercise] else { return nil }
    return isNew ? floor : floor / 2
  }

  /// For each answer whether the same device holds a right next try at the same exercise, before any other encounter with it.
  private func rightOnNextTry(in answers: [RecordedAnswer]) -> [Bool] {
    struct Encounter: Hashable {
      let exercise: ExerciseID
      let device: DeviceID
    }
    var next: [Encounter: (tryNumber: Int, isRight: Bool)] = [:]
    var result = [Bool](repeating: false, count: answers.count)
    for (place, answer) in answers.enumerated().reversed() {
      let encounter = Encounter(exercise: answer.exercise, device: answer.address.device)
      if let later = next[encounter], later.tryNumber > 1 {
        result[place] = later.isRight && later.tryNumber - 1 == answer.tryNumber
      }
      next[encounter] = (answer.tryNumber, answer.isRight)
    }
    return result
  }
}
