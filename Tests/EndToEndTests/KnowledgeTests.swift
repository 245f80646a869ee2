import JSON
import TestSupport
import Testing

@Suite("What a learner knows, in the program")
struct KnowledgeTests {
  /// Runs a test after the first lesson, one of whose two answers was wrong.
  private func afterFirstLesson(_ body: (Qadam) throws -> Void) throws {
    try Qadam.use { qadam in
      #expect(
        try ProtocolPlayer(qadam, lesson: FixtureCourse.earlier).play(Move.firstSteps) == .code(0)
      )
      try body(qadam)
    }
  }

  @Test("Progress is the same in JSON and CSV, and complete")
  func progress() throws {
    try afterFirstLesson { qadam in
      let document = try JSONValue(parsing: qadam.run("progress", "--format", "json").output)
      let review = try #require(document["review"]?.arrayValue)
      #expect(review.count == 2)
      for state in review {
        #expect(
          state.objectValue?.keys
            == ["exercise", "stability", "difficulty", "retrievability", "due", "reps"]
        )
      }
      let objective = try #require(document["objectives"]?.arrayValue?.first)
      #expect(objective["id"] == "O1.1")
      #expect(objective["mastery"] == "practising")
      #expect(document["calibration"]?.arrayValue?.count == 3)
      #expect(document["classes"]?["known"] == 1)
      let table = try qadam.run("progress", "--format", "csv").output
      for state in review {
        let name = try #require(state["exercise"]?.stringValue)
        let stability = try #require(state["stability"]?.text)
        #expect(table.contains("review,\(name),stability,\(stability)\r\n"))
      }
      let text = try qadam.run("progress", "--width", "200").output
      #expect(text.contains("- O1.1, in practice: Tell near from far."))
      #expect(text.contains("“Who speaks loudest is right.” stood behind 1 answer."))
      #expect(text.contains("2026-02-01: 1"))
    }
  }

  @Test("The wish to remember more and the daily limit are kept, and review follows them")
  func settings() throws {
    try afterFirstLesson { qadam in
      func days() throws -> [String] {
        let document = try JSONValue(parsing: qadam.run("progress", "--format", "json").output)
        return (document["review"]?.arrayValue ?? []).compactMap { $0["due"]?.stringValue }
      }
      let before = try days()
      #expect(try qadam.run("settings", "--retention", "70", "--limit", "1").code == 0)
      let shown = try JSONValue(parsing: qadam.run("settings", "--format", "json").output)
      #expect(shown == ["schema": "qadam.settings/1", "retention": 0.7, "dailyLimit": 1])
      let after = try days()
      #expect(zip(before, after).contains { $0 < $1 })
      #expect(try qadam.run("settings", "--retention", "100").code == 64)
      #expect(try qadam.run("settings", "--limit", "0").code == 64)
      // A week later two are due, and one is asked.
      let later = "2026-06-30T09:00:00+05:00"
      let review = ["--course", qadam.course, "--now", later, "review", "--protocol", "jsonl"]
      let player = try ProtocolPlayer(qadam.bare(review))
      #expect(player.events.first?["exercises"] == 1)
    }
  }

  @Test("A program that asks for a review when nothing is due reads no line that is not JSON")
  func nothingDue() throws {
    try Qadam.use { qadam in
      let result = try qadam.run("review", "--protocol", "jsonl")
      #expect(result.code == 0)
      #expect(result.output == "")
      #expect(result.errors.contains("Nothing is due today."))
    }
  }
}
