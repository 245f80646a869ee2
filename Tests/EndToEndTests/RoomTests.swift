import Foundation
import JSON
import TestSupport
import Testing
import WebServer

@Suite("A room with phones")
struct RoomTests {
  private static let near = [(name: "answer", value: "1")]
  private static let capital = [(name: "answer", value: "2")]
  private static let moon = [(name: "answer", value: "3")]

  private func attempts(_ qadam: Qadam) throws -> [String] {
    try qadam.rows(
      """
      SELECT roster.alias || ' ' || exercise.name || ' ' || try || ' ' || score || ' ' || coalesce(certainty, '-')
      FROM attempt JOIN exercise ON exercise.id = attempt.exercise
      JOIN roster ON roster.learner = attempt.learner
      JOIN purpose ON purpose.id = attempt.purpose AND purpose.name = 'workshop'
      ORDER BY attempt.counter
      """
    )
  }

  @Test("Twelve people vote, talk and vote again, and every vote that counts is in the record")
  func story() throws {
    try Qadam.use { qadam in
      let cohort = try qadam.run("cohort", "create", "Autumn")
      #expect(cohort.code == 0, "\(cohort.errors)")
      let world = try RoomWorld("first-steps", with: qadam, ["--cohort", "Autumn"])
      let phones = try (1...12).map { try RoomPhone("Phone \($0)", in: world) }
      try world.host.wait(for: "Phone 12 came in; 12 in the room.")

      try world.lead("open")
      for (number, phone) in phones.enumerated() {
        let answer = number < 4 ? Self.near : number < 10 ? Self.capital : Self.moon
        #expect(try phone.vote(question: 1, round: 1, answer, certainty: 3)["saved"] == true)
      }
      // The last vote before the round closes is the one that counts.
      #expect(
        try phones[11].vote(question: 1, round: 1, Self.capital, certainty: 1)["saved"] == true
      )
      let closed = try world.lead("close")
      #expect(closed.contains("12 of 12 voted."))
      #expect(closed.contains("+ 4  The yard"))
      #expect(closed.contains("- 7  The capital"))
      #expect(closed.contains("7 votes: Who speaks loudest is right."))
      #expect(closed.contains("Right: 4 of 12 (33 %)."))
      #expect(closed.contains("let neighbours discuss"))
      let late = try phones[0].vote(question: 1, round: 1, Self.moon)
      #expect(late["saved"] == false)
      #expect(late["problem"]?.stringValue == "This round is closed; nothing was changed.")
      #expect(try !phones[0].page().contains("Yes, it begins at the door."))

      try world.lead("discuss")
      try world.lead("again")
      for phone in phones.dropLast() {
        #expect(try phone.vote(question: 1, round: 2, Self.near)["saved"] == true)
      }
      try world.lead("close")
      let revealed = try world.lead("reveal")
      #expect(revealed.contains("Right: 11 of 11 (100 %)."))
      #expect(try phones[0].page().contains("Yes, it begins at the door."))

      try world.lead("next")
      let number = [(name: "answer", value: "12")]
      #expect(try phones[3].vote(question: 2, round: 1, number)["saved"] == true)
      world.host.send("finish\n")
      try world.host.wait(for: "The room is finished. 24 answers are in the record.")
      #expect(try world.host.waitForExit() == .code(0))

      let rows = try attempts(qadam)
      #expect(rows.count == 24)
      #expect(rows.contains("Phone 12 which-is-near 1 0.0 1"))
      #expect(rows.contains("Phone 1 which-is-near 2 1.0 2"))
      #expect(rows.last == "Phone 4 how-many-yards 1 1.0 2")
      let report = try qadam.run("report", "items", "--cohort", "Autumn", "--format", "json")
      #expect(report.code == 0, "\(report.errors)")
      let items = try JSONValue(parsing: report.output)["items"]?.arrayValue ?? []
      let item = items.first { $0["exercise"] == "which-is-near" }
      #expect(item?["n"] == 12)
      #expect(try qadam.run("doctor").code == 0)
    }
  }

  @Test(
    "Killed in any phase, the room goes on in it with every vote that a phone was told is saved"
  )
  func killed() throws {
    try Qadam.use { qadam in
      let world = try RoomWorld("first-steps", with: qadam)
      let ann = try RoomPhone("Ann", in: world)
      let ben = try RoomPhone("Ben", in: world)
      // In the lobby.
      try world.restart()
      try world.lead("who", until: "2 in the room: Ann, Ben")
      #expect(try ann.page().contains("The first question comes soon."))

      try world.lead("open")
      #expect(try ann.vote(question: 1, round: 1, Self.capital)["saved"] == true)
      let voting = try world.restart()
      #expect(voting.contains("1 of 2 voted."))
      #expect(try ben.vote(question: 1, round: 1, Self.near)["saved"] == true)
      try world.lead("close")
      #expect(try world.restart().contains("Question 1, round 1: closed."))
      try world.lead("discuss")
      #expect(try world.restart().contains("Question 1: people talk."))
      try world.lead("again")
      #expect(try ann.vote(question: 1, round: 2, Self.near)["saved"] == true)
      #expect(try world.restart().contains("Question 1, round 2: votes are open."))
      try world.lead("close")
      try world.lead("reveal")
      #expect(try world.restart().contains("Question 1: revealed."))
      world.host.send("finish\n")
      try world.host.wait(for: "The room is finished.")
      #expect(
        try attempts(qadam) == [
          "Ann which-is-near 1 0.0 2", "Ben which-is-near 1 1.0 2", "Ann which-is-near 2 1.0 2",
        ]
      )
      #expect(try qadam.run("doctor").code == 0)
    }
  }

  @Test("A wrong code never lets anybody in, and guessing is slowed down")
  func guessing() throws {
    try Qadam.use { qadam in
      let world = try RoomWorld("first-steps", with: qadam)
      let wrong = world.code == "00000000" ? "00000001" : "00000000"
      var statuses: Set<Int> = []
      for _ in 1...40 {
        let form = [(name: "code", value: wrong), (name: "alias", value: "Eve")]
        let reply = try world.client.post("/join", form: form)
        #expect(reply.cookie == nil)
        statuses.insert(reply.status)
      }
      #expect(statuses == [403, 429])
      try world.lead("who", until: "Nobody is in the room yet.")
      let vote = try world.client.post(
        "/vote",
        form: [(name: "question", value: "1"), (name: "round", value: "1")],
        cookie: "qadam=" + String(repeating: "0", count: 32) + "."
          + String(repeating: "0", count: 32)
      )
      #expect(vote.status == 403)
    }
  }

  @Test("What cannot be opened is said in one line, and nothing stays in the record")
  func refused() throws {
    try Qadam.use { qadam in
      let cases: [([String], Int32, String)] = [
        (["no-such"], 66, "There is no module, lesson or file called no-such."),
        (["first-steps", "--address", "203.0.113.9"], 66, "This machine has no address"),
        (["first-steps", "--address", "0.0.0.0"], 64, "Choose one address of this machine"),
        (["first-steps", "--cohort", "Nobody"], 66, "There is no group Nobody."),
        ([], 64, "WHAT"),
      ]
      try qadam.run("profile", "add", "Trainer")
      for (arguments, code, text) in cases {
        let result = try qadam.start(["--language", "en", "workshop", "host"] + arguments).run()
        #expect(result.code == code, "\(arguments): \(result.errors)")
        #expect(result.errors.contains(text), "\(arguments): \(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
      }
      let world = try RoomWorld("first-steps", with: qadam)
      let port = String(world.client.port)
      let other = try ProgramStart(
        Project.program,
        ["--data", qadam.folder + "/other", "--course", qadam.course, "--language", "en"]
          + ["workshop", "host", "first-steps", "--address", "127.0.0.1", "--port", port],
        environment: qadam.environment
      ).run()
      #expect(other.code == 73)
      #expect(other.errors.contains("Port \(port) is taken by another program."))
      #expect(try qadam.rows("SELECT count(*) FROM fact WHERE kind = 'room-opened'") == ["1"])
    }
  }

  @Test("A participant comes back on another device, late, and takes the answers home")
  func reconnect() throws {
    try Qadam.use { qadam in
      let world = try RoomWorld("first-steps", with: qadam)
      let ann = try RoomPhone("Ann", in: world)
      try world.lead("open")
      #expect(try ann.vote(question: 1, round: 1, Self.near)["saved"] == true)
      let back = try world.client.post(
        "/return",
        form: [(name: "return", value: ann.returnCode.lowercased())]
      )
      #expect(back.cookie == ann.cookie)
      let late = try RoomPhone("Late", in: world)
      #expect(try late.vote(question: 1, round: 1, Self.moon)["saved"] == true)
      try world.lead("close")
      let bundle = try world.client.get("/my-answers", cookie: ann.cookie)
      #expect(bundle.status == 200)
      let text = String(decoding: bundle.body, as: UTF8.self)
      #expect(text.hasPrefix("QADAM-BUNDLE\n"))
      #expect(text.contains("which-is-near"))
      #expect(!text.contains("Late"))
    }
  }
}
