import Foundation
import JSON
import TestSupport
import Testing

/// The report on one learner, and the language of reports, on the built program.
@Suite("Reports on one learner")
struct LearnerReportTests {
  /// Runs the program for one person with the course inside it.
  @discardableResult
  private func run(
    _ person: String,
    _ arguments: [String],
    in qadam: Qadam,
    input: String = ""
  ) throws -> ProgramResult {
    let world = ["--data", qadam.folder + "/" + person, "--seed", "7", "--now", Qadam.time]
    return try ProgramStart(
      Project.program,
      world + arguments,
      environment: qadam.environment
    ).run(input: input)
  }

  /// A learner who plays the first lesson and answers with the first option or not at all.
  private func play(_ person: String, called alias: String, in qadam: Qadam) throws {
    let lines = String(
      repeating: "{\"next\":true}\n{\"answer\":1,\"certainty\":2}\n{\"skip\":true}\n",
      count: 60
    )
    try run(person, ["learn", "--protocol", "jsonl"], in: qadam, input: lines)
    try run(person, ["profile", "rename", "me", alias], in: qadam)
  }

  @Test("Somebody reads the report on themselves in every form")
  func own() throws {
    try Qadam.use { qadam in
      try play("aida", called: "Аида", in: qadam)
      let json = try run("aida", ["report", "learner", "--format", "json"], in: qadam)
      #expect(json.code == 0, "\(json.errors)")
      let report = try JSONValue(parsing: json.output)
      #expect(report["schema"] == "qadam.report.learner/1")
      #expect(report["cohort"] == .null)
      #expect(report["facts"]?["learner"] == "Аида")
      #expect(report["facts"]?["answers"]?.integerValue ?? 0 > 0)
      let objective = try #require(report["objectives"]?.arrayValue?.first)
      #expect(objective["answers"]?.arrayValue?.isEmpty == false)
      // It holds the same figures as the learner's own view.
      let progress = try JSONValue(
        parsing: try run("aida", ["progress", "--format", "json"], in: qadam).output
      )
      #expect(progress["totals"]?["answers"] == report["facts"]?["answers"])
      #expect(
        progress["calibration"]?.arrayValue?.map { $0["n"] }
          == report["calibration"]?.arrayValue?.map { $0["n"] }
      )
      #expect(
        progress["forecast"]?.arrayValue
          == report["review"]?.arrayValue?.compactMap { $0["count"] }
      )
      for form in ["text", "md", "html", "csv"] {
        let shown = try run("aida", ["report", "learner", "--format", form], in: qadam)
        #expect(shown.code == 0)
        #expect(shown.output.contains("Аида"), "\(form)")
      }
      for (form, start) in [("xlsx", "PK"), ("pdf", "%PDF-")] {
        let path = qadam.folder + "/report." + form
        let options = ["report", "learner", "--format", form, "--output", path]
        #expect(try run("aida", options, in: qadam).code == 0, "\(form)")
        let bytes = try #require(FileManager.default.contents(atPath: path))
        #expect(bytes.starts(with: start.utf8))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
      }
    }
  }

  @Test("A trainer names a member; of two with one alias the line says how to choose")
  func members() throws {
    try Qadam.use { qadam in
      let secret = qadam.folder + "/passphrase"
      try Data("horse battery staple clip\n".utf8).write(to: URL(fileURLWithPath: secret))
      let hidden = ["--passphrase-file", secret]
      let key = try run("trainer", ["trainer", "key"] + hidden, in: qadam).output
      let recipient = key.trimmingCharacters(in: .newlines)
      try run("trainer", ["cohort", "create", "spring"], in: qadam)
      let stick = qadam.folder + "/stick"
      try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
      for (person, alias) in [("one", "Aida"), ("two", "aida"), ("three", "Berik")] {
        try play(person, called: alias, in: qadam)
        try run(
          person,
          ["progress", "export", stick + "/\(person).age", "--to", recipient],
          in: qadam
        )
      }
      try run("trainer", ["cohort", "import", "spring", stick] + hidden, in: qadam)
      let group = ["--cohort", "spring"]
      let berik = try run("trainer", ["report", "learner", "berik"] + group, in: qadam)
      #expect(berik.code == 0, "\(berik.errors)")
      #expect(berik.output.hasPrefix("How Berik is doing\n"))
      #expect(berik.output.contains("reckoned with the usual ones"))
      let both = try run("trainer", ["report", "learner", "AIDA"] + group, in: qadam)
      #expect(both.code == 64)
      #expect(both.errors.split(separator: "\n").count == 1, "\(both.errors)")
      let names = both.errors.matches(of: /[0-9a-f]{6,32}/).map { String($0.output) }
      #expect(names.count == 2)
      for name in names {
        let chosen = try run("trainer", ["report", "learner", name] + group, in: qadam)
        #expect(chosen.code == 0, "\(chosen.errors)")
        #expect(chosen.output.lowercased().hasPrefix("how aida is doing\n"))
      }
      let refused: [(arguments: [String], code: Int32)] = [
        (["nobody"], 66), (["nobody"] + group, 66), (group, 64), (["berik", "--cohort", "no"], 66),
        (["berik", "--for", "donor"], 64), (["be"], 66), (["\u{1B}[31m"], 66),
      ]
      for (arguments, code) in refused {
        let result = try run("trainer", ["report", "learner"] + arguments, in: qadam)
        #expect(result.code == code, "\(arguments): \(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
        #expect(!result.errors.contains("\u{1B}"))
      }
    }
  }

  @Test(
    "A report speaks the chosen language: its words, the course, numbers, page and paper",
    arguments: [
      ("ru", "Цифровой активизм", "Путь по курсу"),
      ("kk", "Цифрлық белсенділік", "Курстағы жол"),
      ("en", "Digital activism", "The path through the course"),
    ]
  )
  func languages(language: String, course: String, heading: String) throws {
    try Qadam.use { qadam in
      try play("aida", called: "Әсем Өтебайқызы", in: qadam)
      let chosen = ["--language", language]
      for report in ["learner", "items"] {
        let make = chosen + ["report", report]
        let json = try JSONValue(
          parsing: try run("aida", make + ["--format", "json"], in: qadam).output
        )
        #expect(json["language"]?.stringValue == language)
        #expect(json["facts"]?["course"]?.stringValue == course)
        let page = try run("aida", make + ["--format", "html"], in: qadam).output
        #expect(page.contains("<html lang=\"\(language)\">"))
        let path = qadam.folder + "/\(report).pdf"
        try run("aida", make + ["--format", "pdf", "--output", path], in: qadam)
        let text = try ProgramStart("pdftotext", ["-raw", path, "-"]).run().output
        #expect(text.contains(course), "\(text.prefix(200))")
        let info = try ProgramStart("python3", ["-c", Self.languageOfPaper, path]).run()
        #expect(info.output == language, "\(info.errors)")
      }
      let shown = try run("aida", chosen + ["report", "learner"], in: qadam).output
      #expect(shown.contains(heading))
      let text = try ProgramStart(
        "pdftotext",
        ["-raw", qadam.folder + "/learner.pdf", "-"]
      ).run().output
      #expect(text.contains("Әсем Өтебайқызы"))
      #expect(text.contains(heading))
      let items = try run("aida", chosen + ["report", "items"], in: qadam).output
      // The highest possible totals have one place.
      #expect(items.contains(/\d,\d/) == (language != "en"))
      #expect(items.contains(/\d\.\d/) || language != "en")
      #expect(items.contains("(n = 1)"))
    }
  }

  /// Prints the language that a PDF says it is in, whether its catalogue is packed or not.
  private static let languageOfPaper = """
    import re, sys, zlib
    data = open(sys.argv[1], "rb").read()
    for stream in re.findall(rb"stream\\r?\\n(.*?)endstream", data, re.S):
        try: data += zlib.decompress(stream)
        except zlib.error: pass
    print(re.search(rb"/Lang ?\\(([a-z]+)\\)", data).group(1).decode(), end="")
    """
}
