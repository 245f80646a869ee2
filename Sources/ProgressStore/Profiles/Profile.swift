public import Learning

/// A person who learns on this machine, as far as the list of profiles tells.
public struct Profile: Sendable, Hashable {
  /// What the learner is called.
  public let alias: String
  /// The learner's random name.
  public let learner: LearnerID
  /// The file of the record, whose name says nothing.
  public let path: String
  /// Whether it is the profile that is used when none is named.
  public let isCurrent: Bool
}
