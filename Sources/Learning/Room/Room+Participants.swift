public import JSON

extension Room {
  /// The fact that somebody comes in, at any time before the end.
  public func joining(_ participant: LearnerID, at now: Int64) throws(RoomError) -> RoomFact {
    guard phase != .finished else { throw .roundNotOpen }
    guard !contains(participant) else { throw .alreadyIn }
    guard participants.count < Room.limit else { throw .full(limit: Room.limit) }
    return RoomFact(participant: participant, content: .participantJoined, at: now)
  }

  /// The fact that somebody votes; an earlier vote in the same round counts no more.
  ///
  /// - Parameters:
  ///   - participant: Who votes.
  ///   - question: The question that they saw, counted from 1.
  ///   - round: The round that they saw, counted from 1.
  ///   - answer: The answer as a front end sends it; nil where they are stuck.
  ///   - certainty: How certain they are, from 1 to 3, where the question asks for it.
  ///   - now: The time by the clock of the room's machine.
  /// - Returns: The fact.
  /// - Throws: ``RoomError``; then nothing was counted.
  public func voting(
    _ participant: LearnerID,
    question: Int,
    round: Int,
    answer: JSONValue?,
    certainty: Int?,
    at now: Int64
  ) throws(RoomError) -> RoomFact {
    guard contains(participant) else { throw .unknownParticipant }
    guard phase == .voting(question: question, round: round), let asked = self.question(question)
    else { throw .roundNotOpen }
    var response: Response?
    if let answer {
      do { response = try asked.exercise.body.response(to: answer) } catch { throw .answer(error) }
    }
    let asksCertainty = asked.asksCertainty && response != nil
    if asksCertainty {
      guard let certainty, (1...3).contains(certainty) else { throw .certaintyMissing }
    }
    let vote = RoomVote(
      question: question,
      round: round,
      response: response,
      certainty: asksCertainty ? certainty : nil
    )
    return RoomFact(participant: participant, content: .voted(vote), at: now)
  }
}
