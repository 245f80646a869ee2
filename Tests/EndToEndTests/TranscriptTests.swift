import Foundation
import TestSupport
import Testing

@Suite("Transcripts of lessons")
struct TranscriptTests {
  @Test(
    "What the documents show of a terminal is what the program says today",
    arguments: ["lesson", "evaluation-lab", "audience-simulation"]
  )
  func transcript(name: String) throws {
    let path = "Docs/\(name)-transcript.md"
    let document = try Project.text(path)
    let script = try Project.text("Scripts/transcript")
    let pattern =
      try Regex("\"\(name)\": \\{\\s+\"seed\": \"(\\d+)\",\\s+\"lesson\": \"([a-z-]+)\",")
    let match = try #require(script.firstMatch(of: pattern))
    let seed = String(try #require(match.output[1].substring))
    let lesson = String(try #require(match.output[2].substring))
    let rest = script[match.range.upperBound...]
    let answers = try #require(rest.firstMatch(of: /"answers": """((?s).*?)"""/)?.1)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let shown = try withTemporaryFolder { folder in
      let start = ProgramStart(
        Project.program,
        [
          "--data", folder + "/data", "--seed", seed, "--now", "2026-11-23T19:00:00+05:00",
          "--language", "en", "--width", "80", "--plain", "learn", lesson,
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
      "\(path) is stale; run: make transcript"
    )
  }
}
