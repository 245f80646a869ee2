import Foundation
import JSON
import TestSupport
import Testing

@Suite("The workbook")
struct WorkbookTests {
  /// Runs a test with a new course and a plan of two versions.
  private func use(_ body: (Qadam) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let qadam = Qadam(folder: folder)
      let made = try qadam.bare(["course", "new", qadam.course]).run()
      guard made.code == 0 else { throw TestFailure(made.errors) }
      let lines = [
        "1", "12 of 15 people by 14 May 2027, canary-aim.", ".", "2",
        "The <b>librarian</b> | a room | 1 | 2", "Traders | peace | neutral | little", ".", "f", "",
      ]
      let edited = try qadam.start(["--plain", "workbook", "edit", "w1"])
        .run(input: lines.joined(separator: "\n"))
      #expect(edited.code == 0, "\(edited.errors)")
      #expect(edited.output.contains("no names of people at risk"))
      #expect(edited.output.contains("Your workbook is saved."))
      try body(qadam)
    }
  }

  @Test("It is shown with its drawings at 80 and 40 columns, and no line is too long")
  func show() throws {
    try use { qadam in
      for columns in [80, 40] {
        let shown = try qadam.run("--plain", "--width", "\(columns)", "workbook")
        #expect(shown.code == 0)
        #expect(shown.output.contains("1 active ally      | A"))
        #expect(shown.output.contains("much   | A   |"))
        #expect(shown.output.contains("real lists"))
        #expect(shown.output.split(separator: "\n").allSatisfy { $0.count <= columns })
      }
    }
  }

  @Test("Each saving is a version that can be shown again")
  func versions() throws {
    try use { qadam in
      let history = try qadam.run("workbook", "history")
      #expect(history.output == "1. 2026-01-31 09:00  W1: Aim\n2. 2026-01-31 09:00  W1: Helpers\n")
      let first = try qadam.run("--plain", "workbook", "show", "--as-of", "1")
      #expect(first.output.contains("canary-aim") && !first.output.contains("librarian"))
      let none = try qadam.run("workbook", "show", "--as-of", "3")
      #expect(none.code == 66)
      #expect(none.errors.contains("no version 3"))
      for odd in ["0", "-1", "x", "99999999999999999999"] {
        #expect(try qadam.run("workbook", "show", "--as-of", odd).code == 64)
      }
    }
  }

  @Test("It is exported as a page for its owner alone, and never over another file")
  func export() throws {
    try use { qadam in
      let path = qadam.folder + "/plan.html"
      let made = try qadam.run("workbook", "export", path)
      #expect(made.code == 0)
      #expect(made.errors.contains("did not agree?"))
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let html = try String(contentsOfFile: path, encoding: .utf8)
      #expect(html.contains("The &lt;b&gt;librarian&lt;/b&gt;"))
      #expect(html.matches(of: /<svg/).count == 2)
      #expect(!html.contains("http-equiv=\"refresh\"") && !html.contains("<script"))
      let again = try qadam.run("workbook", "export", path)
      #expect(again.code == 73)
      #expect(try qadam.run("workbook", "export", "--replace", path).code == 0)
      let markdown = qadam.folder + "/plan.md"
      #expect(try qadam.run("workbook", "export", markdown).code == 0)
      let text = try String(contentsOfFile: markdown, encoding: .utf8)
      #expect(text.contains("| The \\<b\\>librarian\\</b\\> | a room | active ally | much |"))
      #expect(try qadam.run("workbook", "export", qadam.folder + "/plan.exe").code == 64)
      #expect(try qadam.run("workbook", "export", qadam.folder + "/no/folder/plan.md").code != 0)
    }
  }

  @Test("Forgetting the learner leaves nothing of plan and drafts")
  func forget() throws {
    try use { qadam in
      let drafts = try qadam.record() + ".drafts"
      _ = try qadam.start(["--plain", "workbook", "edit", "W1"]).run(input: "3\ncanary-draft\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: drafts).count == 1)
      #expect(try qadam.run("profile", "forget", "me", "--yes").code == 0)
      let left = try ProgramStart("grep", ["-rl", "canary", qadam.data], environment: [:]).run()
      #expect(left.output == "")
    }
  }

  @Test("Other front ends edit it over the protocol")
  func protocolEdit() throws {
    try use { qadam in
      let player = try ProtocolPlayer(
        qadam.start(["workbook", "edit", "W1", "--protocol", "jsonl"])
      )
      #expect(player.event["values"]?["aim"]?.stringValue?.hasPrefix("12 of 15") == true)
      try player.send(JSONObject([("save", ["doubts": "The room may be taken"])]))
      #expect(player.event["values"]?["doubts"] == "The room may be taken")
      try player.send(JSONObject([("save", ["doubts": 5])]))
      #expect(player.event["code"] == "answer-wrong-shape")
      try player.send(JSONObject([("hint", true)]))
      #expect(player.name == "error")
      try player.send(JSONObject([("quit", true)]))
      #expect(player.name == "end")
      let out = player.events.map { JSONValue.object($0).text }
      #expect(try ProtocolSchemaTests.complaints(about: out, definition: "out") == "")
    }
  }

  @Test("The plan that the documents show is what the course's own examples make")
  func example() throws {
    try withTemporaryFolder { folder in
      let qadam = Qadam(folder: folder)
      let global = ["--now", "2026-11-24T09:00:00+05:00", "--language", "en"]
      for number in 1...9 {
        let player = try ProtocolPlayer(
          qadam.bare(global + ["workbook", "edit", "W\(number)", "--protocol", "jsonl"])
        )
        while player.name == "exercise" {
          let fields = player.event["fields"]?.arrayValue ?? []
          let texts = fields.map { ($0["id"]?.stringValue ?? "", $0["example"] ?? "") }
          try player.send(JSONObject([("answer", .object(JSONObject(texts)))]))
        }
        #expect(player.name == "end", "W\(number): \(player.event)")
      }
      let path = folder + "/plan.md"
      #expect(try qadam.bare(global + ["workbook", "export", path]).run().code == 0)
      let plan = try String(contentsOfFile: path, encoding: .utf8)
      #expect(!plan.contains("- [ ]"), "each example satisfies its checks")
      #expect(
        plan == (try Project.text("Docs/workbook-example.md")),
        "Docs/workbook-example.md is stale: export the plan that the examples make"
      )
    }
  }

  @Test("A worksheet that is not there and a course without worksheets are said in one line")
  func missing() throws {
    try use { qadam in
      let unknown = try qadam.run("workbook", "show", "W99")
      #expect(unknown.code == 66)
      #expect(
        unknown.errors == "qadam: There is no worksheet W99 in this course: choose one of W1.\n"
      )
    }
    try Qadam.use { qadam in
      for command in ["show", "edit", "history"] {
        let result = try qadam.run("workbook", command)
        #expect(result.code == 0)
        #expect(result.output.split(separator: "\n").count == 1)
      }
    }
  }
}
