import Learning

extension LessonSession {
  var step: SessionStep? { steps.indices.contains(position) ? steps[position] : nil }

  mutating func present(at now: Int64) -> SessionEvent {
    presentedAt = now
    switch step {
    case .page(let page, let number)?:
      phase = .page
      return .page(
        PageView(
          page: page,
          number: number,
          count: material.lesson.pages.count,
          position: SessionPosition(step: position + 1, count: steps.count)
        )
      )
    case .exercise(let exercise, let isRetrieval)?:
      phase = .answer
      let state = progress[position] ?? ExerciseProgress()
      return .exercise(
        ExerciseView(
          exercise: exercise,
          order: shownOrder(of: exercise),
          isRetrieval: isRetrieval,
          asksCertainty: asksCertainty(exercise),
          hintsShown: state.hints,
          hintsLeft: max(0, exercise.hints.count - state.hints),
          triesLeft: max(1, triesAllowed(exercise) - state.tries),
          position: SessionPosition(step: position + 1, count: steps.count)
        )
      )
    case nil:
      phase = .note
      return .note(previous: material.previousNextStep)
    }
  }

  func feedback(
    on attempt: Attempt,
    grade: Grade,
    of exercise: Exercise,
    isFinal: Bool
  ) -> Feedback {
    let isWrong = grade.score.map { $0 < 1 } ?? false
    return Feedback(
      exercise: exercise,
      response: attempt.response,
      grade: grade,
      credit: attempt.credit,
      certainty: attempt.certainty,
      isFinal: isFinal,
      triesLeft: isFinal ? 0 : max(0, triesAllowed(exercise) - attempt.tryNumber),
      canOverrule: isFinal && isWrong && attempt.response != nil && exercise.body.allowsOverrule,
      misconceptions: grade.misconceptions.compactMap { material.misconceptions[$0] },
      explanation: isFinal ? exercise.explanation : nil,
      solution: isFinal && isWrong
        ? exercise.body.solution.map { exercise.body.words(for: $0) } ?? [] : []
    )
  }

  func summary(isFinished: Bool) -> SessionSummary {
    var score = 0.0
    var graded = 0
    var lookAgain: [Exercise] = []
    for (place, step) in steps.enumerated() {
      guard
        case .exercise(let exercise, _) = step, exercise.body.isGraded,
        let state = progress[place], state.tries > 0
      else { continue }
      graded += 1
      score += state.bestCredit
      if !state.isRight { lookAgain.append(exercise) }
    }
    return SessionSummary(
      isFinished: isFinished,
      graded: graded,
      score: score,
      maximum: graded,
      lookAgain: lookAgain,
      next: isFinished ? material.nextLesson : nil
    )
  }
}
