import Testing
import WebServer

@Suite("Serving pages")
struct WebServerTests {
  @Test("A page is asked for and comes")
  func getting() throws {
    let site = try TestSite()
    let client = try site.client()
    client.get(
      "/a%20b/%D1%8F?x=1&y=%32",
      fields: "Cookie: a=1; room=abc\r\naccept-language: kk\r\n"
    )
    try site.run([client]) { client.answers.count == 1 }
    #expect(client.answers[0].body == "get /a b/я x=1&y=%32 ")
    let request = try #require(site.requests.first)
    #expect(request.cookie("room") == "abc")
    #expect(request.cookie("a") == "1")
    #expect(request.cookie("oom") == nil)
    #expect(request.fields.host == "room")
    #expect(request.fields.acceptLanguage == "kk")
    #expect(request.fields.accept == nil)
    #expect(client.text.contains("Content-Type: text/plain\r\n"))
  }

  @Test("A form is sent, and the connection serves the next request too")
  func posting() throws {
    let site = try TestSite()
    let client = try site.client()
    for number in 1...5 {
      client.post(
        "/vote",
        "answer=\(number)",
        fields: "Content-Type: application/x-www-form-urlencoded; charset=utf-8\r\n"
      )
      try site.run([client]) { client.answers.count == number }
      #expect(client.answers.last?.body == "post /vote  answer=\(number)")
    }
    #expect(site.requests.map(\.isForm) == Array(repeating: true, count: 5))
    #expect(site.server.connections == 1)
  }

  @Test("Requests that are sent without waiting are answered in their order")
  func pipelining() throws {
    let site = try TestSite()
    let client = try site.client()
    for number in 0..<20 { client.post("/\(number)", "body \(number)") }
    try site.run([client]) { client.answers.count == 20 }
    #expect(client.answers.map(\.body) == (0..<20).map { "post /\($0)  body \($0)" })
  }

  @Test("Only the header of a page is sent to who asks for that")
  func head() throws {
    let site = try TestSite()
    let client = try site.client()
    client.send("HEAD /page HTTP/1.1\r\nHost: room\r\nConnection: close\r\n\r\n")
    try site.run([client]) { client.isClosed }
    #expect(client.text.hasPrefix("HTTP/1.1 200"))
    #expect(client.text.contains("Content-Length: 12\r\n"))
    #expect(client.text.hasSuffix("\r\n\r\n"))
    #expect(site.requests.map(\.method) == [.head])
  }

  @Test("A client of HTTP/1.0 gets its page and the end of the connection")
  func oldClient() throws {
    let site = try TestSite()
    let client = try site.client()
    client.send("GET /old HTTP/1.0\r\n\r\n")
    try site.run([client]) { client.isClosed }
    #expect(client.answers.map(\.body) == ["get /old  "])
  }

  @Test("A body in chunks is put together")
  func chunks() throws {
    let site = try TestSite()
    let client = try site.client()
    client.send("POST / HTTP/1.1\r\nHost: room\r\nTransfer-Encoding: chunked\r\n\r\n")
    for part in ["4\r\nan", "sw\r\n", "3;x=1\r\ner=\r\n1\r\n7", "\r\n0\r\n\r\n"] {
      client.send(part)
      try site.settle([client])
    }
    try site.run([client]) { client.answers.count == 1 }
    #expect(client.answers[0].body == "post /  answer=7")
  }

  @Test("A client that asks before it sends a body is told to go on")
  func asking() throws {
    let site = try TestSite()
    let client = try site.client()
    client.send(
      "POST / HTTP/1.1\r\nHost: room\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n"
    )
    try site.run([client]) { client.text.hasPrefix("HTTP/1.1 100 Continue\r\n\r\n") }
    client.send("a=1")
    try site.run([client]) { client.answers.count == 2 }
    #expect(client.answers[1].body == "post /  a=1")
  }

  @Test("A request that comes byte by byte is a request")
  func bytewise() throws {
    let site = try TestSite()
    let client = try site.client()
    for byte in Array("POST /x HTTP/1.1\r\nHost: room\r\nContent-Length: 2\r\n\r\nab".utf8) {
      client.send([byte])
      try site.run([client]) { true }
    }
    try site.run([client]) { client.answers.count == 1 }
    #expect(client.answers[0].body == "post /x  ab")
  }

  @Test("A field of an answer cannot begin another, and a wrong status is a fault of ours")
  func cleanFields() throws {
    let site = try TestSite()
    let client = try site.client()
    client.get("/later")
    try site.run([client]) { site.tickets.count == 1 }
    let response = WebResponse(
      status: 303,
      fields: ["Location": "/room\r\nSet-Cookie: evil=1\0", "": "x", "Bad Name:": "y"],
      body: []
    )
    #expect(site.server.answer(site.tickets[0].ticket, with: response))
    try site.run([client]) { client.answers.count == 1 }
    #expect(client.text.contains("Location: /roomSet-Cookie: evil=1\r\n"))
    #expect(client.text.contains("BadName: y\r\n"))
    #expect(!client.text.contains("\r\nSet-Cookie"))
    #expect(WebResponse(status: 99).status == 500)
  }

  @Test("Equal answers are one value, and clients cannot be printed")
  func values() {
    #expect(WebResponse(status: 200, body: [1]) == WebResponse(status: 200, body: [1]))
    let client = WebClientAddress(bytes: [192, 168, 1, 7])
    #expect("\(client)" == "a client")
    #expect(String(reflecting: client) == "a client")
    var told = ""
    dump(client, to: &told)
    #expect(!told.contains("192") && told.count < 40)
  }

  @Test(
    "Addresses that one machine can take at will count as one",
    arguments: [
      ([0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 1], true), ([0xFE, 0x80, 0, 0, 0, 0, 0, 0], false),
      ([0xFD, 0, 0, 0, 0, 0, 0, 1], false), ([0, 0, 0, 0, 0, 0, 0, 0], false),
    ] as [([UInt8], Bool)]
  )
  func sameClient(half: [UInt8], isOne: Bool) {
    let first = WebClientAddress(bytes: half + [0, 0, 0, 0, 0, 0, 0, 1])
    let second = WebClientAddress(bytes: half + [0, 0, 0, 0, 0, 0, 0, 2])
    #expect((first == second) == isOne)
  }

  @Test(
    "What a client takes is read word by word",
    arguments: [
      (nil, false), ("", false), ("*/*", false), ("application/json", true),
      ("text/html, application/json;q=0.9", true), ("text/html,application/json ;q=1", true),
      ("application/jsonp", false), ("xapplication/json", false), ("text/html", false),
    ] as [(String?, Bool)]
  )
  func accepting(field: String?, takes: Bool) {
    var fields = WebRequest.Fields()
    fields.accept = field
    let client = WebClientAddress(bytes: [])
    let request = WebRequest(method: .get, path: "/", fields: fields, client: client)
    #expect(request.accepts("application/json") == takes)
  }
}
