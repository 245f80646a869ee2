import Foundation
import Glibc
import TestSupport

/// A client that sends what a test tells it, byte for byte, and never waits.
final class TestClient {
  private var descriptor: Int32
  /// All bytes that came.
  private(set) var received: [UInt8] = []
  /// Whether the server has closed the connection.
  private(set) var isClosed = false

  var text: String { String(decoding: received, as: UTF8.self) }

  /// Connects over IPv4 from an address of this machine.
  init(port: Int, from source: String = "127.0.0.1", to address: String = "127.0.0.1") throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var own = TestClient.place(source, 0)
    var place = TestClient.place(address, port)
    guard
      TestClient.call(&own, { bind(descriptor, $0, $1) }) == 0,
      TestClient.call(&place, { connect(descriptor, $0, $1) }) == 0
    else { throw TestFailure("cannot connect: \(errno)") }
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
  }

  deinit { leave() }

  private static func place(_ address: String, _ port: Int) -> sockaddr_in {
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = UInt16(port).bigEndian
    inet_pton(AF_INET, address, &place.sin_addr)
    return place
  }

  private static func call(
    _ place: inout sockaddr_in,
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    withUnsafePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }

  /// Sends bytes and returns how many the system took.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Int {
    Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  @discardableResult
  func send(_ text: String) -> Int { send(Array(text.utf8)) }

  /// Sends a request with the header that every client sends.
  func get(_ path: String, fields: String = "") {
    send("GET \(path) HTTP/1.1\r\nHost: room\r\n\(fields)\r\n")
  }

  func post(_ path: String, _ body: String, fields: String = "") {
    send(
      "POST \(path) HTTP/1.1\r\nHost: room\r\nContent-Length: \(body.utf8.count)\r\n\(fields)\r\n\(body)"
    )
  }

  /// Says that nothing more will be sent.
  func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Goes away; with a reset where the test asks for one.
  func leave(withReset isReset: Bool = false) {
    guard descriptor >= 0 else { return }
    if isReset {
      var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
      let size = socklen_t(MemoryLayout<Glibc.linger>.size)
      setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, size)
    }
    close(descriptor)
    descriptor = -1
  }

  /// Takes what has arrived.
  func receive() {
    guard descriptor >= 0, !isClosed else { return }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      guard count > 0 else {
        if count == 0 || errno != EAGAIN { isClosed = true }
        return
      }
      received += chunk[..<count]
    }
  }

  /// The answers that have come completely: status and body of each.
  var answers: [(status: Int, body: String)] {
    var result: [(Int, String)] = []
    var rest = received[...]
    let blank = Array("\r\n\r\n".utf8)
    while let end = rest.firstRange(of: blank) {
      let head = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
      let status = Int(head.dropFirst("HTTP/1.1 ".count).prefix(3)) ?? 0
      let length = head.firstMatch(of: /(?i)content-length: (\d+)/).flatMap { Int($0.1) } ?? 0
      guard rest.endIndex - end.upperBound >= length else { break }
      let body = rest[end.upperBound..<(end.upperBound + length)]
      result.append((status, String(decoding: body, as: UTF8.self)))
      rest = rest[(end.upperBound + length)...]
    }
    return result
  }

  var statuses: [Int] { answers.map(\.status) }
}
