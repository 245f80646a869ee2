import Foundation
import JSON
import TestSupport
import WebServer

/// A room that the built program hosts on this machine, with phones that a test plays.
final class RoomWorld {
  /// The program, led through a pipe.
  private(set) var host: InteractiveProgram
  /// Where phones find it.
  private(set) var client: WebClient
  /// The code that the screen shows.
  let code: String
  private let qadam: Qadam
  private let arguments: [String]

  /// Opens a room.
  init(_ what: String, with qadam: Qadam, _ options: [String] = []) throws {
    self.qadam = qadam
    arguments = ["workshop", "host", what, "--address", "127.0.0.1"] + options
    let (host, link, _) = try RoomWorld.open(arguments + ["--port", "0"], with: qadam)
    self.host = host
    client = try WebClient(link: link)
    code = String(link.suffix(8))
  }

  /// Kills the program without warning and opens the room again.
  @discardableResult
  func restart() throws -> String {
    host.signal(9)
    try host.waitForExit()
    let port = ["--port", String(client.port)]
    let (host, link, shown) = try RoomWorld.open(arguments + port, with: qadam)
    self.host = host
    client = try WebClient(link: link)
    return shown
  }

  /// Types a command and waits for what the screen says to it.
  @discardableResult
  func lead(_ line: String, until text: String = "> Commands: ") throws -> String {
    host.send(line + "\n")
    return try host.wait(for: text)
  }

  private static func open(
    _ arguments: [String],
    with qadam: Qadam
  ) throws -> (InteractiveProgram, link: String, shown: String) {
    let start = qadam.start(["--language", "en", "--plain", "--width", "200"] + arguments)
    let host = try InteractiveProgram(start, on: .pipes)
    let shown = try host.wait(for: "> Commands: ")
    guard
      let line = shown.split(separator: "\n").first(where: { $0.contains("link with the code") }),
      let link = line.range(of: "http://").map({ String(line[$0.lowerBound...]) })
    else { throw TestFailure("no link in: \(shown)") }
    return (host, link.trimmingCharacters(in: .whitespacesAndNewlines), shown)
  }
}

/// A phone in a room.
struct RoomPhone {
  let world: RoomWorld
  let alias: String
  let cookie: String
  let returnCode: String

  /// Comes in with the code.
  init(_ alias: String, in world: RoomWorld, code: String? = nil) throws {
    let form = [("code", code ?? world.code), ("alias", alias), ("language", "en")]
    let reply = try world.client.post("/join", form: form)
    let answer = try JSONValue(parsing: reply.body)
    guard answer["joined"] == true, let cookie = reply.cookie else {
      throw TestFailure("\(alias) did not come in: \(reply.status) \(answer.text)")
    }
    self.world = world
    self.alias = alias
    self.cookie = cookie
    returnCode = answer["returnCode"]?.stringValue ?? ""
  }

  /// Votes, and says what the room answered.
  func vote(
    question: Int,
    round: Int,
    _ fields: [(name: String, value: String)],
    certainty: Int? = 2
  ) throws -> JSONValue {
    var form = [("question", String(question)), ("round", String(round))] + fields
    if let certainty { form.append(("certainty", String(certainty))) }
    return try JSONValue(
      parsing: world.client.post("/vote", form: form, cookie: cookie).body
    )
  }

  /// What the phone shows now.
  func page() throws -> String {
    let reply = try world.client.get("/room.json?since=", cookie: cookie)
    return try JSONValue(parsing: reply.body)["part"]?.stringValue ?? ""
  }
}
