public import Learning

/// A group that a trainer teaches.
public struct Cohort: Sendable, Hashable {
  /// The name that the trainer gave it.
  public let name: String
  /// When it was made, in milliseconds since 1970 UTC.
  public let createdAt: Int64
  /// Who belongs to it, by alias and then by random name.
  public let members: [Member]

  /// Somebody in the group.
  public struct Member: Sendable, Hashable {
    /// Their random name.
    public let learner: LearnerID
    /// What they are called; nil where they keep it.
    public let alias: String?
    /// The form of the test before the lessons; nil where none was assigned.
    public let form: TestForm.Letter?
    /// How many facts are held of them.
    public let facts: Int
    /// When the last of these was recorded, in milliseconds since 1970 UTC; nil where there is none.
    public let lastAt: Int64?
    /// How many places of their record two different facts claim; both are kept and count nowhere.
    public let conflicts: Int
    /// How many stretches of their record lack what came before them.
    public let gaps: Int
  }
}
