import CourseFormat
import JSON
import Learning
import Testing
import Text

struct DiagnosticTextTests {
  private let english = Messages(language: .english)

  private func report(_ course: TestCourse) -> CourseReport {
    CourseLinter(course.source, today: TestCourse.today).check()
  }

  @Test("A finding has its place, its code, what is wrong and how to mend it; the end counts")
  func lines() {
    let course = TestCourse().replacing("- [ ] The person has", "- [x] The person has")
    #expect(
      report(course).lines(english) == [
        "first-module/a-lesson-people-finish.md:22:1: error[Q012]: "
          + "2 keys where the kind needs another number",
        "  help: Mark exactly one option of `choose-one` with `[x]`, and one or more of "
          + "`choose-all`.",
        "4 lessons, 17 exercises: 1 error, 0 warnings, 0 explained warnings",
      ]
    )
  }

  @Test("Columns count characters, in YAML and in Markdown, behind letters of any script")
  func columns() {
    let course = TestCourse()
      .replacing("tries: 2", "tries: 2 # Қазақша түсіндірме\ncertainty: nope")
      .replacing("Say one thing on each page", "Скажите *что-то* [одно](нет.md) на странице")
    let places = report(course).diagnostics.map {
      "\($0.code.rawValue) \($0.location.line):\($0.location.column)"
    }
    #expect(places == ["Q017 18:18", "Q007 68:12"])
  }

  @Test("An explained warning is listed with its reason and does not count")
  func explained() {
    let course = TestCourse()
      .replacing("minutes: 13", "minutes: 16\nallow: {Q402: \"there is a break in the middle\"}")
    let report = report(course)
    #expect(report.passes && report.warnings.isEmpty && report.explained.count == 1)
    #expect(report.lines(english).contains("  the author: there is a break in the middle"))
    let json = report.json(english)
    #expect(json["explained"]?.integerValue == 1)
    #expect(
      json["diagnostics"]?.arrayValue?.first?["explanation"]?.stringValue
        == "there is a break in the middle"
    )
  }

  @Test(
    "An explanation speaks for its exercise, its file or the whole course",
    arguments: [
      ("id: what-shows-it", TestCourse.lesson, 1),
      ("id: from-aim-to-exercise", TestCourse.lesson, 0),
      ("requires: []", TestCourse.lesson, 1), ("authors:", "course.yaml", 1),
    ]
  )
  func scope(anchor: String, file: String, explained: Int) {
    let course = TestCourse()
      .replacing("- [ ] The person has scrolled", "- [ ] the person has scrolled")
      .replacing(anchor, "allow: {Q122: \"the name begins small\"}\n" + anchor, in: file)
    #expect(report(course).explained.count == explained)
  }

  @Test("The document for editors has every member")
  func json() {
    let course = TestCourse().replacing("tries: 2", "retries: 2")
    let json = report(course).json(english)
    #expect(json["schema"] == "qadam.course-check/1")
    #expect(json["errors"] == 1)
    let finding = json["diagnostics"]?.arrayValue?.first
    #expect(
      finding?.objectValue?.keys == [
        "file", "line", "column", "severity", "code", "message", "help", "explanation",
      ]
    )
    #expect(finding?["code"] == "Q006")
  }
}
