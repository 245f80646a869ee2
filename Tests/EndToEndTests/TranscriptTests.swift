import Foundation
import TestSupport
import Testing

@Suite("The transcript of a lesson")
struct TranscriptTests {
  private static let document = "Docs/lesson-transcript.md"

  @Test("The lesson in the documents is what the program says today")
  func transcript() throws {
    let document = try Project.text(TranscriptTests.document)
    let script = try Project.text("Scripts/transcript")
    let answers = try #require(script.firstMatch(of: /ANSWERS = """((?s).*?)"""/)?.1)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let shown = try withTemporaryFolder { folder in
      let start = ProgramStart(
        Project.program,
        [
          "--data", folder + "/data", "--seed", "7", "--now", "2026-11-23T19:00:00+05:00",
          "--language", "en", "--width", "80", "--plain", "learn", "who-can-hear-you",
        ],
        environment: ["TERM": "dumb"]
      )
      let program = try InteractiveProgram(start, on: .terminal(columns: 80, rows: 24))
      for answer in answers {
        try program.wait(for: "> ")
        try program.wait(for: "\n")
        program.send(answer + "\n")
      }
      #expect(try program.waitForExit() == .code(0))
      return program.text.replacing("\r\n", with: "\n")
    }
    let text = shown.trimmingCharacters(in: .newlines).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
      .joined(separator: "\n")
    #expect(
      document.contains("```text\n\(text)\n```"),
      "\(TranscriptTests.document) is stale; run: make transcript"
    )
  }
}
