import CourseFormat
import Learning
import Testing
import Text

struct DiagnosticFixtureTests {
  @Test("Every code has one failing fixture")
  func complete() {
    #expect(
      DiagnosticFixture.all.map { $0.code }.sorted() == DiagnosticCode.allCases.sorted()
    )
  }

  @Test(
    "A fixture that fails has its code, and the course without the change does not",
    arguments: DiagnosticFixture.all
  )
  func fixture(_ fixture: DiagnosticFixture) {
    let report = fixture.report
    #expect(report.diagnostics.contains { $0.code == fixture.code })
    #expect(!DiagnosticFixture.passing.diagnostics.contains { $0.code == fixture.code })
  }

  @Test("A translated course without changes passes")
  func translatedPasses() {
    let source = TestCourse().translated().source
    let report = CourseLinter(source, today: TestCourse.today).check()
    #expect(report.lines(Messages(language: .english)).dropLast() == [])
  }

  @Test(
    "Every finding is said in every language, with all its placeholders filled",
    arguments: Language.allCases
  )
  func words(_ language: Language) {
    let messages = Messages(language: language)
    for report in DiagnosticFixture.reports {
      for diagnostic in report.diagnostics {
        let lines = diagnostic.lines(messages)
        #expect(lines.count == 2 && lines.allSatisfy { !$0.isEmpty })
        for name in diagnostic.unfilled(messages) {
          Issue.record("\(diagnostic.code.rawValue) leaves {\(name)} unfilled")
        }
      }
    }
  }
}

extension Diagnostic {
  /// The placeholders that no argument fills.
  fileprivate func unfilled(_ messages: Messages) -> [String] {
    let bare = Diagnostic(code, at: location)
    let texts = bare.message(messages) + bare.help(messages)
    return texts.split(separator: "{").dropFirst()
      .compactMap { part in part.firstIndex(of: "}").map { String(part[..<$0]) } }
      .filter { arguments[$0] == nil }
  }
}
