/// Classes each answer of a learner by what came before and after it.
public struct AnswerClassFold: Sendable {
  /// The objective of each exercise of the course as it is now.
  public private(set) var objectives: [ExerciseID: ObjectiveID]
  /// The least reading time of each exercise in the learner's language, in milliseconds.
  public private(set) var readingFloors: [ExerciseID: Int]

  /// Sets what the course says.
  public init(
    objectives: [ExerciseID: ObjectiveID],
    readingFloors: [ExerciseID: Int] = [:]
  ) {
    self.objectives = objectives
    self.readingFloors = readingFloors
  }

  /// Takes objectives and reading times from a course, each lesson in the language that it is shown in.
  public init(course: Course) {
    self.init(objectives: [:])
    for module in course.modules {
      for lesson in module.lessons { take(lesson.exercises, language: lesson.language) }
      for form in module.forms { take(form.exercises, language: form.language ?? course.language) }
    }
  }

  /// Takes objectives and reading times from some exercises in one language.
  public init(exercises: [Exercise], language: String) {
    self.init(objectives: [:])
    take(exercises, language: language)
  }

  private mutating func take(_ exercises: [Exercise], language: String) {
    for exercise in exercises {
      objectives[exercise.id] = exercise.objective
      readingFloors[exercise.id] = ReadingFloor.milliseconds(for: exercise, language: language)
    }
  }

  /// The class of each answer of a history, in its order; nil where an answer has no mark and was not given up.
  ///
  /// - Complexity: O(n) in the number of answers.
  public func classes(of history: AnswerHistory) -> [AnswerClass?] {
    let rightOnNextTry = rightOnNextTry(in: history)
    let objectives = history.exercises.map { self.objectives[$0] }
    let floors = history.exercises.map { readingFloors[$0] }
    var hasMet = [Bool](repeating: false, count: history.exercises.count)
    var known: Set<ObjectiveID> = []
    var named: Set<MisconceptionID> = []
    return history.answers.indices.map { place in
      let answer = history.answers[place]
      guard answer.isJudged else { return nil }
      let exercise = Int(history.exercisePlaces[place])
      let objective = objectives[exercise]
      let isWrong = !answer.isRight
      let answerClass = AnswerClass(
        AnswerClass.Evidence(
          answer,
          readingFloor: floors[exercise],
          isNew: !hasMet[exercise],
          repeatsMisconception: isWrong && answer.misconceptions.contains { named.contains($0) },
          wasKnownBefore: isWrong && (objective.map { known.contains($0) } ?? false),
          isRightOnNextTry: rightOnNextTry[place]
        )
      )
      hasMet[exercise] = true
      if answerClass == .known, let objective { known.insert(objective) }
      if isWrong { named.formUnion(answer.misconceptions) }
      return answerClass
    }
  }

  /// For each answer whether the same device holds a right next try at the same exercise, before any other encounter with it.
  private func rightOnNextTry(in history: AnswerHistory) -> [Bool] {
    struct Encounter: Hashable {
      let exercise: Int32
      let device: DeviceID
    }
    let answers = history.answers
    var next: [Encounter: (tryNumber: Int, isRight: Bool)] = [:]
    var result = [Bool](repeating: false, count: answers.count)
    for place in answers.indices.reversed() {
      let tryNumber = answers[place].tryNumber
      // Most answers are first tries that no further one follows.
      guard tryNumber > 1 || !next.isEmpty else { continue }
      let encounter = Encounter(
        exercise: history.exercisePlaces[place],
        device: answers[place].address.device
      )
      if let later = next[encounter] {
        result[place] = later.isRight && later.tryNumber - 1 == tryNumber
      }
      next[encounter] = tryNumber > 1 ? (tryNumber, answers[place].isRight) : nil
    }
    return result
  }
}
