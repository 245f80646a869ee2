import CourseFormat
import Learning
import TestSupport
import Testing
import Text

struct RealCourseTests {
  private let source = FolderSource(folder: Project.root + "/Curriculum/digital-activism")

  @Test("The default course is read without a diagnostic")
  func defaultCourse() throws {
    let (course, diagnostics) = CourseReader.read(from: source, language: "en")
    #expect(diagnostics.isEmpty)
    let lessons = try #require(course?.lessons)
    #expect(!lessons.isEmpty)
    #expect(lessons.allSatisfy { !$0.exercises.isEmpty && !$0.pages.isEmpty })
    #expect(lessons.flatMap { $0.exercises }.allSatisfy { $0.digest.count == 64 })
  }

  @Test("The default course passes with no error and no unexplained warning")
  func passes() {
    let report = CourseLinter(source).check()
    let found = report.errors + report.warnings
    #expect(found.flatMap { $0.lines(Messages(language: .english)) } == [])
    #expect(report.lessons == CourseReader(from: source).course().course?.lessons.count)
  }

  @Test("Outline, single lessons and the whole course agree")
  func partialReading() throws {
    let reader = CourseReader(from: source)
    let course = try #require(reader.course().course)
    let outline = try #require(reader.outline().outline)
    #expect(outline.lessons.map { $0.id } == course.lessons.map { $0.id })
    #expect(outline.lessons.map { $0.title } == course.lessons.map { $0.title })
    for lesson in course.lessons {
      let alone = try #require(reader.lesson(lesson.id).lesson)
      #expect(alone.exercises.map { $0.digest } == lesson.exercises.map { $0.digest })
    }
    let first = try #require(course.lessons.first)
    let partial = try #require(reader.course(reading: [first.id]).course)
    #expect(partial.lessons.map { $0.steps.isEmpty } == course.lessons.map { $0.id != first.id })
  }
}
