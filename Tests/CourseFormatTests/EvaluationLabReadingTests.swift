import CourseFormat
import Learning
import Testing

/// What is read from the lab of the sample course, whole, translated and broken.
struct EvaluationLabReadingTests {
  private static let lesson = "first-module/a-report-to-read.md"
  private static let russian = "first-module/a-report-to-read.ru.md"

  private func lab(_ course: TestCourse = TestCourse(), language: String = "en") throws
    -> EvaluationLab
  {
    let read = CourseReader(from: course.source, language: language).course().course
    let exercises = try #require(read).lessons.flatMap { $0.exercises }
    return try #require(exercises.compactMap { $0.body as? EvaluationLab }.first)
  }

  private func codes(_ course: TestCourse) -> [DiagnosticCode] {
    CourseLinter(course.source, today: TestCourse.today).check().errors.map { $0.code }
  }

  private func changed(_ old: String, _ new: String) -> TestCourse {
    TestCourse().replacing(old, new, in: Self.lesson)
  }

  @Test("Logs come from the card, findings from the list, events from the list below the heading")
  func parts() throws {
    let lab = try lab()
    #expect(lab.logs == [CampaignLog(cause: .bridge, seed: 0)])
    #expect(lab.findings.count == 8)
    #expect(lab.findings[.trust]?.text.hasPrefix("Only 4 of 60") == true)
    #expect(lab.findings[.trust]?.misconceptions == ["the-first-story-is-true"])
    #expect(lab.eventsTitle == "Notes of the team")
    #expect(lab.events.map { $0.causes } == [[], [.bridge], []])
    #expect(lab.events[1].text.hasPrefix("16 March"))
    #expect(
      lab.report(1, asList: false).contains("| Came to the reading evening | 45 (50 %) | 18 |")
    )
    #expect(
      lab.report(1, asList: true).contains("- Came to the reading evening: 18 (plan: 45, 50 %)")
    )
  }

  @Test("A list of numbers makes as many logs, and a note may belong to several causes")
  func several() throws {
    let course = changed("  bridge: 0", "  bridge: [0, 7]\n  trust: 12")
      .replacing("`bridge` 16 March", "`bridge, trust` 16 March", in: Self.lesson)
      .replacing("- `none` Of", "- `bridge` Half came, as planned.\n- `none` Of", in: Self.lesson)
    let lab = try lab(course)
    #expect(lab.logs.map { $0.cause } == [.bridge, .bridge, .trust])
    #expect(lab.events[1].causes == [.bridge, .trust])
  }

  @Test("A lab speaks the language of its lesson, a translation its own")
  func languages() throws {
    #expect(try lab(TestCourse(language: "kk")).report(1, asList: true).contains("жоспар: 6000"))
    let course = TestCourse().translated()
      .replacing("Came to the reading evening", "Пришли на чтения", in: Self.russian)
    let report = try lab(course, language: "ru").report(1, asList: true)
    #expect(report.contains("- Пришли на чтения: 18 (план: 45, 50 %)"))
    #expect(report.contains("- Отправлено сообщений: 6000 (план: 6000)"))
    #expect(try lab(course).report(1, asList: true).contains("- Messages sent: 6000 (plan: 6000)"))
    // A language that the program does not speak.
    #expect(try lab(TestCourse(language: "de")).report(1, asList: true).contains("Messages sent"))
  }

  @Test(
    "A translation has the logs, causes and notes of its source",
    arguments: [
      ("bridge: 0", "bridge: 1", DiagnosticCode.translatedKeyDiffers),
      ("- `bridge` 16 March", "- 16 March", .translatedKeyDiffers),
      ("- 18 March: the doors opened at ten.\n", "", .translatedCountDiffers),
      ("- `external-boost` Nothing", "- `bridge` Nothing", .translatedKeyDiffers),
    ]
  )
  func unpaired(old: String, new: String, code: DiagnosticCode) throws {
    let course = TestCourse().translated().replacing(old, new, in: Self.russian)
    let (read, diagnostics) = CourseReader.read(from: course.source, language: "ru")
    #expect(diagnostics.map { $0.code } == [code])
    let labs = try #require(read).lessons.flatMap { $0.exercises }
      .compactMap { $0.body as? EvaluationLab }
    #expect(labs.first?.report(1, asList: true).contains("Messages sent") == true)
  }

  @Test(
    "A broken lab is refused in one place and takes nothing else with it",
    arguments: [
      ("logs:\n  bridge: 0\n", "", DiagnosticCode.keyMissing),
      ("  bridge: 0", "  - bridge", .valueWrong),
      ("logs:\n  bridge: 0", "logs: 5", .valueWrong),
      ("  bridge: 0", "  {}", .valueWrong), ("  bridge: 0", "  bridge: []", .valueWrong),
      ("  bridge: 0", "  bridge: -1", .labNumberWrong),
      ("  bridge: 0", "  bridge: 1000000", .labNumberWrong),
      ("  bridge: 0", "  bridge: 99999999999999999999999", .labNumberWrong),
      ("  bridge: 0", "  bridge: 0.5", .labNumberWrong),
      ("  bridge: 0", "  bridge: [3, 3]", .labNumberWrong),
      ("  bridge: 0", "  Bridge: 0", .labCauseUnknown),
      ("`bridge` 16 March", "`weather` 16 March", .labCauseUnknown),
      ("`bridge` 16 March: the", "`bridge`\n- The", .partEmpty),
      ("- `trust` Only", "- `bridge, trust` Only", .labCauseUnknown),
      ("- `trust` Only", "- `none` Only", .partRepeated),
      ("lines:\n", "tries: 3\nlines:\n", .valueWrong),
      ("lines:\n", "certainty: true\nlines:\n", .valueWrong),
      ("attended: Came", "arrived: Came", .keyUnknown),
      ("attended: Came to the reading evening", "attended: [1, 2]", .valueWrong),
      ("attended: Came to the reading evening", "attended: \" \"", .valueWrong),
    ]
  )
  func broken(old: String, new: String, code: DiagnosticCode) {
    #expect(codes(changed(old, new)).contains(code))
  }

  @Test("More logs than parts of an exercise are refused before any is drawn")
  func manyLogs() {
    let numbers = (0..<5000).map { "\($0)" }.joined(separator: ", ")
    #expect(codes(changed("  bridge: 0", "  bridge: [\(numbers)]")).contains(.valueWrong))
  }

  @Test("A bar in the words of a line does not end its cell")
  func bars() throws {
    let course = changed("Came to the reading evening", "\"Came | went\"")
    #expect(try lab(course).report(1, asList: false).contains("| Came \\| went | 45 (50 %) | 18 |"))
  }
}
