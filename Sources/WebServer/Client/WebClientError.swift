/// A reason why no answer came from a server.
public enum WebClientError: Error, Sendable, Hashable {
  /// The text is not an address such as `http://192.168.43.1:8080/ABCD1234`, with digits and not a name.
  case noAddress(String)
  /// The machine is there, but nobody serves pages on the port.
  case nobodyListens
  /// The machine is not there, or not in this network.
  case notReached
  /// The answer did not come in time.
  case tooSlow
  /// The answer is longer than any that a room gives.
  case tooLarge
  /// The connection broke, or what came is no answer of a web server.
  case noAnswer
}
