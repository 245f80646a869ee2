import CourseFormat
import Foundation
import JSON
import TestSupport
import Testing

@Suite("A page with the learner's own decisions")
struct DecisionPageTests {
  /// The texts of all pages of a lesson that a robot plays by protocol.
  private func pages(of lesson: String, _ qadam: Qadam) throws -> [String] {
    let source = FolderSource(folder: qadam.course)
    let course = try #require(CourseReader(from: source).course().course)
    let player = try ProtocolPlayer(qadam, lesson: lesson)
    _ = try Robot(.right, course: course).play(player)
    #expect(try player.program.waitForExit() == .code(0))
    return player.events.filter { $0["event"] == "page" }
      .compactMap { $0["markdown"]?.stringValue }
  }

  @Test(
    "The boxes are empty before a simulation and hold its rounds afterwards; a preview has none"
  )
  func boxes() throws {
    try withTemporaryFolder { folder in
      let qadam = Qadam(folder: folder)
      #expect(try qadam.bare(["course", "new", qadam.course]).run().code == 0)
      let path = qadam.course + "/first-module/a-report-to-read.md"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing(
        "## Your next report\n",
        with: "## Your next report\n\n<!-- page: decisions -->\n"
      )
      .write(toFile: path, atomically: true, encoding: .utf8)
      #expect(try qadam.bare(["course", "check", qadam.course]).run().code == 0)

      let before = try pages(of: "a-report-to-read", qadam)
      #expect(before.last?.contains("| **Good result** | – | – |") == true)
      #expect(before.dropLast().allSatisfy { !$0.contains("Good result") })

      _ = try pages(of: "a-town-in-numbers", qadam)
      let after = try #require(try pages(of: "a-report-to-read", qadam).last)
      // The robot takes the best plan of each round; what the day makes of it is luck.
      #expect(after.contains("the plan could expect 100 %"))
      #expect(after.contains("| Good decision | Poor decision |"))
      #expect(!after.contains("| **Good result** | – | – |\n| **Poor result** | – | – |"))

      let preview = try qadam.bare([
        "--plain", "course", "preview", "a-report-to-read", "--course", qadam.course,
      ]).run(input: "\n" + String(repeating: "s\n", count: 1) + "\n\n\n")
      #expect(preview.code == 0)
      #expect(preview.output.contains("the boxes are empty"))
    }
  }
}
