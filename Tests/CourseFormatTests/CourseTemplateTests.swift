import CourseFormat
import Learning
import Testing
import Text

struct CourseTemplateTests {
  @Test(
    "A new course passes the check without a warning",
    arguments: [("Plain", "en"), ("A \"quoted\" \\ title: with #signs", "ru"), ("Қадам", "kk")]
  )
  func passes(title: String, language: String) throws {
    let source = TestCourse(title: title, language: language).source
    let report = CourseLinter(source, today: TestCourse.today).check()
    #expect(report.lines(Messages(language: .english)).dropLast() == [])
    let course = try #require(CourseReader.read(from: source, language: language).course)
    #expect(course.title == title)
    #expect(course.language == language)
  }

  @Test("A new course shows every kind of exercise")
  func kinds() throws {
    let course = try #require(CourseReader(from: TestCourse().source).course().course)
    let kinds = Set(course.lessons.flatMap { $0.exercises }.map { $0.kind })
    #expect(kinds == Set(ExerciseKind.all))
  }
}
