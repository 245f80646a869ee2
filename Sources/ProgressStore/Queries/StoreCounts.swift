/// How much a record holds.
public struct StoreCounts: Sendable, Hashable {
  /// Learners in the file.
  public let learners: Int
  /// Devices that facts came from, this one included.
  public let devices: Int
  /// Sessions begun.
  public let sessions: Int
  /// Facts in the log.
  public let facts: Int
  /// Answers, skips and don't-knows.
  public let attempts: Int
}
