import Testing
import WebServer

@Suite("What clients may not do")
struct WebServerLimitTests {
  @Test(
    "A request that has not come in by its deadline is cut, however busily its sender drips",
    arguments: [
      "", "GET / HT", "GET / HTTP/1.1\r\nHost: a\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nab",
    ]
  )
  func slowRequest(start: String) throws {
    let site = try TestSite()
    let slow = try site.client()
    slow.send(start)
    try site.settle([slow])
    // A byte each second keeps no connection alive.
    for _ in 0..<9 {
      site.clock.milliseconds += 1000
      slow.send("x")
      try site.settle([slow])
      #expect(!slow.isClosed)
    }
    #expect(site.server.milliseconds ?? .max <= 1000)
    site.clock.milliseconds += 1000
    try site.run([slow]) { slow.isClosed }
    #expect(site.requests.isEmpty)
  }

  @Test("A connection that rests too long is closed, and one that asks again is not")
  func idle() throws {
    let site = try TestSite()
    let lazy = try site.client()
    let busy = try site.client()
    lazy.get("/")
    for number in 1...4 {
      busy.get("/")
      try site.run([lazy, busy]) { busy.answers.count == number && lazy.answers.count == 1 }
      site.clock.milliseconds += 5000
    }
    try site.run([lazy, busy]) { lazy.isClosed }
    busy.get("/")
    try site.run([busy]) { busy.answers.count == 5 }
  }

  @Test("A request that waits for its answer has no deadline")
  func waiting() throws {
    let site = try TestSite()
    let client = try site.client()
    client.get("/later")
    try site.run([client]) { site.tickets.count == 1 }
    site.clock.milliseconds += 1_000_000
    try site.settle([client])
    #expect(!client.isClosed)
    site.server.answer(site.tickets[0].ticket, with: WebResponse(status: 200))
    try site.run([client]) { client.statuses == [200] }
  }

  @Test("A client that does not take its answer is cut")
  func slowReader() throws {
    let site = try TestSite()
    let client = try site.client()
    client.get("/later")
    try site.run([]) { site.tickets.count == 1 }
    // More than the system holds for a client that does not read.
    let body = [UInt8](repeating: 65, count: 32 << 20)
    site.server.answer(site.tickets[0].ticket, with: WebResponse(status: 200, body: body))
    try site.settle([])
    #expect(site.server.connections == 1)
    site.clock.milliseconds += 10_000
    try site.run([]) { site.server.connections == 0 }
  }

  @Test("One address may hold so many connections, and others still come in")
  func perClient() throws {
    let site = try TestSite(limits: WebServerLimits(connectionsPerClient: 4))
    let greedy = try (0..<10).map { _ in try site.client(from: "127.0.0.2") }
    try site.run(greedy) { greedy.filter(\.isClosed).count == 6 }
    let other = try site.client(from: "127.0.0.3")
    other.get("/")
    try site.run(greedy + [other]) { other.statuses == [200] }
    greedy[0].get("/")
    try site.run(greedy) { greedy[0].statuses == [200] }
  }

  @Test("When all connections are taken, the one that rests longest makes room, then the slowest")
  func fullHouse() throws {
    let site = try TestSite(limits: WebServerLimits(connections: 4, connectionsPerClient: 0))
    let clients = try (0..<4).map { _ in try site.client() }
    for client in clients.dropFirst() { client.get("/") }
    clients[0].send("GET / HT")
    try site.run(clients) { clients.dropFirst().allSatisfy { $0.statuses == [200] } }
    var newer: [TestClient] = []
    for number in 0..<4 {
      let next = try site.client()
      next.send("GET /")
      newer.append(next)
      // Those that rest go first, in their order; at last the one that began a request first.
      let gone = clients[(number + 1) % 4]
      try site.run(clients + newer) { gone.isClosed }
      #expect(clients.filter(\.isClosed).count == number + 1)
    }
    #expect(newer.filter(\.isClosed).isEmpty)
    for client in newer { client.send(" HTTP/1.1\r\nHost: a\r\n\r\n") }
    try site.run(newer) { newer.allSatisfy { $0.statuses == [200] } }
  }

  @Test("A request that waits for its answer makes no room")
  func waitingStays() throws {
    let site = try TestSite(limits: WebServerLimits(connections: 2, connectionsPerClient: 0))
    let patient = try site.client()
    patient.get("/later")
    try site.run([patient]) { site.tickets.count == 1 }
    let others = try (0..<8).map { _ in try site.client() }
    try site.run(others) { others.filter(\.isClosed).count >= 6 }
    site.server.answer(site.tickets[0].ticket, with: WebResponse(status: 200))
    try site.run([patient]) { patient.statuses == [200] }
  }

  @Test("Five hundred bogus clients do not keep thirty from their answers")
  func bogusCrowd() throws {
    let site = try TestSite(limits: WebServerLimits(connections: 200, connectionsPerClient: 64))
    let starts = [
      "", "G", "GET / HTTP/1.1\r\nX: ",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 8000\r\n\r\n",
      "\0\0\0\0", String(repeating: "a", count: 20_000),
    ]
    var crowd: [TestClient] = []
    var people = try (0..<30).map { try site.client(from: "127.0.1.\($0 + 1)") }
    for number in 0..<500 {
      let bogus = try site.client(from: "127.0.0.\(number % 100 + 2)")
      bogus.send(starts[number % starts.count])
      crowd.append(bogus)
      guard number % 10 == 0 else { continue }
      let person = number / 10 % 30
      try site.settle(crowd + people)
      // Whoever was sent away while resting comes again, as browsers do.
      if people[person].isClosed {
        people[person] = try site.client(from: "127.0.1.\(person + 1)")
      }
      let before = people[person].answers.count
      people[person].post("/vote", "answer=\(number)")
      try site.run(crowd + people) { people[person].answers.count == before + 1 }
      #expect(people[person].answers.last?.body == "post /vote  answer=\(number)")
      #expect(site.server.connections <= 232)
    }
    #expect(site.requests.count == 50)
    try site.settle(crowd + people)
    site.clock.milliseconds += 100_000
    try site.run(crowd + people) { site.server.connections == 0 }
  }
}
