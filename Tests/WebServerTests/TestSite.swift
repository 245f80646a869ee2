import Foundation
import Glibc
import TestSupport
import WebServer

/// A server with a clock of its own whose pages tell what was asked; `/later` waits for the test.
final class TestSite {
  /// The time, in which nothing passes by itself.
  final class Clock {
    var milliseconds = 1000
  }

  let server: WebServer
  let clock = Clock()
  /// What was asked, in order.
  var requests: [WebRequest] = []
  /// The requests that wait: their path with query, and the ticket.
  var tickets: [(target: String, ticket: WebTicket)] = []

  init(limits: WebServerLimits = WebServerLimits(connectionsPerClient: 0)) throws {
    let clock = clock
    server = try WebServer(address: "127.0.0.1", port: 0, limits: limits) { clock.milliseconds }
  }

  func client(from source: String = "127.0.0.1") throws -> TestClient {
    try TestClient(port: server.port, from: source)
  }

  func take(_ request: WebRequest, _ ticket: WebTicket) -> WebAnswer {
    requests.append(request)
    let query = String(decoding: request.query, as: UTF8.self)
    if request.path == "/later" {
      tickets.append(("\(request.path)?\(query)", ticket))
      return .later
    }
    let body = String(decoding: request.body, as: UTF8.self)
    let text = "\(request.method) \(request.path) \(query) \(body)"
    return .now(
      WebResponse(status: 200, fields: ["Content-Type": "text/plain"], body: Array(text.utf8))
    )
  }

  /// Runs the server and lets the clients read until something is so.
  func run(_ clients: [TestClient], until isDone: () -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: 60)
    while true {
      try server.run { take($0, $1) }
      for client in clients { client.receive() }
      if isDone() { return }
      guard Date() < deadline else {
        throw TestFailure("it did not come: \(clients.suffix(3).map(\.text))")
      }
      var request = pollfd(fd: server.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&request, 1, Int32(min(server.milliseconds ?? 10, 10)))
    }
  }

  /// Runs until everything that the clients sent so far has been looked at.
  ///
  /// A request that was sent later has been answered then.
  func settle(_ clients: [TestClient]) throws {
    for _ in 0..<2 {
      let last = try client(from: "127.0.0.9")
      last.get("/last", fields: "Connection: close\r\n")
      try run(clients + [last]) { last.isClosed }
      requests.removeAll { $0.path == "/last" }
    }
  }
}
