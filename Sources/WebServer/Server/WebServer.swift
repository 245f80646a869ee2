import CMicroHTTPD

/// Serves pages to browsers from one address of the machine, on the thread that runs it.
///
/// It neither waits nor has threads of its own: whoever owns it waits on ``descriptor``, for ``milliseconds`` at most,
/// and then runs it. So a handler may touch what the thread owns, without locks.
public final class WebServer {
  /// The address that is bound.
  public let address: String
  /// The port that is bound, which the system chose where zero was asked for.
  public let port: Int
  /// Can be read, as `poll` says it, when there is something to do.
  public let descriptor: Int32

  private var handle: OpaquePointer?
  private var isRunning = false
  private var stopsAfterRun = false
  private let clock: () -> Int

  /// Starts to listen.
  ///
  /// - Parameters:
  ///   - address: One address of the machine, of IPv4 or IPv6, in digits.
  ///   - port: The port, or zero for any that is free.
  ///   - limits: What clients may do.
  ///   - clock: Milliseconds that never go back.
  /// - Throws: ``WebServerError``.
  public convenience init(
    address: String,
    port: Int,
    limits: WebServerLimits = WebServerLimits(),
    clock: @escaping () -> Int
  ) throws(WebServerError) {
    try self.init(
      library: String(cString: qadam_web_library),
      address: address,
      port: port,
      limits: limits,
      clock: clock
    )
  }

  init(
    library: String,
    address: String,
    port: Int,
    limits: WebServerLimits,
    clock: @escaping () -> Int
  ) throws(WebServerError) {
    guard let number = UInt16(exactly: port) else { throw .noPort(port) }
    var failure = QADAM_WEB_SYSTEM
    var code: Int32 = 0
    var allowed = limits.library
    guard
      !address.utf8.contains(0),
      let handle = qadam_web_start(library, address, number, &allowed, &failure, &code)
    else {
      if address.utf8.contains(0) { throw .noAddress(address) }
      throw WebServerError(failure, code, library: library, address: address, port: port)
    }
    self.address = address
    self.port = Int(qadam_web_port(handle))
    self.clock = clock
    descriptor = qadam_web_descriptor(handle)
    self.handle = handle
  }

  deinit { stop() }

  /// How many connections are open.
  public var connections: Int { handle.map { Int(qadam_web_connections($0)) } ?? 0 }
  /// How many requests wait for their answer.
  public var waiting: Int { handle.map { Int(qadam_web_waiting($0)) } ?? 0 }

  /// After how many milliseconds to run though the descriptor is silent; nil where nothing will be due.
  public var milliseconds: Int? {
    guard let handle else { return nil }
    let left = qadam_web_timeout(handle, UInt64(clamping: clock()))
    return left < 0 ? nil : Int(left)
  }

  /// Does what can be done without waiting: takes requests in, sends answers, cuts clients that are too slow.
  ///
  /// - Parameter handler: Says what to do with a request. It may use tickets of earlier requests.
  /// - Throws: ``WebServerError/stopped`` when the library failed, or the server has been stopped.
  public func run(_ handler: (WebRequest, WebTicket) -> WebAnswer) throws(WebServerError) {
    guard let handle, !isRunning else { throw .stopped }
    isRunning = true
    defer {
      isRunning = false
      if stopsAfterRun { stop() }
    }
    let isDone = withoutActuallyEscaping(handler) { handler in
      var visit = Visit(handle: handle, handler: handler)
      return withUnsafeMutablePointer(to: &visit) { pointer in
        qadam_web_run(
          handle,
          UInt64(clamping: clock()),
          { context, request, ticket in
            guard let context, let request else { return }
            context.assumingMemoryBound(to: Visit.self).pointee.take(request.pointee, ticket)
          },
          pointer
        )
      }
    }
    guard isDone else { throw .stopped }
  }

  /// Answers a request that was told to wait.
  ///
  /// - Returns: Whether the ticket was still good; a client that has gone away does not make it bad.
  @discardableResult
  public func answer(_ ticket: WebTicket, with response: WebResponse) -> Bool {
    guard let handle else { return false }
    return send(handle, ticket.number, response)
  }

  /// Closes all connections and the port; requests that wait get status 503.
  ///
  /// Called by a handler, it stops after the run.
  public func stop() {
    stopsAfterRun = isRunning
    guard !isRunning else { return }
    if let handle { qadam_web_stop(handle) }
    handle = nil
  }
}

/// One run of a server with its handler.
private struct Visit {
  let handle: OpaquePointer
  let handler: (WebRequest, WebTicket) -> WebAnswer

  func take(_ source: qadam_web_request, _ number: UInt64) {
    switch WebRequest.read(source) {
    case .refusal(let response): _ = send(handle, number, response)
    case .request(let request):
      if case .now(let response) = handler(request, WebTicket(number: number)) {
        _ = send(handle, number, response)
      }
    }
  }
}

private func send(
  _ handle: OpaquePointer,
  _ ticket: UInt64,
  _ response: WebResponse
) -> Bool {
  response.header.withUnsafeBytes { header in
    response.body.withUnsafeBytes { body in
      qadam_web_answer(
        handle,
        ticket,
        UInt32(response.status),
        header.baseAddress?.assumingMemoryBound(to: CChar.self),
        header.count,
        body.baseAddress,
        body.count
      )
    }
  }
}
