extension RoomFact {
  /// What a recorded fact says about its room; nil for one that is none of a room's.
  public init?(_ fact: RecordedFact) {
    let participant: LearnerID?
    switch fact.content {
    case .roomMoved: participant = nil
    case .participantJoined, .voted: participant = fact.context.learner
    default: return nil
    }
    self.init(participant: participant, content: fact.content, at: fact.recordedAt.milliseconds)
  }
}
