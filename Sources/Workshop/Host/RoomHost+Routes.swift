import JSON
public import WebServer
import Learning
import Text

extension RoomHost {
  /// Takes a request; votes and joins are answered by the next ``commit()``.
  public func take(_ request: WebRequest, at now: RoomTime) -> RoomAnswer {
    guard gate.admits(request) else { return .now(RoomReply.refusal(421)) }
    if request.method == .post { return post(request, at: now) }
    switch request.path {
    case "/": return .now(front(request))
    case "/room": return .now(statePage(request))
    case "/room.json": return .now(state(request))
    case "/my-answers": return .now(answers(request))
    case "/favicon.ico": return .now(RoomReply.refusal(204))
    case let path where path.hasPrefix("/wall/"):
      return .now(wall(String(path.dropFirst("/wall/".count)), request, at: now))
    case let path: return .now(link(String(path.dropFirst()), request, at: now))
    }
  }

  private func post(_ request: WebRequest, at now: RoomTime) -> RoomAnswer {
    guard request.isForm, let form = WebForm(request.body) else {
      return .now(RoomReply.refusal(415))
    }
    return switch request.path {
    case "/join": join(form, request, at: now)
    case "/return": .now(comeBack(form, request, at: now))
    case "/vote": vote(form, request, at: now)
    default: .now(RoomReply.refusal(404))
    }
  }

  /// The join form, or the room for who is in it.
  private func front(_ request: WebRequest) -> WebResponse {
    if participant(of: request) != nil { return RoomReply.seeOther("/room") }
    let hasOldToken = request.cookie(RoomReply.cookieName) != nil
    return joinPage(in: asked(request), problem: hasOldToken ? .otherRoom : nil)
  }

  /// The link behind the square code: the join form with the code filled in.
  private func link(_ path: String, _ request: WebRequest, at now: RoomTime) -> WebResponse {
    guard let code = RoomCode.read(path) else {
      return joinPage(in: asked(request), status: 404, problem: .noSuchPage)
    }
    guard guesses.allows(request.client, at: now.tick) else {
      return joinPage(in: asked(request), status: 429, problem: .tooManyGuesses)
    }
    guard RoomCode.matches(code, keys.code) else {
      guesses.count(request.client, at: now.tick)
      return joinPage(in: asked(request), status: 403, problem: .wrongCode)
    }
    if participant(of: request) != nil { return RoomReply.seeOther("/room") }
    return joinPage(in: asked(request), code: code, knowsCode: true)
  }

  private func wall(_ path: String, _ request: WebRequest, at now: RoomTime) -> WebResponse {
    guard guesses.allows(request.client, at: now.tick) else { return RoomReply.refusal(429) }
    guard let code = RoomCode.read(path), RoomCode.matches(code, keys.wallCode) else {
      guesses.count(request.client, at: now.tick)
      return RoomReply.refusal(404)
    }
    let page = wallPage()
    guard RoomHost.wantsJSON(request) else { return page.response(source: "/wall/" + code) }
    let isKnown = WebForm(request.query)?["since"] == page.version
    return RoomReply.json([
      "version": .string(page.version), "scene": .string(page.scene),
      "part": isKnown ? .null : .string(page.partText),
    ])
  }

  private func answers(_ request: WebRequest) -> WebResponse {
    guard let participant = participant(of: request) else { return RoomReply.seeOther("/") }
    guard let bytes = takeHome?(participant) else { return RoomReply.refusal(404) }
    return RoomReply.file(bytes, named: "my-answers.qadam")
  }

  /// Who sends a request; nil for a device without a token of this room.
  func participant(of request: WebRequest) -> LearnerID? {
    guard let token = request.cookie(RoomReply.cookieName) else { return nil }
    if let known = tokens[token], people[known] != nil { return known }
    guard let participant = keys.participant(of: token), people[participant] != nil else {
      return nil
    }
    tokens[token] = participant
    return participant
  }

  /// The language that a device asks for, or that of the room.
  func asked(_ request: WebRequest) -> Language {
    if let form = WebForm(request.query), let tag = form["language"],
      let language = Language(tag: tag)
    {
      return language
    }
    let tags = (request.fields.acceptLanguage ?? "").split(separator: ",").prefix(16)
    for tag in tags {
      let name = tag.prefix { $0 != ";" && $0 != "-" && $0 != " " }
      if let language = Language(tag: String(name)) { return language }
    }
    return language
  }
}
