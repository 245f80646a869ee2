/// A person who is asked, and how.
public struct Contact: Sendable, Hashable {
  /// The number of the person in the town.
  public let person: Int
  /// How the person is asked.
  public let approach: Approach

  /// Joins both.
  public init(_ person: Int, _ approach: Approach) {
    self.person = person
    self.approach = approach
  }
}
