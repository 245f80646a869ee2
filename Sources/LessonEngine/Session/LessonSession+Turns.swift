import Learning
import Text

/// What a session does with an input, by where it waits.
extension LessonSession {
  /// Goes past a page; whatever the learner does at a page means that, but for skipping an example that may be skipped.
  mutating func turnPage(_ input: SessionInput, at now: Int64) -> Turn {
    guard case .page(let page, let number)? = step, let lesson = material.lesson else {
      return Turn(facts: [], event: present(at: now))
    }
    position += 1
    if input == .skip, canSkip(page) {
      return goOn(with: [.pageSkipped(lesson: lesson.id, page: number)], at: now)
    }
    return goOn(with: [.pageFinished(lesson: lesson.id, page: number)], at: now)
  }

  /// Takes an answer, or what a learner does instead of answering.
  mutating func takeAtExercise(_ input: SessionInput, at now: Int64) throws(SessionError)
    -> Turn
  {
    guard case .exercise(let exercise, _)? = step else { throw .notExpected }
    if let turn = try takeAtStage(input, of: exercise, at: now) { return turn }
    if let turn = try takeAtSheet(input, of: exercise, at: now) { return turn }
    switch input {
    case .answer(let answer, let certainty, let milliseconds):
      if let certainty, !(1...3).contains(certainty) { throw .certaintyOutOfRange(certainty) }
      var reply = Reply()
      do { reply.response = try exercise.body.response(to: answer) } catch { throw .answer(error) }
      reply.certainty = asksCertainty(exercise) ? certainty : nil
      reply.milliseconds = milliseconds.map { max(0, $0) }
      return attempt(exercise, reply, at: now)
    case .dontKnow: return attempt(exercise, Reply(), at: now)
    case .skip where rules.helps: return attempt(exercise, Reply(isSkip: true), at: now)
    case .hint where rules.helps: return try showHint(of: exercise)
    case .next where progress[position]?.tries ?? 0 > 0:
      // After the feedback of an earlier try a front end may ask for the exercise again.
      return Turn(facts: [], event: present(at: now))
    case .next, .back, .save, .marks, .overrule, .text, .quit, .skip, .hint: throw .notExpected
    }
  }

  private mutating func showHint(of exercise: Exercise) throws(SessionError) -> Turn {
    let shown = progress[position]?.hints ?? 0
    guard exercise.hints.indices.contains(shown) else { throw .noHintLeft }
    progress[position, default: ExerciseProgress()].hints = shown + 1
    return Turn(
      facts: [.hintShown(exercise: exercise.id, number: shown + 1)],
      event: .hint(
        HintView(number: shown + 1, count: exercise.hints.count, text: exercise.hints[shown])
      )
    )
  }

  /// Goes on after the last feedback, or lets the learner overrule it.
  ///
  /// Nothing else is taken here: an answer meant for the next exercise would be lost in silence.
  mutating func takeAfterFeedback(
    _ input: SessionInput,
    canOverrule: Bool,
    at now: Int64
  ) throws(SessionError) -> Turn {
    guard case .exercise(let exercise, _)? = step else { throw .notExpected }
    var facts: [FactContent] = []
    switch input {
    case .next: break
    case .overrule:
      guard canOverrule, let address = progress[position]?.lastAttempt else {
        throw .overruleNotOffered
      }
      progress[position]?.overrule()
      facts.append(.overruled(exercise: exercise.id, attempt: address))
    default: throw .notExpected
    }
    position += 1
    return goOn(with: facts, at: now)
  }

  /// Shows the next step after some facts; a session without a place for the next step ends after its last one.
  mutating func goOn(with facts: [FactContent], at now: Int64) -> Turn {
    if step == nil, !rules.endsWithNextStep { return finish(with: facts) }
    if case .exercise(let exercise, _)? = step, let response = finishedPath(of: exercise) {
      presentedAt = now
      return attempt(exercise, reply(after: response), following: facts, at: now)
    }
    return Turn(facts: facts, event: present(at: now))
  }

  /// Takes the learner's line, or goes on without one, and ends the session.
  mutating func takeNote(_ input: SessionInput) throws(SessionError) -> Turn {
    switch input {
    case .text(let line):
      // Unicode scalars are counted, since a letter may carry any number of marks.
      guard line.unicodeScalars.count <= LessonSession.lineLimit else {
        throw .textTooLong(limit: LessonSession.lineLimit)
      }
      guard line.contains(where: { !$0.isWhitespace }) else { return finish(with: []) }
      guard let lesson = material.lesson else { return finish(with: []) }
      let text = TextCleaner.cleanLine(line)
      return finish(with: [.nextStepWritten(lesson: lesson.id, text: text)])
    case .next, .skip: return finish(with: [])
    default: throw .notExpected
    }
  }

  /// Ends the session after the last facts before its end.
  mutating func finish(with facts: [FactContent]) -> Turn {
    phase = .ended
    isFinished = true
    return Turn(
      facts: facts + [.sessionFinished(lesson: material.lesson?.id)],
      event: .end(summary(isFinished: true))
    )
  }
}
