import Learning

extension LessonSession {
  mutating func turnPage(at now: Int64) -> Turn {
    guard case .page(_, let number)? = step else { return Turn(facts: [], event: present(at: now)) }
    position += 1
    return Turn(
      facts: [.pageFinished(lesson: material.lesson.id, page: number)],
      event: present(at: now)
    )
  }

  mutating func takeAtExercise(_ input: SessionInput, at now: Int64) throws(SessionError)
    -> Turn
  {
    guard case .exercise(let exercise, _)? = step else { throw .notExpected }
    switch input {
    case .answer(let answer, let certainty, let milliseconds):
      if let certainty, !(1...3).contains(certainty) { throw .certaintyOutOfRange(certainty) }
      let response: Response
      do { response = try exercise.body.response(to: answer) } catch { throw .answer(error) }
      return attempt(
        exercise,
        response: response,
        certainty: asksCertainty(exercise) ? certainty : nil,
        milliseconds: milliseconds.map { max(0, $0) },
        at: now
      )
    case .dontKnow:
      return attempt(exercise, response: nil, certainty: nil, milliseconds: nil, at: now)
    case .skip: return skip(exercise, at: now)
    case .hint:
      let shown = progress[position]?.hints ?? 0
      guard exercise.hints.indices.contains(shown) else { throw .noHintLeft }
      progress[position, default: ExerciseProgress()].hints += 1
      return Turn(
        facts: [.hintShown(exercise: exercise.id, number: shown + 1)],
        event: .hint(
          HintView(number: shown + 1, count: exercise.hints.count, text: exercise.hints[shown])
        )
      )
    case .next where progress[position]?.tries ?? 0 > 0:
      // After the feedback of an earlier try a front end may ask for the exercise again.
      return Turn(facts: [], event: present(at: now))
    case .next, .overrule, .text, .quit: throw .notExpected
    }
  }

  mutating func takeAfterFeedback(
    _ input: SessionInput,
    canOverrule: Bool,
    at now: Int64
  ) throws(SessionError) -> Turn {
    guard case .exercise(let exercise, _)? = step else { throw .notExpected }
    switch input {
    case .overrule:
      guard canOverrule, let address = progress[position]?.lastAttempt else {
        throw .overruleNotOffered
      }
      progress[position]?.overrule()
      position += 1
      return Turn(
        facts: [.overruled(exercise: exercise.id, attempt: address)],
        event: present(at: now)
      )
    default:
      position += 1
      return Turn(facts: [], event: present(at: now))
    }
  }

  mutating func takeNote(_ input: SessionInput) throws(SessionError) -> Turn {
    var facts: [FactContent] = []
    switch input {
    case .text(let line):
      guard line.count <= LessonSession.lineLimit else {
        throw .textTooLong(limit: LessonSession.lineLimit)
      }
      if line.contains(where: { !$0.isWhitespace }) {
        facts.append(.nextStepWritten(lesson: material.lesson.id, text: line))
      }
    case .next, .skip: break
    default: throw .notExpected
    }
    phase = .ended
    facts.append(.sessionFinished(lesson: material.lesson.id))
    return Turn(facts: facts, event: .end(summary(isFinished: true)))
  }

  mutating func skip(_ exercise: Exercise, at now: Int64) -> Turn {
    let attempt = makeAttempt(exercise, response: nil, grade: missing(exercise), at: now) {
      $0.skipped = true
    }
    progress[position, default: ExerciseProgress()].take(attempt, triesAllowed: exercise.tries)
    position += 1
    return Turn(facts: [.attempted(attempt)], event: present(at: now))
  }

  mutating func attempt(
    _ exercise: Exercise,
    response: Response?,
    certainty: Int?,
    milliseconds: Int?,
    at now: Int64
  ) -> Turn {
    let grade = response.map { exercise.body.grade($0) } ?? missing(exercise)
    let attempt = makeAttempt(exercise, response: response, grade: grade, at: now) {
      $0.certainty = certainty
      $0.milliseconds = milliseconds
      $0.dontKnow = response == nil
    }
    var state = progress[position] ?? ExerciseProgress()
    state.take(attempt, triesAllowed: triesAllowed(exercise))
    progress[position] = state
    let feedback = feedback(on: attempt, grade: grade, of: exercise, isFinal: state.isClosed)
    phase = state.isClosed ? .feedback(canOverrule: feedback.canOverrule) : .answer
    presentedAt = now
    return Turn(facts: [.attempted(attempt)], event: .feedback(feedback))
  }
}
