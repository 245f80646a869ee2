import JSON
import Learning
import RoomSamples
import Testing
import Text
import WebServer
import Workshop

@Suite("A room and what phones send")
struct RoomHostTests {
  private static let form = "application/x-www-form-urlencoded"
  private static let host = "192.168.1.5:8080"

  /// A request as a browser would send it, with fields of the test's own.
  private static func request(
    _ method: WebMethod,
    _ path: String,
    _ body: String = "",
    host: String? = host,
    origin: String? = nil,
    type: String? = form,
    client: UInt8 = 1
  ) -> WebRequest {
    var fields = WebRequest.Fields()
    fields.host = host
    fields.origin = origin
    fields.contentType = type
    return WebRequest(
      method: method,
      path: path,
      fields: fields,
      body: Array(body.utf8),
      client: WebClientAddress(bytes: [10, 0, 0, client])
    )
  }

  private static func status(_ answer: RoomAnswer) -> Int? {
    if case .now(let response) = answer { response.status } else { nil }
  }

  @Test("Other names of the machine, other sites' forms and other bodies are turned away")
  func gate() {
    let room = SampleRoom()
    let now = RoomTime(milliseconds: 0, tick: 0)
    let join = "code=\(room.keys.code)&alias=Ann"
    for (request, expected) in [
      (Self.request(.get, "/", host: "evil.example"), 421),
      (Self.request(.get, "/", host: nil), 421),
      (Self.request(.post, "/join", join, origin: "http://evil.example"), 421),
      (Self.request(.post, "/join", join, origin: "null"), 421),
      (Self.request(.post, "/join", join, type: "application/json"), 415),
      (Self.request(.post, "/join", join, type: nil), 415),
      (Self.request(.post, "/join", "code=%zz"), 415),
      (Self.request(.post, "/open"), 404), (Self.request(.post, "/close"), 404),
      (Self.request(.get, "/wall/00000000"), 404), (Self.request(.get, "/"), 200),
    ] as [(WebRequest, Int)] {
      #expect(Self.status(room.host.take(request, at: now)) == expected, "\(request.path)")
    }
    #expect(room.host.room.participants.isEmpty && room.host.waitingCount == 0)
  }

  @Test("Ten wrong codes a minute of one address; others come in meanwhile")
  func guesses() {
    let room = SampleRoom()
    let wrong = room.keys.code == "00000000" ? "00000001" : "00000000"
    func join(_ code: String, client: UInt8, tick: Int) -> Int? {
      let request = Self.request(.post, "/join", "code=\(code)&alias=A\(client)", client: client)
      return Self.status(room.host.take(request, at: RoomTime(milliseconds: 0, tick: tick)))
    }
    let statuses = (1...15).map { join(wrong, client: 1, tick: $0) }
    #expect(statuses == Array(repeating: 403, count: 10) + Array(repeating: 429, count: 5))
    #expect(join(room.keys.code, client: 1, tick: 20) == 429)
    #expect(join(room.keys.code, client: 2, tick: 20) == nil)
    #expect(join(room.keys.code, client: 1, tick: 70_000) == nil)
    #expect(room.host.commit().count == 2 && room.host.room.participants.count == 2)
  }

  @Test("An alias that is taken, also in other letters, brings a free one")
  func aliases() {
    let room = SampleRoom()
    _ = room.join("Айгүл")
    let answer = room.post(
      "/join",
      "code=\(room.keys.code)&alias=\(SampleRoom.encoded("АЙГҮЛ"))",
      accept: "application/json"
    )
    #expect(answer.status == 409)
    #expect(String(decoding: answer.body, as: UTF8.self).contains("АЙГҮЛ 2"))
    #expect(room.host.room.participants.count == 1)
  }

  @Test("A cookie of another room, or one that was made up, opens nothing")
  func oldCookies() {
    let other = SampleRoom().join("Ann")
    let room = SampleRoom()
    let own = room.join("Ben")
    #expect(room.get("/room", cookie: own).status == 200)
    let forged = own.dropLast() + (own.hasSuffix("0") ? "1" : "0")
    for cookie in [other, String(forged), "qadam=", "qadam=..", "qadam=x.y"] {
      let page = room.get("/room", cookie: cookie)
      #expect(page.status == 303 && page.field("Location") == "/", "\(cookie)")
    }
  }

  @Test("What the record does not take is not called saved, and can be sent again")
  func fullDisk() throws {
    struct Full: Error {}
    let sample = SampleRoom()
    var isFull = false
    var recorded: [RoomEntry] = []
    let host = RoomHost(
      room: sample.host.room,
      people: [:],
      keys: sample.keys,
      materials: [.english: RoomMaterial(title: "t", exercises: SampleQuestions.all)],
      language: .english,
      hosts: [Self.host],
      address: "http://" + Self.host,
      record: { entries in
        if isFull { throw Full() }
        recorded += entries
      }
    )
    let now = RoomTime(milliseconds: 5, tick: 5)
    let join = Self.request(.post, "/join", "code=\(sample.keys.code)&alias=Ann&form=f1")
    isFull = true
    #expect(Self.status(host.take(join, at: now)) == nil)
    #expect(host.commit().map { $0.status } == [503])
    #expect(host.takeFailure() is Full && host.people.isEmpty && host.room.participants.isEmpty)
    #expect(throws: Full.self) { try host.perform(.open(question: nil), at: now) }
    #expect(host.room.phase == .lobby)
    isFull = false
    #expect(Self.status(host.take(join, at: now)) == nil)
    #expect(host.commit().map { $0.status } == [303])
    // A second tap on the same button is the same person.
    #expect(Self.status(host.take(join, at: now)) == 303)
    #expect(host.room.participants.count == 1 && recorded.count == 1)
    #expect(recorded.first?.newcomer == "Ann")
  }
}
