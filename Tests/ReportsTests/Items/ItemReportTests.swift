import JSON
import Learning
import ReportSamples
import Spreadsheet
import TestSupport
import Testing
import Text

@testable import Reports

/// The report on questions: its members, its small groups and its rewrite list.
@Suite("The report on questions")
struct ItemReportTests {
  private static let moment = Moment(milliseconds: 1_769_831_999_000, utcOffsetMinutes: 300)

  private func document(learners: Int, language: Language = .english) -> ReportDocument {
    ItemDemonstration.report(learners: learners).document(at: Self.moment, in: language)
  }

  private func json(learners: Int) -> JSONValue { JSONForm(document(learners: learners)).value }

  @Test("The JSON has the members that the documents name, with options inside their question")
  func members() throws {
    let report = json(learners: 24)
    #expect(report["schema"] == "qadam.report.items/1")
    #expect(report["cohort"] == "Evening course")
    let item = try #require(report["items"]?.arrayValue?.first?.objectValue)
    let wanted = [
      "exercise", "lesson", "objective", "n", "facility", "facilityInterval", "sd",
      "randomGuessScore", "discriminationIndex", "discriminativeEfficiency", "intendedWeight",
      "effectiveWeight", "medianSeconds", "hintRate", "skipRate", "overruleRate",
      "certainWrongRate", "options", "flags", "file", "line",
    ]
    #expect(wanted.filter { item[$0] == nil } == [])
    #expect(item["lesson"] == "module/A/pre")
    #expect(item["facilityInterval"]?.arrayValue?.count == 2)
    #expect(item["flags"]?.arrayValue != nil)
    let option = try #require(item["options"]?.arrayValue?.dropFirst().first?.objectValue)
    #expect(
      option.keys == ["number", "text", "correct", "count", "upper", "lower", "misconception"]
    )
    #expect(option["misconception"] == "bigger-is-better")
    let form = try #require(report["forms"]?.arrayValue?.first?.objectValue)
    for key in [
      "form", "n", "mean", "median", "sd", "skewness", "kurtosis", "alpha", "errorRatio",
      "standardError",
    ] {
      #expect(form[key] != nil, "\(key)")
    }
    #expect(form["form"] == item["lesson"])
    #expect(report["options"] == nil)
    #expect(report["items"]?.arrayValue?.last?["lesson"] == "lesson")
  }

  @Test("Everybody's answers have no group")
  func everybody() {
    let report = ItemDemonstration.report(learners: 3, cohort: nil)
    #expect(
      JSONForm(report.document(at: Self.moment, in: .english)).value["cohort"] == .null
    )
  }

  @Test("The rewrite list begins with the misleading question, says what is wrong and where")
  func rewrite() throws {
    let report = json(learners: 40)
    let worst = try #require(report["rewrite"]?.arrayValue?.first)
    #expect(["test-2", "practice-2"].contains(worst["exercise"]?.stringValue))
    let flags = worst["flags"]?.arrayValue?.compactMap { $0.stringValue } ?? []
    #expect(flags.first == "negativeDiscrimination")
    let name = try #require(worst["exercise"]?.stringValue)
    #expect(worst["file"]?.stringValue == "audiences/\(name).md")
    #expect(worst["line"] == 12)
    let item = report["items"]?.arrayValue?.first { $0["exercise"]?.stringValue == name }
    let index = try #require(item?["discriminationIndex"]?.numberValue)
    let why = worst["why"]?.stringValue ?? ""
    #expect(why.contains("(discrimination −\(Int((-index).rounded()))): check the key."))
    #expect(item?["flags"] == worst["flags"])
  }

  @Test(
    "Below 20 people nothing is compared, below 12 there are no groups, in any form",
    arguments: [4, 5, 11, 12, 19, 20]
  )
  func smallGroups(learners: Int) throws {
    let report = json(learners: learners)
    let note = JSONValue.string("too few (n = \(learners))")
    for item in report["items"]?.arrayValue ?? [] where item["exercise"] != "test-opinion" {
      for key in ["discriminationIndex", "discriminativeEfficiency", "effectiveWeight"] {
        #expect((item[key + "Note"] == note) == (learners < 20), "\(key)")
        #expect((item[key] == .null) == (learners < 20), "\(key)")
      }
      #expect(item["facility"]?.numberValue != nil)
      #expect(item["facilityInterval"]?.arrayValue != nil)
      for option in item["options"]?.arrayValue ?? [] {
        #expect((option["upperNote"] == note) == (learners < 12))
        #expect((option["lower"] == .null) == (learners < 12))
        #expect(option["count"]?.integerValue != nil)
      }
    }
    for form in report["forms"]?.arrayValue ?? [] {
      for key in ["alpha", "errorRatio", "standardError"] {
        #expect((form[key + "Note"] == note) == (learners < 20), "\(key)")
      }
      #expect(form["mean"]?.numberValue != nil)
    }
    try shownForms(learners: learners)
  }

  /// What people read follows the same rule: the drawings have groups only where the figures have.
  private func shownForms(learners: Int) throws {
    let document = document(learners: learners)
    let text = TextForm(document, width: 100).lines.joined(separator: "\n")
    let page = HTMLForm(document).text
    for shown in [
      text, page, MarkdownForm(document).text.replacing("\\", with: ""), CSVForm(document).text,
    ] {
      #expect(shown.contains("too few (n = \(learners))") == (learners < 20))
      // A drawing of groups names their size, as in "Upper group (n = 6)".
      #expect(!shown.contains("Upper group (n = ") || learners >= 12)
    }
    let sheet = XLSXForm(document).workbook.sheets.first { $0.name == "Tests and lessons" }
    let cells = sheet?.rows.first ?? []
    #expect(cells.contains(.note("too few (n = \(learners))")) == (learners < 20))
  }

  @Test("A drawing shows the same counts as the options of its question")
  func bars() throws {
    let document = document(learners: 40)
    let charts = document.blocks.compactMap { block in
      if case .chart(let chart) = block, case .optionBars(let bars) = chart.drawing {
        (chart, bars)
      } else {
        nil as (ReportChart, OptionBars)?
      }
    }
    let (chart, bars) = try #require(charts.first)
    #expect(chart.table == "options")
    #expect(bars.groups.map { $0.kind } == [.upper, .lower])
    let items = JSONForm(document).value["items"]?.arrayValue ?? []
    let item = try #require(
      items.first { chart.title.hasPrefix(($0["exercise"]?.stringValue ?? "?") + " · ") }
    )
    for (option, entry) in zip(bars.options, item["options"]?.arrayValue ?? []) {
      #expect(option.counts == [entry["upper"], entry["lower"]].map { $0?.integerValue ?? -1 })
    }
    let svg = HTMLForm(document).text
    #expect(svg.contains("Upper group (n = \(bars.groups[0].size))"))
    let text = TextForm(document, width: 80).lines.joined(separator: "\n")
    #expect(text.contains("Upper group (n = \(bars.groups[0].size))"))
  }

  @Test("A question that nobody answered and an empty record are no fault", arguments: [0, 1])
  func few(learners: Int) {
    let report = json(learners: learners)
    #expect((report["items"]?.arrayValue?.isEmpty ?? true) == (learners == 0))
    #expect(TextForm(document(learners: learners), width: 40).lines.count > 3)
  }
}
