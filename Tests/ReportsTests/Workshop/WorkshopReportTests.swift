import JSON
import Learning
import ReportSamples
import TestSupport
import Testing
import Text

@testable import Reports

@Suite("The report on sessions in the room")
struct WorkshopReportTests {
  static let morning = Moment(milliseconds: 1_800_000_000_000, utcOffsetMinutes: 300)
  static let hostile = "=1+1 <script>alert(1)</script> [x](y) | \u{202E}\u{1B}[2J"

  /// A session of two stages with a pause between, with the minutes of its parts.
  static func run(_ minutes: [Double], note: String? = nil, ends: Bool? = true) -> WorkshopRun? {
    let start = WorkshopStart(parts: [
      WorkshopPart(.stage(module: "m", title: "Activity"), minutes: 10, canBeCut: true),
      WorkshopPart(.shortBreak, minutes: 15),
      WorkshopPart(.stage(module: "n", title: "Input"), minutes: 20),
    ])
    return start.map { start in
      var run = WorkshopRun(session: "s", start: start, at: morning)
      run.add(.stageCut(number: 1, milliseconds: 0), at: morning)
      for (index, minutes) in minutes.enumerated() {
        run.add(.stageEntered(number: index + 1), at: morning)
        run.add(
          .stageLeft(number: index + 1, milliseconds: Int(minutes * 60_000)),
          at: morning
        )
      }
      if let note {
        run.add(.noteWritten(number: 1, milliseconds: 0, text: note), at: morning)
      }
      if let ends { run.add(.finished(isComplete: ends), at: morning) }
      return run
    }
  }

  static func report(note: String = "Rain, and late") -> WorkshopReport {
    WorkshopReport(
      course: "A course",
      runs: [run([12, 15, 0.2]), run([15, 20, 22], note: note, ends: false), run([9], ends: nil)]
        .compactMap { $0 },
      titles: ["m": "First"]
    )
  }

  @Test("Planned and measured minutes stand beside each other, with n and the difference")
  func timings() throws {
    let json = try JSONValue(
      parsing: JSONForm(Self.report().document(at: Self.morning, in: .english)).text
    )
    #expect(json["schema"] == "qadam.report.workshop/1")
    let rows = try #require(json["timings"]?.arrayValue)
    #expect(rows.map { $0["stage"] } == ["First: Activity", "n: Input"])
    #expect(rows[0]["planned"] == 10 && rows[0]["measured"] == 12 && rows[0]["difference"] == 2)
    #expect(rows[0]["n"] == 3 && rows[0]["last"] == 9 && rows[0]["cuts"] == 3)
    #expect(rows[1]["measured"] == 22 && rows[1]["n"] == 1)
    #expect(rows[1]["last"] == .null && rows[1]["lastNote"] == "passed over")
    let sessions = try #require(json["sessions"]?.arrayValue)
    #expect(sessions.map { $0["ended"] } == ["complete", "early", "open"])
    #expect(sessions[1]["measured"] == 57 && sessions[1]["planned"] == 45)
    #expect(json["notes"]?.arrayValue?.count == 1)
  }

  @Test("Every figure is the same in every form", arguments: Language.allCases)
  func forms(language: Language) throws {
    try withTemporaryFolder { folder in
      let document = Self.report().document(at: Self.morning, in: language)
      let forms = try SevenFormsTests.write(document, to: folder)
      let result = try ProgramStart(
        Project.judge,
        [SevenFormsTests.reader, "--tables", "3", folder] + forms
      ).run()
      #expect(result.exit == .code(0), "\(result.errors)")
    }
  }

  @Test("Notes of hostile text act nowhere")
  func hostileNotes() {
    let document = Self.report(note: Self.hostile).document(at: Self.morning, in: .english)
    #expect(!HTMLForm(document).text.contains("<script>alert"))
    #expect(!CSVForm(document).text.contains(",=1+1"))
    for form in [
      HTMLForm(document).text, MarkdownForm(document).text, CSVForm(document).text,
      TextForm(document, width: 80).lines.joined(),
    ] {
      #expect(!form.contains("\u{202E}") && !form.contains("\u{1B}"))
    }
  }

  @Test("Where no session was led, the report says how to begin")
  func empty() {
    let none = WorkshopReport(course: "A course", runs: [], titles: [:])
    let lines = TextForm(none.document(at: Self.morning, in: .english), width: 80, isPlain: true)
      .lines.joined(separator: " ")
    #expect(lines.contains("qadam workshop run MODULE"))
  }
}

@Suite("The handout of a day")
struct WorkshopHandoutTests {
  private func handout(beliefs: WorkshopHandout.Beliefs?) -> WorkshopHandout {
    let stage = WorkshopHandout.Stage(
      title: "Activity <b>",
      minutes: 10,
      materials: ["Paper", "pens", "paper"],
      opening: [.paragraph("Go.")],
      steps: ["One", "Two"],
      prompts: [],
      texts: [.safety: "No names.", .cut: "step 2"],
      rest: []
    )
    let agenda = Agenda(
      [[WorkshopPart(.stage(module: "m", title: "Activity <b>"), minutes: 10)]],
      rules: AgendaRules()
    )
    return WorkshopHandout(
      course: "A course",
      day: 20_785,
      agenda: agenda,
      modules: [
        WorkshopHandout.Module(id: "m", title: "First", introduction: [], stages: [stage])
      ],
      times: StageTimes([]),
      beliefs: beliefs
    )
  }

  @Test("A material that two spellings name is listed once")
  func materials() {
    let materials = handout(beliefs: nil).materials { "\($0) \($1.title)" }
    #expect(materials.map { $0.name } == ["Paper", "pens"])
    #expect(materials[0].uses == ["0 Activity <b>"])
  }

  @Test("It opens with what the group is sure of and mistaken about")
  func beliefs() throws {
    let document = handout(
      beliefs: WorkshopHandout.Beliefs(
        cohort: "spring",
        people: 3,
        known: 2,
        entries: [("Likes are people", 2, "Count who came")]
      )
    ).document(at: WorkshopReportTests.morning, in: .english)
    let text = MarkdownForm(document).text
    let beliefs = try #require(text.firstRange(of: "Likes are people"))
    let agenda = try #require(text.firstRange(of: "## Agenda"))
    #expect(beliefs.lowerBound < agenda.lowerBound)
    #expect(text.contains("2 of 3 people in spring"))
    let none = handout(
      beliefs: WorkshopHandout.Beliefs(cohort: "spring", people: 3, known: 0, entries: [])
    ).document(at: WorkshopReportTests.morning, in: .english)
    #expect(MarkdownForm(none).text.contains("Nobody in spring"))
  }

  @Test(
    "Every language has a handout, and hostile titles act nowhere",
    arguments: Language.allCases
  )
  func languages(language: Language) throws {
    try withTemporaryFolder { folder in
      let document = handout(beliefs: nil).document(at: WorkshopReportTests.morning, in: language)
      #expect(!HTMLForm(document).text.contains("Activity <b>"))
      let forms = try SevenFormsTests.write(document, to: folder)
      let result = try ProgramStart(
        Project.judge,
        [SevenFormsTests.reader, "--tables", "2", folder] + forms
      ).run()
      #expect(result.exit == .code(0), "\(result.errors)")
    }
  }
}
