import JSON

extension Room {
  /// How the room voted in a round; nil where the round was never opened.
  ///
  /// - Complexity: O(participants).
  public func result(question number: Int, round: Int) -> RoomResult? {
    guard
      let question = question(number), let held = rounds[number]?.element(numbered: round)
    else { return nil }
    let body = question.exercise.body
    let ballots = participants.compactMap { held.ballots[$0] }
    let grades = ballots.map { $0.response.map { body.grade($0) } }
    let isRight = grades.map { $0?.isCorrect == true }
    return RoomResult(
      participants: participants.count,
      votes: ballots.count,
      right: body.isGraded ? isRight.count { $0 } : nil,
      answers: answers(ballots.compactMap { $0.response }, to: question, number: number),
      misconceptions: Room.beliefs(grades.compactMap { $0 }),
      certainty: body.isGraded ? Room.certainty(of: ballots, isRight: isRight) : [],
      stuck: participants.filter { held.ballots[$0].map { $0.response == nil } ?? false },
      silent: participants.filter { held.ballots[$0] == nil }
    )
  }

  /// How the room voted in the last round of a question; nil where it was never opened.
  public func lastResult(question number: Int) -> RoomResult? {
    result(question: number, round: roundCount(of: number))
  }

  private static func beliefs(_ grades: [Grade]) -> [RoomResult.Belief] {
    var counts: [MisconceptionID: Int] = [:]
    for belief in grades.flatMap({ $0.misconceptions }) { counts[belief, default: 0] += 1 }
    return counts.map { RoomResult.Belief(misconception: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.misconception) < ($0.count, $1.misconception) }
  }

  private static func certainty(
    of ballots: [Ballot],
    isRight: [Bool]
  ) -> [RoomResult.CertaintyCount] {
    (1...3).map { level in
      let chosen = zip(ballots, isRight).filter { $0.0.certainty == level }
      let right = chosen.count { $0.1 }
      return RoomResult.CertaintyCount(
        certainty: level,
        right: right,
        wrong: chosen.count - right
      )
    }
  }

  private func answers(
    _ responses: [Response],
    to question: RoomQuestion,
    number: Int
  ) -> [RoomResult.Answer] {
    switch question.exercise.body {
    case let body where !body.options.isEmpty: Room.optionCounts(responses, of: question)
    case is WordList: wordCounts(responses, number: number)
    case let body: Room.answerCounts(responses, of: body)
    }
  }

  /// Every option with how many chose it, also those that nobody chose.
  private static func optionCounts(
    _ responses: [Response],
    of question: RoomQuestion
  ) -> [RoomResult.Answer] {
    let options = question.exercise.body.options
    var counts: [Int: Int] = [:]
    for response in responses {
      for number in response.value.integerValue.map({ [$0] }) ?? response.numbers {
        counts[number, default: 0] += 1
      }
    }
    return question.shownOrder.sourceNumbers.compactMap { number in
      options.element(numbered: number).map { option in
        RoomResult.Answer(
          option: number,
          words: [option.text],
          count: counts[number] ?? 0,
          isRight: option.isCorrect,
          misconceptions: option.misconceptions
        )
      }
    }
  }

  /// Equal words together, in the spelling of who wrote them first; hidden ones left out.
  private func wordCounts(_ responses: [Response], number: Int) -> [RoomResult.Answer] {
    let texts = responses.compactMap { $0.value.stringValue }
    var spelling: [String: String] = [:]
    var counts: [String: Int] = [:]
    for text in texts {
      let key = WordList.key(of: text)
      guard hiddenWords[number]?.contains(key) != true else { continue }
      spelling[key] = spelling[key] ?? text
      counts[key, default: 0] += 1
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { key, count in
      RoomResult.Answer(
        option: nil,
        words: [spelling[key] ?? key],
        count: count,
        isRight: nil,
        misconceptions: []
      )
    }
  }

  /// Equal answers together, the commonest first.
  private static func answerCounts(
    _ responses: [Response],
    of body: any ExerciseBody
  ) -> [RoomResult.Answer] {
    var counts: [String: (response: Response, count: Int)] = [:]
    for response in responses {
      counts[response.value.canonicalText, default: (response, 0)].count += 1
    }
    return counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { _, entry in
      let grade = body.grade(entry.response)
      return RoomResult.Answer(
        option: nil,
        words: body.words(for: entry.response),
        count: entry.count,
        isRight: body.isGraded ? grade.isCorrect : nil,
        misconceptions: grade.misconceptions
      )
    }
  }
}
