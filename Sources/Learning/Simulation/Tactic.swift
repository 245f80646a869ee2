/// A way to ask people.
public enum Tactic: String, Sendable, Hashable, CaseIterable {
  /// A conversation at the door with somebody who knows you.
  case visit
  /// A message to one person.
  case message
  /// A friend request to one person.
  case friend
  /// A post where a whole group reads.
  case post

  /// Whether others can see who was asked.
  public var isPublic: Bool { self == .friend || self == .post }

  /// Whether it needs a network.
  public var needsNetwork: Bool { self != .visit }

  /// What is drawn to tell who sees it.
  var stage: PersonDraws.Stage {
    switch self {
    case .visit: .seeVisitor
    case .message: .seeMessage
    case .friend: .seeFriendRequest
    case .post: .seePost
    }
  }
}
