/// Where a room stands; questions and rounds are counted from 1.
public enum RoomPhase: Sendable, Hashable {
  /// People come in; no question was opened yet.
  case lobby
  /// Votes are taken.
  case voting(question: Int, round: Int)
  /// Votes are no longer taken; nobody in the room has seen how they fell.
  case closed(question: Int, round: Int)
  /// People talk with their neighbours before they vote again.
  case discussing(question: Int, round: Int)
  /// The key, the reasons and the spread are shown.
  case revealed(question: Int)
  /// The room has come to its end.
  case finished

  /// The question that the room is at; nil in the lobby and at the end.
  public var question: Int? {
    switch self {
    case .lobby, .finished: nil
    case .voting(let question, _), .closed(let question, _), .discussing(let question, _),
      .revealed(let question):
      question
    }
  }

  /// A stable name for programs and pages.
  public var name: String {
    switch self {
    case .lobby: "lobby"
    case .voting: "voting"
    case .closed: "closed"
    case .discussing: "discussing"
    case .revealed: "revealed"
    case .finished: "finished"
    }
  }
}
