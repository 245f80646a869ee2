public import Learning
public import Text
public import WebServer
public import Workshop

/// A made-up room without a disk that tests, judges and pictures look at through its requests alone.
public final class SampleRoom {
  /// The room.
  public let host: RoomHost
  /// The keys of the room.
  public let keys = RoomKeys(session: SessionID("0123456789abcdef0123456789abcdef"))
  private var milliseconds: Int64 = 1_795_000_000_000
  private let client = WebClientAddress(bytes: [127, 0, 0, 1])

  /// Opens a room in the language of the person who leads it.
  public init(
    language: Language = .english,
    exercises: [Exercise] = SampleQuestions.all,
    title: String = "Whom do we speak to?",
    address: String = "192.168.1.5:8080"
  ) {
    let agenda = RoomAgenda(
      source: .poll(name: "sample", text: ""),
      title: title,
      seed: 7,
      exercises: exercises
    )
    let material = RoomMaterial(
      title: title,
      exercises: exercises,
      languages: exercises.map { _ in .english }
    )
    host = RoomHost(
      room: Room(agenda: agenda, exercises: exercises),
      people: [:],
      keys: keys,
      materials: Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, material) }),
      language: language,
      hosts: [address],
      address: "http://" + address,
      limits: RoomLimits(participantsPerClient: nil, votesPerParticipant: nil),
      takeHome: { _ in Array("sample".utf8) },
      record: { _ in }
    )
  }

  /// Takes a request of a browser; a vote or a join is answered by ``commit()``.
  public func take(_ request: WebRequest) -> WebAnswer {
    switch host.take(request, at: now()) {
    case .now(let response): .now(response)
    case .later: .later
    }
  }

  /// The answers to the requests that were told to wait, in their order.
  public func commit() -> [WebResponse] { host.commit() }

  /// Sends a request for a page.
  public func get(_ path: String, cookie: String? = nil, accept: String = "text/html")
    -> WebResponse
  {
    let parts = path.split(separator: "?", maxSplits: 1).map { String($0) }
    return send(.get, parts[0], query: parts.count > 1 ? parts[1] : "", "", cookie, accept)
  }

  /// Sends a form.
  public func post(
    _ path: String,
    _ form: String,
    cookie: String? = nil,
    accept: String = "text/html"
  ) -> WebResponse {
    send(.post, path, query: "", form, cookie, accept)
  }

  /// Lets somebody in and returns the cookie of their browser.
  public func join(_ alias: String, language: Language = .english) -> String {
    let answer = post(
      "/join",
      "code=\(keys.code)&alias=\(SampleRoom.encoded(alias))&language=\(language.rawValue)"
    )
    return answer.field("Set-Cookie").map { String($0.prefix { $0 != ";" }) } ?? ""
  }

  /// Sends a vote as a page without scripts does.
  @discardableResult
  public func vote(_ cookie: String, question: Int, round: Int, _ fields: String) -> WebResponse {
    post("/vote", "question=\(question)&round=\(round)&\(fields)", cookie: cookie)
  }

  /// Carries out a command of the person who leads the room.
  public func perform(_ command: RoomCommand) throws {
    try host.perform(command, at: now())
  }

  /// A text as forms send it.
  public static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }

  private func send(
    _ method: WebMethod,
    _ path: String,
    query: String,
    _ body: String,
    _ cookie: String?,
    _ accept: String
  ) -> WebResponse {
    var fields = WebRequest.Fields()
    fields.host = "192.168.1.5:8080"
    fields.accept = accept
    fields.cookie = cookie
    fields.contentType = "application/x-www-form-urlencoded"
    let request = WebRequest(
      method: method,
      path: path,
      query: Array(query.utf8),
      fields: fields,
      body: Array(body.utf8),
      client: client
    )
    switch host.take(request, at: now()) {
    case .now(let answer): return answer
    case .later: return host.commit().last ?? WebResponse(status: 500)
    }
  }

  private func now() -> RoomTime {
    milliseconds += 1000
    return RoomTime(milliseconds: milliseconds, tick: Int(milliseconds))
  }
}

@available(*, unavailable, message: "a room stays on the task that opened it")
extension SampleRoom: Sendable {}
