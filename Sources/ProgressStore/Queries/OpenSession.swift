public import Learning

/// A session that was left before its end.
public struct OpenSession: Sendable, Hashable {
  /// The session.
  public let session: SessionID
  /// What is needed to play it again.
  public let start: SessionStart
  /// All that happened in it, in order, the start included.
  public let facts: [RecordedFact]
}
