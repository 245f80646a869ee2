public import Learning

/// A fact that came from another record and was read, but is not held yet.
public struct ReceivedFact: Sendable, Hashable {
  /// The counter of the device that recorded it.
  public let counter: Int64
  /// The hash of the fact before it on that device, 32 bytes.
  public let previous: [UInt8]
  /// Its own hash, as ``FactSpelling`` computes it.
  public let hash: [UInt8]
  /// What it has in common with its session.
  public let context: FactContext
  /// When it was recorded.
  public let recordedAt: Moment
  /// What happened.
  public let content: FactContent
  /// What happened, as the hash binds it: JSON with sorted keys.
  public let body: String
  /// Which mark counts, for an answer.
  public let mark: ReceivedMark

  /// Joins the parts of a received fact.
  public init(
    counter: Int64,
    previous: [UInt8],
    hash: [UInt8],
    context: FactContext,
    recordedAt: Moment,
    content: FactContent,
    body: String,
    mark: ReceivedMark = .asRecorded
  ) {
    self.counter = counter
    self.previous = previous
    self.hash = hash
    self.context = context
    self.recordedAt = recordedAt
    self.content = content
    self.body = body
    self.mark = mark
  }
}

/// Which mark of a received answer counts: never one that only the sender claims.
public enum ReceivedMark: Sendable, Hashable {
  /// The course at hand gives the recorded mark, too, or the fact is no answer.
  case asRecorded
  /// The course at hand gives another mark, 0 to 1, or none for an opinion.
  case corrected(Double?)
  /// The course with this question is not at hand.
  case notComputable
}
