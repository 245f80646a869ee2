import Testing
import WebServer

@Suite("Answers that come later")
struct WebTicketTests {
  static func response(_ text: String) -> WebResponse {
    WebResponse(status: 200, body: Array(text.utf8))
  }

  @Test("Answers in any order reach those who asked")
  func shuffled() throws {
    let site = try TestSite()
    let clients = try (0..<100).map { _ in try site.client() }
    for (number, client) in clients.enumerated() { client.get("/later?\(number)") }
    try site.run(clients) { site.tickets.count == 100 }
    #expect(site.server.waiting == 100)
    // 37 has no divisor in common with 100, so each is met once.
    for step in 0..<100 {
      let (target, ticket) = site.tickets[step * 37 % 100]
      #expect(site.server.answer(ticket, with: Self.response(target)))
    }
    #expect(site.server.waiting == 0)
    // Nothing will come from outside: the answers themselves are the reason to run.
    #expect(site.server.milliseconds == 0)
    try site.run(clients) { clients.allSatisfy { $0.answers.count == 1 } }
    for (number, client) in clients.enumerated() {
      #expect(client.answers.map(\.body) == ["/later?\(number)"])
    }
  }

  @Test("A ticket answers once, and not the next request of its connection")
  func once() throws {
    let site = try TestSite()
    let client = try site.client()
    client.get("/later?1")
    client.get("/later?2")
    try site.run([client]) { site.tickets.count == 1 }
    let first = site.tickets[0].ticket
    #expect(site.server.answer(first, with: Self.response("one")))
    #expect(!site.server.answer(first, with: Self.response("again")))
    try site.run([client]) { site.tickets.count == 2 }
    #expect(!site.server.answer(first, with: Self.response("again")))
    #expect(site.server.answer(site.tickets[1].ticket, with: Self.response("two")))
    try site.run([client]) { client.answers.count == 2 }
    #expect(client.answers.map(\.body) == ["one", "two"])
  }

  @Test("Who goes away while waiting leaves a ticket that harms nobody", arguments: [true, false])
  func gone(withReset isReset: Bool) throws {
    let site = try TestSite()
    let clients = try (0..<20).map { _ in try site.client() }
    for (number, client) in clients.enumerated() { client.get("/later?\(number)") }
    try site.run(clients) { site.tickets.count == 20 }
    for client in clients.prefix(10) { client.leave(withReset: isReset) }
    try site.settle([])
    for (target, ticket) in site.tickets { site.server.answer(ticket, with: Self.response(target)) }
    try site.run(clients) { clients.suffix(10).allSatisfy { $0.answers.count == 1 } }
    try site.run([]) { site.server.connections == 10 }
    // Their places are taken by others, for whom the old tickets do not speak.
    let others = try (0..<10).map { _ in try site.client() }
    for client in others { client.get("/later?new") }
    let old = site.tickets.map(\.ticket)
    try site.run(others) { site.tickets.count == 30 }
    for ticket in old { #expect(!site.server.answer(ticket, with: Self.response("wrong"))) }
    for (target, ticket) in site.tickets.suffix(10) {
      #expect(site.server.answer(ticket, with: Self.response(target)))
    }
    try site.run(others) { others.allSatisfy { $0.answers.map(\.body) == ["/later?new"] } }
  }

  @Test("A handler may answer others while it is asked, and its own ticket")
  func answeringWithin() throws {
    let site = try TestSite()
    let (first, second) = (try site.client(), try site.client())
    var waiting: WebTicket?
    func handle(_ request: WebRequest, _ ticket: WebTicket) -> WebAnswer {
      if request.path == "/first" {
        waiting = ticket
        return .later
      }
      if let waiting { site.server.answer(waiting, with: Self.response("first")) }
      site.server.answer(ticket, with: Self.response("second"))
      return .later
    }
    first.get("/first")
    while waiting == nil { try site.server.run { handle($0, $1) } }
    second.get("/second")
    while first.answers.isEmpty || second.answers.isEmpty {
      try site.server.run { handle($0, $1) }
      first.receive()
      second.receive()
    }
    #expect(first.answers.map(\.body) == ["first"])
    #expect(second.answers.map(\.body) == ["second"])
    #expect(site.server.waiting == 0)
  }

  @Test("A server that stops tells those who wait, and old tickets do nothing")
  func stopping() throws {
    let site = try TestSite()
    let clients = try (0..<10).map { _ in try site.client() }
    for client in clients { client.get("/later") }
    let half = try site.client()
    half.send("GET / HT")
    let resting = try site.client()
    resting.get("/")
    try site.run(clients + [half, resting]) {
      site.tickets.count == 10 && resting.answers.count == 1
    }
    clients[0].leave()
    site.server.stop()
    #expect(site.server.connections == 0 && site.server.waiting == 0)
    #expect(site.server.milliseconds == nil)
    for (_, ticket) in site.tickets {
      #expect(!site.server.answer(ticket, with: Self.response("late")))
    }
    #expect(throws: WebServerError.stopped) { try site.server.run { site.take($0, $1) } }
    for client in clients.dropFirst() + [half, resting] {
      while !client.isClosed { client.receive() }
    }
    #expect(clients.dropFirst().allSatisfy { $0.statuses == [503] })
    #expect(half.received.isEmpty)
  }

  @Test("A handler that stops the server is heard after its run")
  func stoppingWithin() throws {
    let site = try TestSite()
    let client = try site.client()
    client.get("/")
    var wasAsked = false
    while !wasAsked {
      try site.server.run { _, _ in
        wasAsked = true
        site.server.stop()
        return .now(Self.response("bye"))
      }
    }
    #expect(site.server.connections == 0)
    while !client.isClosed { client.receive() }
    #expect(client.answers.map(\.body) == ["bye"])
  }
}
