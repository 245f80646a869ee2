import JSON

extension Room {
  /// The facts that a command of the person who leads the room becomes.
  ///
  /// Closing a round makes each last vote an ordinary answer of its participant, with purpose
  /// `workshop` and the round as its try.
  ///
  /// - Parameters:
  ///   - command: What is asked for.
  ///   - now: The time, in milliseconds since 1970 UTC.
  /// - Returns: The facts, which belong together.
  /// - Throws: ``RoomError`` where the command does not fit the phase.
  public func facts(
    for command: RoomCommand,
    at now: Int64
  ) throws(RoomError) -> [RoomFact] {
    switch command {
    case .open(let question): [try opening(question, by: command, at: now)]
    case .next: [try opening(nil, by: command, at: now)]
    case .close: try closing(by: command, at: now)
    case .discuss: [moved(RoomMove.discussed, try waiting(for: command), at: now)]
    case .again: [try openingAgain(by: command, at: now)]
    case .reveal: [try revealing(by: command, at: now)]
    case .hide(let word): [try hiding(word, by: command, at: now)]
    case .finish: try finishing(by: command, at: now)
    }
  }

  /// Which commands fit where the room stands, without a word or a number.
  public var possibleCommands: [RoomCommand] {
    let commands: [RoomCommand] = [
      .open(question: nil), .close, .discuss, .again, .reveal, .next, .finish,
    ]
    return commands.filter { (try? facts(for: $0, at: 0)) != nil }
  }

  /// The number of the next question that was not opened yet; nil where there is none.
  public var nextQuestion: Int? {
    let start = phase.question ?? 0
    let numbers = questions.indices.map { $0 + 1 }
    return numbers.first { $0 > start && roundCount(of: $0) == 0 }
      ?? numbers.first { roundCount(of: $0) == 0 }
  }

  private func opening(
    _ wanted: Int?,
    by command: RoomCommand,
    at now: Int64
  ) throws(RoomError) -> RoomFact {
    switch phase {
    case .voting, .finished: throw .notNow(command, phase: phase)
    case .lobby, .closed, .discussing, .revealed: break
    }
    guard let number = wanted ?? nextQuestion else { throw .noMoreQuestions }
    guard question(number) != nil else { throw .noSuchQuestion(number, count: questions.count) }
    guard !revealed.contains(number) else { throw .alreadyRevealed(number) }
    return moved(RoomMove.opened, (number, roundCount(of: number) + 1), at: now)
  }

  private func openingAgain(by command: RoomCommand, at now: Int64) throws(RoomError) -> RoomFact {
    if case .revealed(let question) = phase { throw .alreadyRevealed(question) }
    let (question, round) = try waiting(for: command)
    return moved(RoomMove.opened, (question, round + 1), at: now)
  }

  private func revealing(by command: RoomCommand, at now: Int64) throws(RoomError) -> RoomFact {
    let (question, _) = try waiting(for: command)
    return host(.revealed(question: question), at: now)
  }

  private func closing(by command: RoomCommand, at now: Int64) throws(RoomError) -> [RoomFact] {
    guard case .voting(let question, let round) = phase else {
      throw .notNow(command, phase: phase)
    }
    return [moved(RoomMove.closed, (question, round), at: now)]
      + attempts(question: question, round: round, at: now)
  }

  private func finishing(by command: RoomCommand, at now: Int64) throws(RoomError) -> [RoomFact] {
    if case .finished = phase { throw .notNow(command, phase: phase) }
    var facts: [RoomFact] = []
    // No vote is left behind.
    if case .voting = phase { facts = try closing(by: command, at: now) }
    return facts + [host(.finished, at: now)]
  }

  private func hiding(
    _ word: String,
    by command: RoomCommand,
    at now: Int64
  ) throws(RoomError) -> RoomFact {
    guard let question = phase.question, self.question(question)?.exercise.body is WordList else {
      throw .notNow(command, phase: phase)
    }
    let key = WordList.key(of: word)
    let isListed = (rounds[question] ?? []).contains { round in
      round.ballots.values.contains { ballot in
        ballot.response?.value.stringValue.map { WordList.key(of: $0) } == key
      }
    }
    guard isListed else { throw .noSuchWord(word) }
    return host(.hid(question: question, word: word), at: now)
  }

  /// The question and round that were closed and are not revealed.
  private func waiting(for command: RoomCommand) throws(RoomError) -> (Int, Int) {
    switch (phase, command) {
    case (.closed(let question, let round), _): return (question, round)
    case (.discussing(let question, let round), .again),
      (.discussing(let question, let round), .reveal):
      return (question, round)
    default: throw .notNow(command, phase: phase)
    }
  }

  private func host(_ move: RoomMove, at now: Int64) -> RoomFact {
    RoomFact(participant: nil, content: .roomMoved(move), at: now)
  }

  private func moved(
    _ move: (_ question: Int, _ round: Int) -> RoomMove,
    _ place: (question: Int, round: Int),
    at now: Int64
  ) -> RoomFact {
    host(move(place.question, place.round), at: now)
  }

  /// The ordinary answers that the votes of a round are, in the order in which people came in.
  private func attempts(question number: Int, round: Int, at now: Int64) -> [RoomFact] {
    guard
      let question = question(number), let held = rounds[number]?.element(numbered: round)
    else { return [] }
    return participants.compactMap { participant in
      held.ballots[participant].map { ballot in
        RoomFact(
          participant: participant,
          content: .attempted(question.attempt(ballot, round: round, openedAt: held.openedAt)),
          at: now
        )
      }
    }
  }
}

extension RoomQuestion {
  fileprivate func attempt(_ ballot: Room.Ballot, round: Int, openedAt: Int64) -> Attempt {
    let grade =
      ballot.response.map { exercise.body.grade($0) }
      ?? Grade(score: exercise.body.isGraded ? 0 : nil)
    return Attempt(
      exercise: exercise.id,
      lesson: exercise.lesson,
      digest: exercise.digest,
      purpose: .workshop,
      tryNumber: round,
      response: ballot.response,
      shownOrder: shownOrder,
      score: grade.score,
      certainty: ballot.certainty,
      dontKnow: ballot.response == nil,
      misconceptions: grade.misconceptions,
      presentedAt: openedAt,
      answeredAt: ballot.at
    )
  }
}
