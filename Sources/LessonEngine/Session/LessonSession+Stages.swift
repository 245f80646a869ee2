import JSON
import Learning

/// How a session goes through an exercise that takes several answers.
extension LessonSession {
  /// Takes an input at an exercise in stages; nil where it means there what it means everywhere.
  mutating func takeAtStage(
    _ input: SessionInput,
    of exercise: Exercise,
    at now: Int64
  ) throws(SessionError) -> Turn? {
    guard let body = exercise.body as? any StagedBody else { return nil }
    let steps = progress[position]?.steps ?? []
    switch input {
    case .answer(let answer, _, let milliseconds):
      return try take(answer, milliseconds, of: exercise, body, at: now)
    case .back(let milliseconds):
      guard body.stage(after: steps).canGoBack else { throw .notExpected }
      return try take(ExerciseStage.back, milliseconds, of: exercise, body, at: now)
    case .next:
      guard case .ending(_, let response, _) = body.stage(after: steps) else { return nil }
      return attempt(exercise, reply(after: response), at: now)
    case .skip, .dontKnow:
      // Whoever has come to an end has answered.
      guard !body.stage(after: steps).isEnding else { throw .notExpected }
      return nil
    default: return nil
    }
  }

  /// The response of a path that needs no more of the learner, nil while it does.
  ///
  /// A record may end behind the last step of a path, if whoever wrote it was stopped there.
  func finishedPath(of exercise: Exercise) -> Response? {
    guard
      let body = exercise.body as? any StagedBody,
      let steps = progress[position]?.steps, !steps.isEmpty
    else { return nil }
    switch body.stage(after: steps) {
    case .complete(let response): return response
    case .ending(_, let response, _): return rules.tellsFeedback ? nil : response
    case .open: return nil
    }
  }

  /// What the learner did who came to the end of a path.
  func reply(after response: Response) -> Reply {
    Reply(response: response, milliseconds: progress[position]?.stepMilliseconds)
  }

  private mutating func take(
    _ answer: JSONValue,
    _ milliseconds: Int?,
    of exercise: Exercise,
    _ body: any StagedBody,
    at now: Int64
  ) throws(SessionError) -> Turn {
    var state = progress[position] ?? ExerciseProgress()
    let taken: TakenStep
    do throws(AnswerError) {
      taken = TakenStep(
        exercise: exercise.id,
        number: state.steps.count + 1,
        step: try body.step(
          from: answer,
          after: state.steps,
          in: shownOrder(of: exercise)
        ),
        activeMilliseconds: milliseconds.map { max(0, $0) }
      )
    } catch { throw .answer(error) }
    state.take(taken)
    progress[position] = state
    if let response = finishedPath(of: exercise) {
      return attempt(exercise, reply(after: response), following: [.stepTaken(taken)], at: now)
    }
    return Turn(
      facts: [.stepTaken(taken)],
      event: .stage(view(of: exercise, isRetrieval: isRetrieval(at: position)))
    )
  }
}
