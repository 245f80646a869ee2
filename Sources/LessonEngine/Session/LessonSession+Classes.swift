import Learning

/// What stands behind the answers of a session, as far as it can be told by now.
extension LessonSession {
  /// Takes in what was answered before the session; without it a session looks at its own answers alone.
  ///
  /// It is told after the session has begun, so that nobody waits for the first page while a long record is read.
  public mutating func know(_ earlier: EarlierAnswers) { self.earlier = earlier }

  /// The classes of the tries at an exercise of a session.
  struct ClassedExercise {
    let exercise: Exercise
    let classes: [AnswerClass?]
  }

  /// The classes of all answers so far, in the order of the session.
  var classedExercises: [ClassedExercise] {
    var memory = earlier?.memory ?? AnswerClassMemory()
    return steps.indices.compactMap { place in
      guard case .exercise(let exercise, _) = steps[place], let state = progress[place],
        !state.attempts.isEmpty
      else { return nil }
      let answers = state.attempts.enumerated().map { index, attempt in
        RecordedAnswer(
          attempt,
          at: FactAddress(device: "", counter: Int64(index)),
          isOverruled: state.isOverruled && index == state.attempts.count - 1,
          digestNow: exercise.digest
        )
      }
      return ClassedExercise(
        exercise: exercise,
        classes: memory.classes(
          ofTries: answers,
          objective: exercise.objective,
          readingFloor: readingFloor(of: exercise)
        )
      )
    }
  }

  private func readingFloor(of exercise: Exercise) -> Int? {
    if let floor = earlier?.fold.readingFloors[exercise.id] { return floor }
    guard let lesson = material.lesson else { return nil }
    return ReadingFloor.milliseconds(for: exercise, language: lesson.language)
  }

  /// The same feedback with what the answer says about the one who gave it.
  func classed(_ feedback: Feedback) -> Feedback {
    guard !feedback.isSilent, let last = classedExercises.last,
      last.exercise.id == feedback.exercise.id
    else { return feedback }
    var feedback = feedback
    feedback.tryClasses = last.classes
    return feedback
  }

  /// How many first tries of the session fell in each class.
  var classCounts: [AnswerClass: Int] {
    var counts: [AnswerClass: Int] = [:]
    for exercise in classedExercises {
      if let answerClass = exercise.classes.first ?? nil { counts[answerClass, default: 0] += 1 }
    }
    return counts
  }
}
