import Learning

/// What a session shows: the present step, and the summary at the end.
extension LessonSession {
  /// The present step, nil past the last one.
  var step: SessionStep? { steps.indices.contains(position) ? steps[position] : nil }

  /// Shows the present step and waits at it.
  mutating func present(at now: Int64) -> SessionEvent {
    presentedAt = now
    switch step {
    case .page(let page, let number)?:
      phase = .page
      return .page(
        PageView(
          page: page.filled(material.inserts),
          number: number,
          count: material.lesson?.pages.count ?? 0,
          canSkip: canSkip(page),
          position: SessionPosition(step: position + 1, count: steps.count)
        )
      )
    case .exercise(let exercise, let isRetrieval)?:
      phase = .answer
      return .exercise(view(of: exercise, isRetrieval: isRetrieval))
    case nil:
      phase = .note
      return .note(previous: material.previousNextStep)
    }
  }

  /// Whether a page is a worked example of something that the learner knew before the module.
  func canSkip(_ page: Page) -> Bool {
    page.example.map { material.knownObjectives.contains($0) } ?? false
  }

  /// The exercise at the present step as it is to be shown.
  func view(of exercise: Exercise, isRetrieval: Bool) -> ExerciseView {
    let state = progress[position] ?? ExerciseProgress()
    return ExerciseView(
      exercise: exercise,
      order: shownOrder(of: exercise),
      fields: (exercise.body as? any SheetBody).map { $0.own(sheets[$0.sheet] ?? [:]) } ?? [:],
      steps: exercise.body is any StagedBody ? state.steps : [],
      isRetrieval: isRetrieval && material.lesson != nil,
      lastClass: start.purpose == .review ? earlier?.lastClasses[exercise.id] : nil,
      asksCertainty: asksCertainty(exercise),
      offersHelp: rules.helps,
      hintsShown: state.hints,
      hintsLeft: rules.helps ? max(0, exercise.hints.count - state.hints) : 0,
      triesLeft: max(1, triesAllowed(at: position) - state.tries),
      position: SessionPosition(step: position + 1, count: steps.count)
    )
  }

  /// What the session has come to so far.
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
      next: isFinished ? material.nextLesson : nil,
      classes: classCounts,
      misconceived: Set(
        classedExercises.filter { $0.classes.contains(.misconception) }.map { $0.exercise.id }
      )
    )
  }
}
