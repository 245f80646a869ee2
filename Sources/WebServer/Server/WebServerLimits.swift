/// What a server allows its clients.
public struct WebServerLimits: Sendable, Hashable {
  /// Bytes of a request's body.
  public var bodyBytes: Int
  /// Bytes of a request's first line and header.
  public var headerBytes: Int
  /// Connections at one time.
  ///
  /// When one more comes, the connection that has rested longest is closed, and where none rests, the one whose request
  /// has taken longest so far.
  public var connections: Int
  /// Connections of one client's address at one time; zero for any number.
  public var connectionsPerClient: Int
  /// Milliseconds in which a request must have come in completely, and its answer must have gone out.
  public var requestMilliseconds: Int
  /// Milliseconds that a connection may rest between two requests.
  public var idleMilliseconds: Int

  /// Makes limits, each with a value that suits a room of phones.
  public init(
    bodyBytes: Int = 8192,
    headerBytes: Int = 8192,
    connections: Int = 1000,
    connectionsPerClient: Int = 64,
    requestMilliseconds: Int = 10_000,
    idleMilliseconds: Int = 15_000
  ) {
    self.bodyBytes = bodyBytes
    self.headerBytes = headerBytes
    self.connections = connections
    self.connectionsPerClient = connectionsPerClient
    self.requestMilliseconds = requestMilliseconds
    self.idleMilliseconds = idleMilliseconds
  }
}
