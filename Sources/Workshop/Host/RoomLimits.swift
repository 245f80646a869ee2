/// What a room allows its phones.
public struct RoomLimits: Sendable {
  /// How many participants may come from one address; nil for any number, as on a machine of one's own.
  public var participantsPerClient: Int?
  /// How many votes of one participant are taken in ten seconds; nil for any number.
  public var votesPerParticipant: Int?

  /// Makes limits, each with a value that suits a room of phones.
  public init(participantsPerClient: Int? = 40, votesPerParticipant: Int? = 30) {
    self.participantsPerClient = participantsPerClient
    self.votesPerParticipant = votesPerParticipant
  }
}
