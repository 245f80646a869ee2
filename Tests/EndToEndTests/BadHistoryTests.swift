import JSON
import TestSupport
import Testing

@Suite("Histories that do not fit the course or the calendar")
struct BadHistoryTests {
  /// Runs a test after the first lesson, one of whose two answers was wrong.
  private func afterFirstLesson(_ body: (Qadam) throws -> Void) throws {
    try Qadam.use { qadam in
      #expect(
        try ProtocolPlayer(qadam, lesson: FixtureCourse.earlier).play(Move.firstSteps) == .code(0)
      )
      try body(qadam)
    }
  }

  private func run(_ qadam: Qadam, at time: String, _ arguments: String...) throws -> String {
    let start = qadam.bare(
      ["--course", qadam.course, "--width", "300", "--seed", "7", "--now", time] + arguments
    )
    let result = try start.run()
    #expect(result.code == 0, "\(result.errors)")
    return result.output
  }

  /// Writes the first lesson of the course with a text in place of another one.
  private func rewrite(_ qadam: Qadam, _ old: String, _ new: String) throws {
    var course = FixtureCourse.sound
    let path = "only-module/first-steps.md"
    course.files[path] = course.files[path]?.replacing(old, with: new)
    try course.write(to: qadam.course)
  }

  private static let later = "2026-06-30T09:00:00+05:00"

  @Test("An exercise that left the course is named, asked no more, and its answer stays")
  func vanished() throws {
    try afterFirstLesson { qadam in
      try rewrite(qadam, "id: how-many-yards", "id: how-many-gates")
      let text = try run(qadam, at: Self.later, "progress")
      #expect(text.contains("1 answer belongs to questions that the course no longer has."))
      let document = try JSONValue(parsing: run(qadam, at: Self.later, "progress", "-f", "json"))
      #expect(
        document["exceptions"]?["vanished"] == [["exercise": "how-many-yards", "firstTries": 1]]
      )
      #expect(document["objectives"]?.arrayValue?.first?["lastTries"] == [false])
      #expect(document["review"]?.arrayValue?.count == 2)
      #expect(try run(qadam, at: Self.later).contains("To review today: 1 question,"))
      let review = try ProtocolPlayer(
        qadam.bare(
          ["--course", qadam.course, "--now", Self.later, "review", "--protocol", "jsonl"]
        )
      )
      #expect(review.events.first?["exercises"] == 1)
      #expect(review.event["id"] == "which-is-near")
      #expect(try qadam.attempts().count == 2)
      // Back in the course it is as if it had never been away.
      try FixtureCourse.sound.write(to: qadam.course)
      let again = try JSONValue(parsing: run(qadam, at: Self.later, "progress", "-f", "json"))
      #expect(again["exceptions"]?["vanished"] == [])
      #expect(again["objectives"]?.arrayValue?.first?["lastTries"] == [false, true])
    }
  }

  @Test(
    "Answers to an older version of a question count once, and it is said what cannot be judged"
  )
  func olderVersion() throws {
    try afterFirstLesson { qadam in
      let before = try JSONValue(parsing: run(qadam, at: Self.later, "progress", "-f", "json"))
      try rewrite(qadam, "Which of these is nearest to you?", "Which of them is nearest?")
      let after = try JSONValue(parsing: run(qadam, at: Self.later, "progress", "-f", "json"))
      #expect(before["exceptions"]?["olderVersions"] == 0)
      #expect(after["exceptions"]?["olderVersions"] == 1)
      for member in ["objectives", "review", "calibration", "classes", "misconceptions", "totals"] {
        #expect(after[member] == before[member], "\(member)")
      }
      #expect(
        try run(qadam, at: Self.later, "progress").contains(
          "1 answer was given to an older version of its question."
        )
      )
    }
  }

  @Test("A clock that was set back ten years loses nothing and counts nothing twice")
  func clockBack() throws {
    try afterFirstLesson { qadam in
      let back = "2016-01-31T09:00:00+05:00"
      let text = try run(qadam, at: back, "progress")
      #expect(text.contains("2 questions were last answered at a time that is still to come"))
      let review = try ProtocolPlayer(
        qadam.bare(["--course", qadam.course, "--now", back, "review", "--protocol", "jsonl"])
      )
      #expect(review.events.first?["exercises"] == 2)
      for _ in 0..<2 {
        try review.send(JSONObject([("answer", review.event["id"] == "which-is-near" ? 1 : "12")]))
      }
      #expect(try review.program.waitForExit() == .code(0))
      let document = try JSONValue(parsing: run(qadam, at: Self.later, "progress", "-f", "json"))
      let states = try #require(document["review"]?.arrayValue)
      #expect(states.map { $0["reps"] } == [2, 2])
      #expect(document["totals"]?["answers"] == 4)
      #expect(document["exceptions"]?["fromTheFuture"] == [])
      for state in states {
        let retrievability = try #require(state["retrievability"]?.numberValue)
        #expect(retrievability > 0 && retrievability < 1)
        // No review lies before the first answer.
        #expect(try #require(state["due"]?.stringValue) > "2026-01-31")
      }
    }
  }
}
