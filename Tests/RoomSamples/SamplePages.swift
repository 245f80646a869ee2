public import Text
import Learning
import WebServer
import Workshop

/// Every page of a made-up room in every state, under names for files.
public enum SamplePages {
  /// The pages in a language.
  public static func all(in language: Language) throws -> [(name: String, bytes: [UInt8])] {
    var pages: [(name: String, bytes: [UInt8])] = []
    let room = SampleRoom(language: language)
    func keep(_ name: String, _ bytes: [UInt8]) { pages.append((name, bytes)) }
    func both(_ name: String, _ cookie: String) {
      keep(name, room.get("/room", cookie: cookie).body)
      keep("wall-" + name, room.get("/wall/\(room.keys.wallCode)").body)
    }
    let tag = "?language=" + language.rawValue
    keep("join", room.get("/" + tag).body)
    keep("join-link", room.get("/\(room.keys.code)\(tag)").body)
    keep("join-wrong", room.post("/join", "code=WRONG&alias=x&language=\(language.rawValue)").body)
    let mine = room.join("Asel", language: language)
    keep(
      "join-taken",
      room.post("/join", "code=\(room.keys.code)&alias=asel&language=\(language.rawValue)").body
    )
    let others = ["Birch", "Clover", "Dune", "Elm", "Fern", "Grove"].map { room.join($0) }
    both("lobby", mine)
    for (index, answer) in SampleQuestions.answers.enumerated() {
      let number = index + 1
      try room.perform(.open(question: number))
      let name = "\(number)"
      both(name + "-vote", mine)
      room.vote(mine, question: number, round: 1, answer)
      for (place, cookie) in others.enumerated() {
        let vote = index == 0 ? "answer=\(1 + place % 3)&certainty=2" : answer
        room.vote(cookie, question: number, round: 1, place == 5 ? "stuck=1" : vote)
      }
      both(name + "-saved", mine)
      keep(name + "-change", room.get("/room?change", cookie: mine).body)
      try room.perform(.close)
      if index == 0 { try secondVote(room, mine: mine, others: others, both: both) }
      try room.perform(.reveal)
      both(name + "-reveal", mine)
    }
    try room.perform(.finish)
    both("finished", mine)
    return pages
  }

  private static func secondVote(
    _ room: SampleRoom,
    mine: String,
    others: [String],
    both: (String, String) -> Void
  ) throws {
    both("1-closed", mine)
    try room.perform(.discuss)
    both("1-discuss", mine)
    try room.perform(.again)
    both("1-again", mine)
    room.vote(mine, question: 1, round: 2, "answer=1&certainty=2")
    for cookie in others { room.vote(cookie, question: 1, round: 2, "answer=1&certainty=3") }
    try room.perform(.close)
  }
}
