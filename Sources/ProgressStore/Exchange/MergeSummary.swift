public import Learning

/// What came of merging facts of one sender into a record.
public struct MergeSummary: Sendable, Hashable {
  /// How many facts were not held before.
  public var added = 0
  /// How many were held already, exactly so.
  public var held = 0
  /// The places that two different facts claim since this merge; both are kept and count nowhere.
  public var conflicts: [FactAddress] = []
  /// The first fact of each stretch whose forerunner is held by nobody here.
  public var gaps: [FactAddress] = []
  /// The devices whose facts were merged.
  public var devices: [DeviceID] = []
  /// How many answers count with another mark than the sender's.
  public var correctedMarks = 0
  /// How many answers count without a mark, since the course with their question is not at hand.
  public var unmarked = 0

  /// Nothing merged.
  public init() {}
}
