import Foundation
import JSON
import TestSupport
import Testing

@Suite("The plan of a session in the room")
struct WorkshopPlanTests {
  /// A start with the course inside the program, in an empty data folder.
  private func run(_ arguments: String..., in folder: String) throws -> ProgramResult {
    let global = ["--now", "2026-11-24T09:00:00+05:00", "--language", "en"]
    return try Qadam(folder: folder).bare(global + ["workshop", "plan"] + arguments).run()
  }

  private func json(_ arguments: String..., in folder: String) throws -> JSONValue {
    let global = ["--now", "2026-11-24T09:00:00+05:00", "--language", "en"]
    let start = Qadam(folder: folder)
      .bare(global + ["workshop", "plan"] + arguments + ["--format", "json"])
    return try JSONValue(parsing: try start.run().output)
  }

  @Test("Several modules and pauses make a day's agenda with real times")
  func agenda() throws {
    try withTemporaryFolder { folder in
      let plan = try json(
        "basics",
        "audience-analysis",
        "--start",
        "9:30",
        "--lunch",
        "45",
        "--at",
        "12:30",
        "--date",
        "2026-11-28",
        in: folder
      )
      let rows = plan["agenda"]?.arrayValue ?? []
      let lines = rows.map { row in
        "\(row["time"]?.stringValue ?? "") \(row["what"]?.stringValue ?? "")"
      }
      #expect(lines.first == "09:30–09:40 Activity")
      #expect(lines.contains("11:00–11:15 Break"))
      #expect(lines.contains("12:20–13:05 Lunch"))
      #expect(lines.last == "13:45–14:00 Synthesis")
      #expect(plan["facts"]?["date"] == "2026-11-28")
      #expect(plan["facts"]?["work"] == 210)
      #expect(plan["facts"]?["pauses"] == 60)
      let total = rows.compactMap { $0["minutes"]?.integerValue }.reduce(0, +)
      #expect(total == 270)
    }
  }

  @Test("Materials are summed over modules, each with what it is for")
  func materials() throws {
    try withTemporaryFolder { folder in
      let plan = try json("basics", "audience", in: folder)
      let rows = plan["materials"]?.arrayValue ?? []
      let names = rows.compactMap { $0["material"]?.stringValue }
      #expect(Set(names.map { $0.lowercased() }).count == names.count)
      let sheet = rows.first { $0["material"] == "wall sheet" }
      #expect(sheet?["stages"] == "1: Discussion; 2: Discussion")
    }
  }

  @Test("Each stage stands there with everything, on a narrow screen and on a wide one")
  func stages() throws {
    try withTemporaryFolder { folder in
      for columns in ["40", "80"] {
        let plan = try run("audience", "--width", columns, in: folder)
        #expect(plan.code == 0)
        #expect(plan.output.split(separator: "\n").allSatisfy { $0.count <= Int(columns) ?? 0 })
        let words = plan.output.split { $0.isWhitespace }.joined(separator: " ")
        for text in [
          "10:00–10:15 Activity", "Materials: tape or string, three statements",
          "1. Lay a line through the room", "Watch for: people who stand",
          "Without devices: On chairs", "Safety: Library statements only",
          "Cut first if late: the third statement.", "11:30–11:45; What: Break",
          "Before the session", "Safety for the whole session.",
        ] {
          #expect(words.contains(text), "\(text) at \(columns)")
        }
      }
      #expect(
        !FileManager.default.fileExists(atPath: folder + "/data"),
        "a plan makes no profile"
      )
    }
  }

  @Test("It can be had as Markdown, HTML and PDF; the PDF is A4 and holds every stage")
  func forms() throws {
    try withTemporaryFolder { folder in
      for form in ["md", "html", "pdf"] {
        let path = folder + "/plan." + form
        let made = try run("evaluation", "--format", form, "--output", path, in: folder)
        #expect(made.code == 0, "\(made.errors)")
      }
      let html = try String(contentsOfFile: folder + "/plan.html", encoding: .utf8)
      #expect(!html.contains("<script") && !html.contains("http://") && !html.contains("https://"))
      let facts = try ProgramStart("pdfinfo", [folder + "/plan.pdf"]).run().output
      #expect(facts.firstMatch(of: /Page size:.*A4/) != nil)
      let text = try ProgramStart("pdftotext", ["-layout", folder + "/plan.pdf", "-"]).run().output
      for stage in ["Activity", "Discussion", "Input", "Deepening", "Synthesis"] {
        #expect(text.firstMatch(of: try Regex("\\d\\d:\\d\\d–\\d\\d:\\d\\d *\(stage)")) != nil)
      }
      #expect(try run("evaluation", "--format", "pdf", in: folder).code == 64)
    }
  }

  @Test("The day that is too long is said, with the modules that fit")
  func tooLong() throws {
    try withTemporaryFolder { folder in
      let plan = try run("basics", "audience", "evaluation", "--lunch", "200", in: folder)
      #expect(plan.code == 0)
      let words = plan.output.split { $0.isWhitespace }.joined(separator: " ")
      #expect(words.contains("more than 480 is hard to take in. Modules that fit: 2."))
    }
  }

  @Test(
    "What makes no sense is said in one line",
    arguments: [
      (["nowhere"], 66, "There is no module nowhere with a session plan: choose one of"),
      (["\u{1B}[2J"], 66, "There is no module"),
      ([""], 66, "There is no module"),
      (["basics", "basics-of-online-communication"], 64, "named twice"),
      (["basics", "--start", "24:00"], 64, "no time of day"),
      (["basics", "--at", "12:00"], 64, "--lunch"),
      (["basics", "--lunch", "0"], 64, "out of range"),
      (["basics", "--break", "99999999999999999999"], 64, "out of range"),
      (["basics", "--date", "2026-02-30"], 64, "no date"),
      (["basics", "--date", "2026-11-28T10:00"], 64, "no date"),
      (["basics", "--cohort", "nobody"], 66, "no group called nobody"),
    ] as [([String], Int32, String)]
  )
  func refusals(arguments: [String], code: Int32, words: String) throws {
    try withTemporaryFolder { folder in
      let global = ["--now", Qadam.time, "--language", "en", "workshop", "plan"]
      let result = try Qadam(folder: folder).bare(global + arguments).run()
      #expect(result.code == code, "\(result.errors)")
      #expect(result.errors.contains(words))
      #expect(!result.errors.contains("\u{1B}"))
    }
  }

  @Test("A course without plans says so")
  func noPlans() throws {
    try Qadam.use { qadam in
      let result = try qadam.run("workshop", "plan", "only-module")
      #expect(result.code == 66)
      #expect(result.errors == "qadam: No module of this course has a session plan.\n")
    }
  }
}
