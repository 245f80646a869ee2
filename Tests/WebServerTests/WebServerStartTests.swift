import Testing

@testable import WebServer

@Suite("Starting to serve")
struct WebServerStartTests {
  static func start(_ address: String, port: Int = 0) throws(WebServerError) -> WebServer {
    try WebServer(address: address, port: port) { 0 }
  }

  @Test(
    "Why a server cannot start is told",
    arguments: [
      ("", 0, .noAddress("")), ("localhost", 0, .noAddress("localhost")),
      ("127.0.0.1\0", 0, .noAddress("127.0.0.1\0")), ("300.1.1.1", 0, .noAddress("300.1.1.1")),
      ("0.0.0.0", 0, .everyAddress("0.0.0.0")), ("::", 0, .everyAddress("::")),
      ("0", 0, .everyAddress("0")), ("::ffff:0.0.0.0", 0, .everyAddress("::ffff:0.0.0.0")),
      ("192.0.2.1", 0, .addressNotHere("192.0.2.1")),
      ("2001:db8::1", 0, .addressNotHere("2001:db8::1")),
      ("127.0.0.1", 65_536, .noPort(65_536)), ("127.0.0.1", -1, .noPort(-1)),
    ] as [(String, Int, WebServerError)]
  )
  func failures(address: String, port: Int, error: WebServerError) {
    #expect(throws: error) { try Self.start(address, port: port) }
  }

  @Test("A port in use is told, and is free again after its server has gone")
  func portInUse() throws {
    let port = try {
      let server = try Self.start("127.0.0.1")
      #expect(server.port > 0)
      let port = server.port
      #expect(throws: WebServerError.portInUse(port)) { try Self.start("127.0.0.1", port: port) }
      return port
    }()
    let again = try Self.start("127.0.0.1", port: port)
    #expect(again.port == port)
  }

  @Test("Only the chosen address answers")
  func oneAddress() throws {
    let server = try Self.start("127.0.0.5")
    #expect(throws: (any Error).self) { try TestClient(port: server.port, to: "127.0.0.1") }
    _ = try TestClient(port: server.port, to: "127.0.0.5")
  }

  @Test("A machine without the library is told which one is missing")
  func missingLibrary() {
    #expect(throws: WebServerError.libraryMissing(name: "libnothing.so.1")) {
      try WebServer(
        library: "libnothing.so.1",
        address: "127.0.0.1",
        port: 0,
        limits: WebServerLimits(),
        clock: { 0 }
      )
    }
    // It opens, but is another.
    #expect(throws: WebServerError.libraryMissing(name: "libdl.so.2")) {
      try WebServer(
        library: "libdl.so.2",
        address: "127.0.0.1",
        port: 0,
        limits: WebServerLimits(),
        clock: { 0 }
      )
    }
  }

  @Test(
    "Limits without sense become the nearest that have one",
    arguments: [
      WebServerLimits(
        bodyBytes: -1,
        headerBytes: -1,
        connections: -1,
        connectionsPerClient: -1,
        requestMilliseconds: -1,
        idleMilliseconds: -1
      ),
      WebServerLimits(
        bodyBytes: .max,
        headerBytes: .max,
        connections: .max,
        connectionsPerClient: .max,
        requestMilliseconds: .max / 4,
        idleMilliseconds: .max / 4
      ),
    ]
  )
  func limits(limits: WebServerLimits) throws {
    let server = try WebServer(address: "127.0.0.1", port: 0, limits: limits) { 0 }
    try server.run { _, _ in .later }
    #expect(server.connections == 0)
  }
}
