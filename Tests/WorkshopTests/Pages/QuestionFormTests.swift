import Learning
import RoomSamples
import TestSupport
import Testing
import Text
import WebServer
import Workshop

@Suite("Forms of a room's questions")
struct QuestionFormTests {
  /// The names and values that a browser would send of a page as it stands.
  static func fields(of page: [UInt8]) -> Set<String> {
    let text = String(decoding: page, as: UTF8.self)
    var fields: Set<String> = []
    for input in text.matches(of: /<input ([^>]*)>/).map({ String($0.1) }) {
      guard
        let name = input.firstMatch(of: /name="([^"]*)"/)?.1,
        let value = input.firstMatch(of: /value="([^"]*)"/)?.1
      else { continue }
      let isChoice = input.contains("\"radio\"") || input.contains("\"checkbox\"")
      if !isChoice || input.contains("checked=") { fields.insert("\(name)=\(value)") }
    }
    for select in text.matches(of: /<select name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/) {
      if let chosen = String(select.2).firstMatch(of: /<option value="([^"]*)" selected/) {
        fields.insert("\(select.1)=\(chosen.1)")
      }
    }
    return fields
  }

  @Test(
    "Every kind is answered by a plain form, which shows again what was saved",
    arguments: 1...10
  )
  func kinds(number: Int) throws {
    let room = SampleRoom()
    let cookie = room.join("Asel")
    try room.perform(.open(question: number))
    let answer = SampleQuestions.answers[number - 1]
    let empty = room.get("/room", cookie: cookie).body
    let names = Set(answer.split(separator: "&").map { String($0.prefix { $0 != "=" }) })
    for name in names {
      #expect(String(decoding: empty, as: UTF8.self).contains("name=\"\(name)\""), "\(name)")
    }
    let saved = room.vote(cookie, question: number, round: 1, answer)
    #expect(saved.status == 303)
    let form = QuestionFormTests.fields(of: room.get("/room?change", cookie: cookie).body)
    let expected = Set(answer.split(separator: "&").map { String($0) })
    #expect(form == expected.union(["question=\(number)", "round=1"]))
  }

  @Test("What was filled in stays where an answer cannot be taken")
  func draft() throws {
    let room = SampleRoom()
    let cookie = room.join("Asel")
    try room.perform(.open(question: 6))
    let sent = "place-1=1&place-2=1&place-3=4&place-4=3&certainty=2"
    let answer = room.vote(cookie, question: 6, round: 1, sent)
    #expect(answer.status == 400)
    let text = String(decoding: answer.body, as: UTF8.self)
    #expect(text.contains(Messages(language: .english).roomPlaceTwice()))
    let expected = Set(sent.split(separator: "&").map { String($0) })
    #expect(QuestionFormTests.fields(of: answer.body) == expected.union(["question=6", "round=1"]))
  }

  @Test("Who is stuck says so, and can still answer")
  func stuck() throws {
    let room = SampleRoom()
    let words = Messages(language: .russian)
    let cookie = room.join("Asel", language: .russian)
    try room.perform(.open(question: 1))
    #expect(room.vote(cookie, question: 1, round: 1, "stuck=1").status == 303)
    let text = String(decoding: room.get("/room", cookie: cookie).body, as: UTF8.self)
    #expect(text.contains(words.roomStuckSaved()))
    #expect(text.contains(words.phoneAnswer()))
    #expect(text.contains("lang=\"en\""), "an English question on a Russian page says so")
  }

  @Test("A second vote begins with the first answer, and the end shows both")
  func rounds() throws {
    let room = SampleRoom()
    let words = Messages(language: .english)
    let cookie = room.join("Asel")
    try room.perform(.open(question: 1))
    room.vote(cookie, question: 1, round: 1, "answer=2&certainty=3")
    try room.perform(.close)
    try room.perform(.again)
    let form = QuestionFormTests.fields(of: room.get("/room", cookie: cookie).body)
    #expect(form == ["question=1", "round=2", "answer=2", "certainty=3"])
    room.vote(cookie, question: 1, round: 2, "answer=1&certainty=1")
    try room.perform(.close)
    try room.perform(.reveal)
    let text = String(decoding: room.get("/room", cookie: cookie).body, as: UTF8.self)
    for sentence in [
      words.phoneOwnFirst() + ": ", words.phoneNotRight(), words.phoneOwnSecond() + ": ",
      words.phoneRight(), "forty letters on one desk", "Reach is not pressure",
      "<strong>who takes it</strong>",
    ] {
      #expect(text.contains(sentence), "\(sentence)")
    }
  }

  @Test("The script is told what is new, and nothing where nothing is")
  func state() throws {
    let room = SampleRoom()
    let cookie = room.join("Asel")
    func ask(_ path: String) -> String {
      let answer = room.get(path, cookie: cookie, accept: "application/json")
      return String(decoding: answer.body, as: UTF8.self)
    }
    #expect(ask("/room.json?since=lobby-0-0").contains("\"part\":null"))
    try room.perform(.open(question: 1))
    #expect(ask("/room.json?since=lobby-0-0").contains("\"scene\":\"voting-1-1\""))
    let wall = "/wall/\(room.keys.wallCode)"
    #expect(ask(wall).contains("0 of 1"))
    room.vote(cookie, question: 1, round: 1, "answer=2&certainty=3")
    #expect(ask(wall + "?since=wall-voting-1-1-0-1-0").contains("1 of 1"))
    #expect(ask(wall + "?since=wall-voting-1-1-1-1-0").contains("\"part\":null"))
  }
}
