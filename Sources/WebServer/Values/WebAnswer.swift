/// What a handler says to a request.
public enum WebAnswer: Sendable {
  /// The answer goes out.
  case now(WebResponse)
  /// Somebody will answer with the ticket; until then the client waits.
  case later
}
