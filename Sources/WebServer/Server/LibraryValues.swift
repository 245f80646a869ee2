import CMicroHTTPD

extension WebServerLimits {
  /// The limits as the library takes them; what makes no sense becomes the nearest that does.
  var library: qadam_web_limits {
    qadam_web_limits(
      body: max(0, bodyBytes),
      header: min(max(512, headerBytes), 1 << 20),
      connections: UInt32(min(max(1, connections), 30_000)),
      connections_per_client: UInt32(clamping: connectionsPerClient),
      request_milliseconds: UInt64(clamping: requestMilliseconds),
      idle_milliseconds: UInt64(clamping: idleMilliseconds)
    )
  }
}

extension WebServerError {
  /// The error behind what the library told.
  init(
    _ failure: qadam_web_failure,
    _ code: Int32,
    library: String,
    address: String,
    port: Int
  ) {
    self =
      switch failure {
      case QADAM_WEB_NO_LIBRARY: .libraryMissing(name: library)
      case QADAM_WEB_NO_ADDRESS: .noAddress(address)
      case QADAM_WEB_EVERY_ADDRESS: .everyAddress(address)
      case QADAM_WEB_PORT_IN_USE: .portInUse(port)
      case QADAM_WEB_ADDRESS_NOT_HERE: .addressNotHere(address)
      case QADAM_WEB_PORT_NOT_ALLOWED: .portNotAllowed(port)
      default: .system(code)
      }
  }
}
