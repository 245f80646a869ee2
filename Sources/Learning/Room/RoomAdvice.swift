/// What the share of right answers suggests to the person who leads a room.
///
/// Source: Crouch and Mazur, "Peer instruction: ten years of experience and results", 2001.
public enum RoomAdvice: String, Sendable, Hashable, CaseIterable {
  /// Fewer than 30 in 100 are right: there is nobody to learn it from yet.
  case explain
  /// From 30 to 70 in 100 are right: neighbours can convince each other.
  case discuss
  /// More than 70 in 100 are right.
  case goOn = "go-on"

  /// The advice for some right ones among the votes; nil where nobody voted.
  public init?(right: Int, votes: Int) {
    guard votes > 0 else { return nil }
    if right * 100 < votes * 30 {
      self = .explain
    } else if right * 100 <= votes * 70 {
      self = .discuss
    } else {
      self = .goOn
    }
  }
}
