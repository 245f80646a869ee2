import Foundation
import Synchronization
import TestSupport
import Testing

@testable import WebServer

@Suite("Asking another room")
struct WebClientTests {
  @Test(
    "The link of a room is read in every spelling",
    arguments: [
      ("http://192.168.43.1:8080/ABCD1234", "192.168.43.1", 8080, "/ABCD1234"),
      ("192.168.43.1:8080", "192.168.43.1", 8080, "/"), ("HTTP://10.0.0.1", "10.0.0.1", 80, "/"),
      ("http://[fd00::1]:81/x?y=1", "fd00::1", 81, "/x?y=1"), ("[::1]", "::1", 80, "/"),
    ]
  )
  func links(link: String, address: String, port: Int, path: String) throws {
    let client = try WebClient(link: link)
    #expect(client.address == address && client.port == port && client.path == path)
  }

  @Test(
    "What is no link in digits is refused",
    arguments: [
      "", "/", "http://", "https://10.0.0.1/", "http://example.org/", "localhost:80", "10.0.0.1:",
      "10.0.0.1:0", "10.0.0.1:65536", "10.0.0.1:+8", "10.0.0.1:٣", "[::1", "[]:80", "[::1]x",
      "10.0.0.1/a b", "10.0.0.1/\r\nX: y", "ftp://10.0.0.1", "user@10.0.0.1",
    ]
  )
  func badLinks(link: String) {
    #expect(throws: WebClientError.noAddress(link)) { try WebClient(link: link) }
  }

  @Test(
    "What came is an answer only where it is whole",
    arguments: [
      ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", 200),
      ("HTTP/1.0 404 Not Found\r\n\r\n", 404), ("HTTP/1.1 200\r\n\r\n", 200),
      ("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok", nil), ("HTTP/1.1 200 OK\r\n", nil),
      ("HTTP/1.1 2000 OK\r\n\r\n", nil), ("HTTP/1.1 +20 OK\r\n\r\n", nil), ("", nil),
      ("HTTP/2 200\r\n\r\n", nil), ("HTTP/1.1 200 OK\r\nbad\r\n\r\n", nil),
      ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", nil), ("\r\n\r\n", nil),
    ] as [(String, Int?)]
  )
  func replies(text: String, status: Int?) {
    #expect(WebReply(Array(text.utf8))?.status == status)
  }

  /// Serves on a thread of its own until the body ends.
  static func served(
    _ handler: @escaping @Sendable (WebRequest) -> WebResponse,
    _ body: (WebClient) throws -> Void
  ) throws {
    let isOver = Mutex(false)
    let port = Mutex(0)
    let ready = DispatchSemaphore(value: 0)
    let ended = DispatchSemaphore(value: 0)
    let thread = Thread {
      defer { ended.signal() }
      guard let server = try? WebServer(address: "127.0.0.1", port: 0, clock: { 0 }) else {
        ready.signal()
        return
      }
      port.withLock { $0 = server.port }
      ready.signal()
      while !isOver.withLock({ $0 }) {
        var request = pollfd(fd: server.descriptor, events: Int16(POLLIN), revents: 0)
        poll(&request, 1, 5)
        try? server.run { request, _ in .now(handler(request)) }
      }
    }
    thread.start()
    ready.wait()
    defer {
      isOver.withLock { $0 = true }
      ended.wait()
    }
    try body(WebClient(link: "127.0.0.1:\(port.withLock { $0 })"))
  }

  @Test("A form reaches our own server as it was meant, and the answer comes back whole")
  func exchange() throws {
    let large = [UInt8](repeating: 65, count: 300_000)
    try Self.served { request in
      let form = WebForm(request.body)
      let told =
        "\(request.method) \(request.path) \(form?["alias"] ?? "-") \(request.fields.cookie ?? "-")"
      if request.path == "/large" { return WebResponse(status: 200, body: large) }
      return WebResponse(
        status: 303,
        fields: ["Location": "/room", "Set-Cookie": "qadam=1.2; Path=/; HttpOnly"],
        body: Array(told.utf8)
      )
    } _: { client in
      let reply = try client.post("/join", form: [("alias", "Әлия & Ко + 50%")], cookie: "a=b")
      #expect(reply.status == 303)
      #expect(reply.location == "/room")
      #expect(reply.cookie == "qadam=1.2")
      #expect(String(decoding: reply.body, as: UTF8.self) == "post /join Әлия & Ко + 50% a=b")
      #expect(try client.get("/large").body == large)
      #expect(try client.get("/x").cookie == "qadam=1.2")
    }
  }

  @Test("An answer that is too long is refused")
  func tooLarge() throws {
    try Self.served { _ in
      WebResponse(status: 200, body: [UInt8](repeating: 65, count: WebClient.limit + 1))
    } _: { client in
      #expect(throws: WebClientError.tooLarge) { try client.get("/") }
    }
  }

  @Test("Where nobody listens, and where nobody answers, is told apart")
  func failures() throws {
    var server: WebServer? = try WebServer(address: "127.0.0.1", port: 0, clock: { 0 })
    let client = try WebClient(link: "127.0.0.1:\(try #require(server).port)")
    // It has the connection, and nobody runs it.
    #expect(throws: WebClientError.tooSlow) { try client.get("/", milliseconds: 20) }
    server = nil
    #expect(throws: WebClientError.nobodyListens) { try client.get("/") }
    let strange = try WebClient(link: "1.2.3.4.5:80")
    #expect(throws: WebClientError.noAddress("1.2.3.4.5")) { try strange.get("/") }
  }
}
