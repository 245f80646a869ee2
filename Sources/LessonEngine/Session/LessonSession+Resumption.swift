import Learning

/// How a session comes back from its record: each fact moves it as the turn did that wrote the
/// fact.
extension LessonSession {
  /// Takes in a fact of the record; a fact about something that the lesson no longer has changes
  /// nothing.
  mutating func replay(_ fact: RecordedFact) {
    openOffer = nil
    switch fact.content {
    case .pageFinished(let lesson, let number), .pageSkipped(let lesson, let number):
      guard lesson == material.lesson?.id else { return }
      advance { if case .page(_, number) = $0 { true } else { false } }
    case .hintShown(let id, let number):
      guard let place = place(of: id) else { return }
      let hints = progress[place]?.hints ?? 0
      progress[place, default: ExerciseProgress()].hints = max(hints, number)
    case .stepTaken(let taken):
      guard let place = place(of: taken.exercise) else { return }
      progress[place, default: ExerciseProgress()].take(taken)
    case .attempted(let attempt): replay(attempt, recordedAt: fact.address)
    case .overruled(let id, let address):
      guard let place = place(of: id), progress[place]?.lastAttempt == address else { return }
      progress[place]?.overrule()
    case .nextStepWritten(let lesson, _): isNextStepWritten = lesson == material.lesson?.id
    case .sessionFinished: isFinished = true
    // What stands in worksheets is part of the material, with what was written after the session.
    case .sessionStarted, .worksheetSaved, .marked, .recipientNamed: break
    // A room and its clock go on by themselves.
    case .roomOpened, .roomMoved, .participantJoined, .voted, .adopted, .workshop: break
    }
  }

  private mutating func replay(_ attempt: Attempt, recordedAt address: FactAddress) {
    guard let place = place(of: attempt.exercise) else { return }
    var state = progress[place] ?? ExerciseProgress()
    state.take(attempt, triesAllowed: triesAllowed(at: place))
    state.lastAttempt = address
    progress[place] = state
    position = max(position, place)
    if state.isClosed, position == place {
      position += 1
      openOffer = attempt
    }
  }

  /// The feedback on the last attempt of the record, where the learner may still overrule it or
  /// mark it themselves.
  ///
  /// Whoever was interrupted at that question gets it again; in every other case the session goes
  /// on behind it.
  mutating func repeatedOffer() -> Feedback? {
    guard
      let attempt = openOffer, let response = attempt.response,
      let place = place(of: attempt.exercise), case .exercise(let exercise, _) = steps[place]
    else { return nil }
    let feedback = feedback(
      on: attempt,
      grade: exercise.body.grade(response),
      of: exercise,
      isFinal: true
    )
    openOffer = nil
    guard feedback.canOverrule || feedback.asksForMarks else { return nil }
    position = place
    phase = waiting(after: feedback)
    return classed(feedback)
  }

  private mutating func advance(past isReached: (SessionStep) -> Bool) {
    if let place = steps.indices.first(where: { isReached(steps[$0]) }), place >= position {
      position = place + 1
    }
  }

  private func place(of id: ExerciseID) -> Int? {
    steps.firstIndex {
      if case .exercise(let exercise, _) = $0 { exercise.id == id } else { false }
    }
  }
}
