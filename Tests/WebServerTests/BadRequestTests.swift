import Testing
import WebServer

@Suite("Bad requests")
struct BadRequestTests {
  /// A request that is refused, and with which status; zero where the connection just ends.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let request: String
    let status: Int
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "no request", request: "\u{1}\u{2}\u{3}garbage\r\n\r\n", status: 0),
    Case(name: "no version", request: "GET /\r\n\r\n", status: 400),
    Case(name: "another protocol", request: "SSH-2.0-OpenSSH_9.2\r\n\r\n", status: 0),
    Case(name: "a later version", request: "GET / HTTP/7.0\r\nHost: a\r\n\r\n", status: 505),
    Case(name: "no host", request: "GET / HTTP/1.1\r\n\r\n", status: 400),
    Case(name: "two hosts", request: "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", status: 400),
    Case(
      name: "two origins",
      request: "GET / HTTP/1.1\r\nHost: a\r\nOrigin: b\r\norigin: c\r\n\r\n",
      status: 400
    ),
    Case(name: "another method", request: "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", status: 405),
    Case(name: "all of the server", request: "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", status: 405),
    Case(name: "a proxy", request: "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", status: 405),
    Case(
      name: "another site",
      request: "GET http://example.org/ HTTP/1.1\r\nHost: example.org\r\n\r\n",
      status: 400
    ),
    Case(name: "a broken escape", request: "GET /%4 HTTP/1.1\r\nHost: a\r\n\r\n", status: 400),
    Case(name: "a NUL", request: "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", status: 400),
    Case(name: "no UTF-8", request: "GET /%FF HTTP/1.1\r\nHost: a\r\n\r\n", status: 400),
    Case(
      name: "a long path",
      request: "GET /\(String(repeating: "a", count: 1023)) HTTP/1.1\r\nHost: a\r\n\r\n",
      status: 414
    ),
    Case(
      name: "a long header",
      request: "GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "a", count: 9000))\r\n\r\n",
      status: 431
    ),
    Case(
      name: "a giant header",
      request: "GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "a", count: 100_000))\r\n\r\n",
      status: 431
    ),
    Case(
      name: "many fields",
      request: "GET / HTTP/1.1\r\nHost: a\r\n\(String(repeating: "A: b\r\n", count: 5000))\r\n",
      status: 431
    ),
    Case(
      name: "a body that is too long",
      request: "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 8193\r\n\r\n",
      status: 413
    ),
    Case(
      name: "a body that no number tells",
      request:
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999999999\r\n\r\n",
      status: 413
    ),
    Case(
      name: "a length that is no number",
      request: "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3x\r\n\r\nabc",
      status: 400
    ),
    Case(
      name: "a negative length",
      request: "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
      status: 400
    ),
    Case(
      name: "chunks without end",
      request: "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        + String(repeating: "1000\r\n\(String(repeating: "a", count: 4096))\r\n", count: 3),
      status: 0
    ),
    Case(
      name: "a chunk without number",
      request: "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
      status: 400
    ),
  ]

  @Test("A bad request is refused, is not asked of the handler, and harms nobody", arguments: cases)
  func refused(bad: Case) throws {
    let site = try TestSite()
    let client = try site.client()
    client.send(bad.request)
    try site.run([client]) { client.isClosed || !client.answers.isEmpty }
    #expect(client.statuses.first ?? 0 == bad.status)
    #expect(site.requests.isEmpty)
    let next = try site.client()
    next.get("/")
    try site.run([next]) { next.statuses == [200] }
  }

  @Test("Half a request is never asked, whenever its sender goes")
  func halves() throws {
    let site = try TestSite()
    let request = Array("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabcde".utf8)
    for length in 0..<request.count {
      let client = try site.client()
      client.send(Array(request[..<length]))
      if length % 2 == 0 { try site.settle([client]) }
      client.leave(withReset: length % 3 == 0)
    }
    try site.settle([])
    #expect(site.requests.isEmpty)
    // Where the end came together with the last bytes, the library sees it only at the deadline.
    site.clock.milliseconds += 100_000
    try site.run([]) { site.server.connections == 0 }
  }

  @Test("A sender that stops before the end of its body and waits is not asked")
  func shortBody() throws {
    let site = try TestSite()
    let client = try site.client()
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc")
    client.endSending()
    try site.settle([client])
    site.clock.milliseconds += 10_000
    try site.run([client]) { client.isClosed }
    #expect(site.requests.isEmpty)
  }

  @Test("What follows a body is the next request, and refused where it is none")
  func longBody() throws {
    let site = try TestSite()
    let client = try site.client()
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcdefg\r\n\r\n")
    try site.run([client]) { client.isClosed }
    #expect(client.statuses == [200])
    #expect(site.requests.map(\.body) == [Array("abc".utf8)])
  }

  @Test("Any bytes end in a refusal or a closed connection")
  func noise() throws {
    let site = try TestSite()
    var state: UInt64 = 7
    func random() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let start = Array(
      "POST /vote?x=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nCookie: a=b\r\n\r\nabc".utf8
    )
    for _ in 0..<300 {
      let client = try site.client()
      var bytes = start
      for _ in 0...random() % 6 {
        bytes[Int(random() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random())
      }
      client.send(bytes)
      try site.settle([client])
      site.clock.milliseconds += 100_000
      try site.run([client]) { client.isClosed }
    }
    try site.run([]) { site.server.connections == 0 }
    let next = try site.client()
    next.get("/")
    try site.run([next]) { next.statuses == [200] }
  }
}
