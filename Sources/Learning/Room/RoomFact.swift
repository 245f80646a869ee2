/// A fact of a room: what happened and to whose record it belongs.
public struct RoomFact: Sendable, Hashable {
  /// The participant; nil for the person who leads the room.
  public let participant: LearnerID?
  /// What happened.
  public let content: FactContent
  /// When it happened by the clock of the room's machine, in milliseconds since 1970 UTC.
  public let at: Int64

  /// Joins whose fact it is, what happened and when.
  public init(participant: LearnerID?, content: FactContent, at: Int64) {
    self.participant = participant
    self.content = content
    self.at = at
  }
}
