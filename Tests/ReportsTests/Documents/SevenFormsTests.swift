import Foundation
import JSON
import Spreadsheet
import ReportSamples
import TestSupport
import Testing
import Text

@testable import Reports

/// A program by itself reads the figures back from each form and compares them with the JSON.
@Suite("One report in seven forms")
struct SevenFormsTests {
  static let reader = Project.root + "/Tests/ReportsTests/Fixtures/seven_forms.py"

  @Test(
    "Every figure is the same in every form",
    arguments: SampleReport.allCases,
    Language.allCases
  )
  func figures(report: SampleReport, language: Language) throws {
    try withTemporaryFolder { folder in
      let document = report.document(language: language)
      let forms = try Self.write(document, to: folder)
      let result = try ProgramStart(Project.judge, [Self.reader, folder] + forms).run()
      #expect(result.exit == .code(0), "\(result.errors)")
      #expect(result.output.split(separator: "\n").map(String.init) == forms)
    }
  }

  @Test("The comparison notices a figure that differs")
  func comparison() throws {
    try withTemporaryFolder { folder in
      let forms = try Self.write(Demonstration.document(), to: folder)
      let report = folder + "/report.json"
      let json = try String(contentsOfFile: report, encoding: .utf8)
      #expect(json.contains("0.6666666666666666"))
      try json.replacingOccurrences(of: "0.6666666666666666", with: "0.7777777777777777")
        .write(toFile: report, atomically: false, encoding: .utf8)
      for form in forms {
        let result = try ProgramStart(Project.judge, [Self.reader, folder, form]).run()
        #expect(result.exit == .code(1), "\(form)")
        #expect(result.errors.contains("AssertionError"), "\(result.errors)")
      }
    }
  }

  @Test("Our own reader takes the JSON back, and every row has the members of its columns")
  func json() throws {
    let document = Demonstration.document()
    let value = try JSONValue(parsing: JSONForm(document).text)
    #expect(value.prettyText + "\n" == JSONForm(document).text)
    let item = value["items"]?.arrayValue?.dropFirst(2).first
    #expect(item?["discrimination"] == .null)
    #expect(item?["discriminationNote"]?.stringValue == Demonstration.tooFew)
    #expect(item?["facilityInterval"]?.arrayValue?.count == 2)
    #expect(value["facts"]?["firstDay"] == "2026-01-27")
    #expect(value["status"]?.arrayValue?.first?["lesson-1"] == "done")
  }

  @Test("The JSON is as its published schema says, and another one is not")
  func schema() throws {
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      report = json.load(sys.stdin)
      errors = [error.message for error in validator.iter_errors(report)]
      assert not errors, errors[:3]
      for key in ("schema", "contents", "facts"):
          assert list(validator.iter_errors({k: v for k, v in report.items() if k != key})), key
      table = next(part for part in report["contents"] if part.get("columns") and report.get(part["rows"]))
      report[table["rows"]][0][table["columns"][0]["key"]] = [1]
      assert list(validator.iter_errors(report))
      """
    let path = Project.root + "/Docs/report.schema.json"
    let documents = SampleReport.allCases.flatMap { report in
      [report.document(), report.document(language: .kazakh, people: 3) { $0 + " ә" }]
    }
    for document in documents {
      let judge = try ProgramStart("python3", ["-c", script, path])
        .run(input: JSONForm(document).text)
      #expect(judge.exit == .code(0), "\(judge.errors)")
    }
  }

  /// Writes the forms of a report and returns their names.
  static func write(_ document: ReportDocument, to folder: String) throws -> [String] {
    let forms: [(String, [UInt8])] = [
      ("json", Array(JSONForm(document).text.utf8)),
      (
        "txt",
        Array(
          TextForm(document, width: 5000, isPlain: true).lines.joined(separator: "\n").utf8
        )
      ),
      ("md", Array(MarkdownForm(document).text.utf8)),
      ("csv", Array(CSVForm(document).text.utf8)),
      ("html", HTMLForm(document).bytes),
      ("xlsx", try XLSXForm(document).workbook.bytes(using: folder)),
    ]
    let command = PDFForm.command
    let printed = try ProgramStart(command[0], Array(command.dropFirst()))
      .run(input: HTMLForm(document).bytes)
    #expect(printed.exit == .code(0), "\(printed.errors)")
    for (name, bytes) in forms + [("pdf", printed.outputBytes)] {
      try Data(bytes).write(to: URL(fileURLWithPath: folder + "/report." + name))
    }
    return forms.map { $0.0 }.filter { $0 != "json" } + ["pdf"]
  }
}
