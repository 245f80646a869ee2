public import WebServer

/// What a room says to a request.
public enum RoomAnswer: Sendable {
  /// The answer goes out.
  case now(WebResponse)
  /// The answer comes with the next ``RoomHost/commit()``, when what was sent is durable.
  case later
}
