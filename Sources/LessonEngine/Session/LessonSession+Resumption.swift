import Learning

extension LessonSession {
  mutating func replay(_ fact: RecordedFact) {
    switch fact.content {
    case .pageFinished(let lesson, let number):
      guard lesson == material.lesson.id else { return }
      advance { if case .page(_, number) = $0 { true } else { false } }
    case .hintShown(let id, let number):
      guard let place = place(of: id) else { return }
      let hints = progress[place]?.hints ?? 0
      progress[place, default: ExerciseProgress()].hints = max(hints, number)
    case .attempted(let attempt):
      guard let place = place(of: attempt.exercise), case .exercise(let exercise, _) = steps[place]
      else { return }
      position = max(position, place)
      progress[place, default: ExerciseProgress()].take(
        attempt,
        triesAllowed: triesAllowed(exercise)
      )
      progress[place]?.lastAttempt = fact.address
      if progress[place]?.isClosed == true, position == place { position += 1 }
    case .overruled(let id, let address):
      guard let place = place(of: id), progress[place]?.lastAttempt == address else { return }
      progress[place]?.overrule()
    case .sessionStarted, .nextStepWritten, .sessionFinished: break
    }
  }

  mutating func advance(past isReached: (SessionStep) -> Bool) {
    if let place = steps.indices.first(where: { isReached(steps[$0]) }), place >= position {
      position = place + 1
    }
  }

  func place(of id: ExerciseID) -> Int? {
    steps.firstIndex {
      if case .exercise(let exercise, _) = $0 { exercise.id == id } else { false }
    }
  }
}
