import Foundation
import JSON
import TestSupport
import Testing

@Suite("Questions of one's own in a room")
struct RoomQuestionFileTests {
  @Test("The exit card collects words, counts equal ones, hides one, and goes on after a crash")
  func exitCard() throws {
    try Qadam.use { qadam in
      let world = try RoomWorld("exit-card", with: qadam)
      let phones = try ["Ann", "Ben", "Eve"].map { try RoomPhone($0, in: world) }
      try world.lead("open")
      for (phone, word) in zip(phones, ["Ask first", "ask  FIRST", "<script>alert(1)</script>"]) {
        let saved = try phone.vote(
          question: 1,
          round: 1,
          [(name: "answer", value: word)],
          certainty: nil
        )
        #expect(saved["saved"] == true)
      }
      try world.restart()
      let closed = try world.lead("close")
      #expect(closed.contains("Ask first"))
      try world.lead("hide <script>alert(1)</script>")
      try world.lead("reveal")
      let page = try phones[0].page()
      #expect(page.contains("Ask first"))
      #expect(!page.contains("alert(1)"))
      try world.lead("open 3")
      let vote = try phones[0].vote(
        question: 3,
        round: 1,
        [(name: "answer", value: "2")],
        certainty: nil
      )
      #expect(vote["saved"] == true)
      world.host.send("finish\n")
      try world.host.wait(for: "The room is finished. 4 answers are in the record.")
      let courses = try qadam.rows("SELECT DISTINCT course FROM attempts ORDER BY 1")
      #expect(courses == ["room-questions"])
      #expect(try qadam.run("doctor").code == 0)
    }
  }

  @Test("A file is asked as it is written; one with a mistake is refused with its place")
  func files() throws {
    try Qadam.use { qadam in
      let good = qadam.folder + "/evening.md"
      let text = """
        # An evening

        ## Which is nearest?

        <!-- exercise: choose-one
        id: which-is-nearest
        -->

        Which of these is nearest to you now?

        - [x] The door
          > Yes.
        - [ ] The moon
          > Further than it looks.

        """
      try text.write(toFile: good, atomically: true, encoding: .utf8)
      let bad = qadam.folder + "/bad.md"
      let wrong = text.replacingOccurrences(of: "choose-one", with: "choose-none")
      try wrong.write(toFile: bad, atomically: true, encoding: .utf8)
      let refused = try qadam.start(["--language", "en", "workshop", "host", bad]).run()
      #expect(refused.code == 65)
      #expect(refused.errors.contains("bad.md:3") || refused.errors.contains("bad.md:5"))
      #expect(refused.errors.contains("choose-none"))

      let world = try RoomWorld(good, with: qadam)
      let ann = try RoomPhone("Ann", in: world)
      try world.lead("open")
      // The room goes on though the file is gone.
      try FileManager.default.removeItem(atPath: good)
      let door = [(name: "answer", value: "1")]
      #expect(try ann.vote(question: 1, round: 1, door)["saved"] == true)
      let closed = try world.lead("close")
      #expect(closed.contains("Right: 1 of 1 (100 %)."))
      world.host.send("finish\n")
      try world.host.wait(for: "The room is finished. 1 answer is in the record.")
    }
  }
}
