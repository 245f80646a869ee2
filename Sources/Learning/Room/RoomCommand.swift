/// What the person who leads a room can do; none of it can be done over the network.
public enum RoomCommand: Sendable, Hashable {
  /// Takes votes on a question: the one named, or else the next one.
  case open(question: Int?)
  /// Takes no more votes.
  case close
  /// Lets people talk with their neighbours.
  case discuss
  /// Takes votes on the same question once more.
  case again
  /// Shows the key, the reasons and the spread.
  case reveal
  /// Goes on to the next question and takes votes on it.
  case next
  /// Keeps a word of the present word list off the screens.
  case hide(word: String)
  /// Ends the room.
  case finish

  /// A stable name for programs and pages.
  public var name: String {
    switch self {
    case .open: "open"
    case .close: "close"
    case .discuss: "discuss"
    case .again: "again"
    case .reveal: "reveal"
    case .next: "next"
    case .hide: "hide"
    case .finish: "finish"
    }
  }
}
