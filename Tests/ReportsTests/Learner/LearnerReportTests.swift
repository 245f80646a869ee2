import JSON
import Learning
import ReportSamples
import Testing
import Text

@testable import Reports

/// The report on one learner: its parts, its figures and its small numbers.
@Suite("The report on one learner")
struct LearnerReportTests {
  private func document(_ report: LearnerReport) -> ReportDocument {
    report.document(at: SampleReport.moment, in: .english)
  }

  private let report = JSONForm(
    LearnerDemonstration.report().document(at: SampleReport.moment, in: .english)
  ).value

  private func row(_ table: String, where key: String, _ value: JSONValue) -> JSONValue? {
    report[table]?.arrayValue?.first { $0[key] == value }
  }

  @Test("Head and path say how far the learner is")
  func path() throws {
    #expect(report["schema"] == "qadam.report.learner/1")
    #expect(report["cohort"] == "Evening course")
    #expect(report["facts"]?["learner"] == "Aida")
    #expect(report["facts"]?["answers"] == 8)
    #expect(report["facts"]?["activeDays"] == 2)
    #expect(report["facts"]?["seconds"]?.numberValue == 160)
    let lesson = try #require(row("lessons", where: "lesson", "lesson"))
    #expect(lesson["state"] == "done")
    #expect(lesson["answered"] == 8)
    #expect(lesson["lastDay"] == "2026-01-22")
    #expect(report["lessons"]?.arrayValue?.count == 1)
  }

  @Test("Below each objective stand the answers that its state rests on, and no more")
  func mastery() throws {
    // O1.2 is asked by practice-1, 3, 5, 7; every third answer from the second on is wrong.
    let objective = try #require(row("objectives", where: "objective", "O1.2"))
    let answers = try #require(objective["answers"]?.arrayValue)
    #expect(
      answers.compactMap { $0["exercise"]?.stringValue } == [1, 3, 5, 7].map { "practice-\($0)" }
    )
    #expect(
      answers.compactMap { $0["result"]?.stringValue } == ["right", "right", "wrong", "right"]
    )
    #expect(answers.compactMap { $0["certainty"]?.integerValue } == [1, 3, 2, 1])
    #expect(answers[0].objectValue?["class"]?.arrayValue == ["unsure"])
    #expect(answers[2].objectValue?["class"]?.arrayValue == ["misconception"])
    #expect(objective["right"] == 3)
    #expect(objective["last"] == 4)
    #expect(objective["tries"] == 4)
    #expect(report["answers"] == nil)
    // Who began nothing of an objective has no line there.
    #expect(row("objectives", where: "objective", "O1.3") == nil)
  }

  @Test("Calibration, classes and beliefs are counted from the same answers")
  func knowledge() throws {
    // Certainties 1 2 3 1 2 3 1 2; wrong are the second, fifth and eighth: always at 2.
    let calibration = report["calibration"]?.arrayValue ?? []
    #expect(calibration.map { $0["n"] } == [3, 3, 2])
    #expect(calibration.map { $0["right"] } == [3, 0, 2])
    #expect(calibration[1]["share"]?.numberValue == 0)
    let classes = report["classes"]?.arrayValue ?? []
    let counts = classes.map { ($0["name"]?.stringValue ?? "", $0["count"]?.integerValue ?? -1) }
    #expect(counts.map { $0.0 } == ["known", "unsure", "lucky", "slip", "gap", "misconception"])
    #expect(counts.map { $0.1 } == [2, 3, 0, 0, 1, 2])
    #expect(classes.reduce(0) { $0 + ($1["share"]?.numberValue ?? 0) } == 1)
    let belief = try #require(report["misconceptions"]?.arrayValue?.first)
    #expect(belief["misconception"] == "bigger-is-better")
    #expect(belief["count"] == 3)
    #expect(belief["certain"] == 0)
    #expect(belief["exercise"] == "practice-8")
    #expect(report["review"]?.arrayValue?.count == 14)
  }

  @Test("Tests show both directions of change, workbook and marks their points")
  func tests() throws {
    // Before: wrong 2 and 5 of 6, after: only 2. O1.1 has the even places, O1.2 the odd ones.
    let all = try #require(row("tests", where: "objective", "all"))
    #expect(all["preCount"] == 6)
    #expect(abs((all["pre"]?.numberValue ?? 0) - 4.0 / 6) < 1e-12)
    #expect(abs((all["post"]?.numberValue ?? 0) - 5.0 / 6) < 1e-12)
    #expect(abs((all["difference"]?.numberValue ?? 0) - 100.0 / 6) < 1e-9)
    #expect(abs((all["gain"]?.numberValue ?? 0) - 0.5) < 1e-9)
    #expect(all["wrongToRight"] == 1)
    #expect(all["rightToWrong"] == 0)
    let sheet = try #require(report["workbook"]?.arrayValue?.first)
    #expect(sheet["done"] == 2)
    #expect(sheet["points"] == 5)
    #expect(row("marks", where: "marker", "trainer")?["points"] == 5)
    #expect(row("uses", where: "days", 14)?["useful"] == "very")
  }

  @Test(
    "A difference needs five questions in both tests, in every form",
    arguments: [1, 4, 5, 6, 11, 12, 19, 20]
  )
  func fewQuestions(questions: Int) throws {
    let document = document(LearnerDemonstration.report(questions: questions))
    let json = JSONForm(document).value
    let rows = json["tests"]?.arrayValue ?? []
    let all = try #require(rows.first)
    let note = JSONValue.string("too few (n = \(questions))")
    for key in ["difference", "gain"] {
      #expect((all[key + "Note"] == note) == (questions < 5), "\(key)")
      #expect((all[key] == .null) == (questions < 5), "\(key)")
    }
    // What was counted is told however few it is, beside its number.
    #expect(all["pre"]?.numberValue != nil)
    #expect(all["wrongToRight"]?.integerValue != nil)
    for row in rows.dropFirst() {
      let count = min(row["preCount"]?.integerValue ?? 0, row["postCount"]?.integerValue ?? 0)
      #expect((row["difference"] == .null) == (count < 5))
    }
    let shown = [
      TextForm(document, width: 300).lines.joined(separator: "\n"), HTMLForm(document).text,
      MarkdownForm(document).text.replacing("\\", with: ""), CSVForm(document).text,
    ]
    for text in shown {
      #expect(text.contains("too few (n = \(questions))") == (questions < 5))
    }
    // Nothing in it compares people, so no figure of groups may stand in it.
    let text = JSONForm(document).text
    for key in ["discrimination", "alpha", "upper", "efficiency"] {
      #expect(!text.contains("\"" + key), "\(key)")
    }
  }

  @Test("Of somebody who did nothing it says so, in every form")
  func nothing() {
    let document = document(LearnerDemonstration.report(answered: 0))
    let text = TextForm(document, width: 40).lines.joined(separator: "\n")
    #expect(text.contains("Nothing is recorded yet."))
    #expect(text.contains("No test was finished."))
    #expect(text.contains("What this cannot show"))
    #expect(JSONForm(document).value["objectives"] == nil)
    #expect(HTMLForm(document).text.contains("Nothing is recorded yet."))
  }

  @Test("A change of 7.5 points rounds the same way in the drawing and in the table")
  func rounding() {
    #expect(PairedSlopes.Row.points(from: 0.625, to: 0.55) == -7.5)
    #expect(PairedSlopes.Row.points(from: 0.1, to: 0.7) == 60)
  }
}
