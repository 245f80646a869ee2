import JSON
import Learning
import ProgressStore
import Sealing
import Text
import WebServer

/// A reason why somebody is not in the room yet.
enum JoinProblem {
  case wrongCode, tooManyGuesses, noSuchPage, otherRoom, finished, full, tooManyHere, knownHere
  case wrongReturnCode
  case badAlias
  case aliasTaken(suggestion: String)

  /// The status of the page that says so.
  var status: Int {
    switch self {
    case .wrongCode, .wrongReturnCode: 403
    case .tooManyGuesses, .tooManyHere: 429
    case .noSuchPage: 404
    case .otherRoom: 200
    case .finished, .full, .knownHere, .aliasTaken: 409
    case .badAlias: 400
    }
  }

  /// Whether only somebody meets it whose code was found right.
  var comesAfterTheCode: Bool {
    switch self {
    case .badAlias, .aliasTaken, .full, .tooManyHere, .knownHere: true
    case .wrongCode, .tooManyGuesses, .noSuchPage, .otherRoom, .finished, .wrongReturnCode: false
    }
  }

  /// What it says.
  func sentence(_ words: Messages) -> String {
    switch self {
    case .wrongCode: words.roomWrongCode()
    case .tooManyGuesses: words.roomTooManyGuesses()
    case .noSuchPage: words.roomNoSuchPage()
    case .otherRoom: words.roomOtherRoom()
    case .finished: words.roomFinished()
    case .full: words.roomFull()
    case .tooManyHere: words.roomTooManyHere()
    case .knownHere: words.roomKnownHere()
    case .wrongReturnCode: words.roomWrongReturnCode()
    case .badAlias: words.roomBadAlias(limit: Alias.limit)
    case .aliasTaken(let suggestion): words.roomAliasTaken(suggestion: suggestion)
    }
  }
}

extension RoomHost {
  /// Lets somebody in who knows the code.
  func join(_ form: WebForm, _ request: WebRequest, at now: RoomTime) -> RoomAnswer {
    let language = form["language"].flatMap { Language(tag: $0) } ?? asked(request)
    let wantsJSON = RoomHost.wantsJSON(request)
    func refusal(_ problem: JoinProblem) -> RoomAnswer {
      .now(refused(problem, form, language, wantsJSON))
    }
    guard guesses.allows(request.client, at: now.tick) else { return refusal(.tooManyGuesses) }
    guard let code = RoomCode.read(form["code"] ?? ""), RoomCode.matches(code, keys.code) else {
      guesses.count(request.client, at: now.tick)
      return refusal(.wrongCode)
    }
    // A second tap, or a phone that sends the form again, is the same person.
    if let known = joins.participant(ofForm: form["form"]), room.contains(known) {
      return .now(welcome(known, wantsJSON))
    }
    guard let alias = try? Alias(form["alias"] ?? "") else { return refusal(.badAlias) }
    if people.values.contains(where: { alias.isSame(as: $0.alias) }) {
      return refusal(.aliasTaken(suggestion: suggestion(for: alias)))
    }
    if let most = limits.participantsPerClient, joins.count(of: request.client) >= most {
      return refusal(.tooManyHere)
    }
    let own = form["learner"].flatMap { RoomHost.learner($0) }
    if let own, refuses(own) || staged.contains(own) { return refusal(.knownHere) }
    let participant = own ?? LearnerID(Hexadecimal.encode(SecureRandom.bytes(16)))
    let fact: RoomFact
    do throws(RoomError) {
      fact = try staged.joining(participant, at: now.milliseconds)
    } catch {
      if case .full = error { return refusal(.full) }
      return refusal(.finished)
    }
    joins.admit(participant, form: form["form"], from: request.client)
    return wait(
      for: fact,
      of: RoomPerson(alias: alias.text, language: language),
      isNew: true,
      success: welcome(participant, wantsJSON),
      wantsJSON: wantsJSON
    )
  }

  /// Lets a participant in on another device.
  func comeBack(_ form: WebForm, _ request: WebRequest, at now: RoomTime) -> WebResponse {
    let language = asked(request)
    let wantsJSON = RoomHost.wantsJSON(request)
    guard guesses.allows(request.client, at: now.tick) else {
      return refused(.tooManyGuesses, form, language, wantsJSON)
    }
    let code = RoomCode.read(form["return"] ?? "")
    let found = code.flatMap { code in
      room.participants.first { RoomCode.matches(keys.returnCode(of: $0), code) }
    }
    guard let participant = found else {
      guesses.count(request.client, at: now.tick)
      return refused(.wrongReturnCode, form, language, wantsJSON)
    }
    return welcome(participant, wantsJSON)
  }

  /// Whether the client is a script or a terminal.
  static func wantsJSON(_ request: WebRequest) -> Bool {
    request.accepts("application/json")
  }

  /// The random name of somebody's own record; nil for anything else.
  private static func learner(_ text: String) -> LearnerID? {
    guard text.utf8.count == 32, Hexadecimal.decode(text) != nil else { return nil }
    return LearnerID(text.lowercased())
  }

  private func welcome(_ participant: LearnerID, _ wantsJSON: Bool) -> WebResponse {
    let cookie = RoomReply.cookie(keys.token(of: participant))
    guard wantsJSON else { return RoomReply.seeOther("/room", cookie: cookie) }
    return RoomReply.json(
      [
        "joined": true,
        "returnCode": .string(RoomCode.readable(keys.returnCode(of: participant))),
      ],
      cookie: cookie
    )
  }

  private func refused(
    _ problem: JoinProblem,
    _ form: WebForm,
    _ language: Language,
    _ wantsJSON: Bool
  ) -> WebResponse {
    if wantsJSON {
      let sentence = problem.sentence(Messages(language: language))
      return RoomReply.json(
        status: problem.status,
        ["joined": false, "problem": .string(sentence)]
      )
    }
    return joinPage(
      in: language,
      status: problem.status,
      code: form["code"] ?? "",
      knowsCode: problem.comesAfterTheCode,
      alias: form["alias"] ?? "",
      problem: problem
    )
  }

  /// The first free alias behind a taken one: Ann 2, Ann 3 and so on.
  private func suggestion(for alias: Alias) -> String {
    let stem = String(alias.text.prefix(Alias.limit - 5))
    let taken = Set(people.values.map { $0.alias.lowercased() })
    let number = (2...(people.count + 2)).first { !taken.contains("\(stem) \($0)".lowercased()) }
    return "\(stem) \(number ?? people.count + 2)"
  }

  /// The page on which somebody comes in.
  func joinPage(
    in language: Language,
    status: Int? = nil,
    code: String = "",
    knowsCode: Bool = false,
    alias: String = "",
    problem: JoinProblem? = nil
  ) -> WebResponse {
    let page = JoinPage(
      words: Messages(language: language),
      title: title(in: language),
      code: knowsCode ? keys.code : String(code.prefix(40)),
      knowsCode: knowsCode,
      alias: String(alias.prefix(200)),
      form: Hexadecimal.encode(SecureRandom.bytes(8)),
      isFinished: room.phase == .finished
    )
    return page.response(status: status ?? problem?.status ?? 200, problem: problem)
  }
}
