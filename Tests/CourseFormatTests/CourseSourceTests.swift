import CourseFormat
import Foundation
import Learning
import TestSupport
import Testing

struct CourseSourceTests {
  private func write(_ course: TestCourse, to folder: String) throws {
    for (path, text) in course.files {
      let url = URL(fileURLWithPath: folder + "/" + path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: url)
    }
  }

  @Test("A folder and memory give the same report and the same course")
  func folder() throws {
    try withTemporaryFolder { folder in
      try write(TestCourse(), to: folder)
      let report = CourseLinter(FolderSource(folder: folder), today: TestCourse.today).check()
      #expect(report.diagnostics == [])
      let read = CourseReader(from: FolderSource(folder: folder)).course().course
      let memory = CourseReader(from: TestCourse().source).course().course
      #expect(read.map { CourseJSON.document($0) } == memory.map { CourseJSON.document($0) })
    }
  }

  @Test("A link that leaves the course is refused and named")
  func links() throws {
    try withTemporaryFolder { folder in
      try write(TestCourse(), to: folder + "/course")
      let secret = folder + "/secret.md"
      try Data("# Secret\n".utf8).write(to: URL(fileURLWithPath: secret))
      let plan = folder + "/course/" + TestCourse.plan
      try FileManager.default.removeItem(atPath: plan)
      try FileManager.default.createSymbolicLink(atPath: plan, withDestinationPath: secret)
      let source = FolderSource(folder: folder + "/course")
      #expect(throws: CourseSourceError.leavesCourse(path: TestCourse.plan)) {
        try source.bytes(of: TestCourse.plan, limit: 1000)
      }
      #expect(throws: CourseSourceError.leavesCourse(path: "../secret.md")) {
        try source.bytes(of: "../secret.md", limit: 1000)
      }
      let report = CourseLinter(source).check()
      #expect(report.errors.contains { $0.code == .leavesCourse })
    }
  }

  @Test("A folder that is not there has no course.yaml")
  func missing() {
    let report = CourseLinter(FolderSource(folder: "/nowhere/at/all")).check()
    #expect(report.diagnostics.map { $0.code } == [.fileMissing])
    #expect(report.diagnostics.first?.location.file == "course.yaml")
  }

  @Test("The compiled-in course is the one in the folder")
  func assets() throws {
    let id = try #require(AssetSource.courses.first)
    let assets = AssetSource(course: id)
    let folder = FolderSource(folder: Project.root + "/Curriculum/" + id)
    #expect(try assets.entries(limit: 1000) == folder.entries(limit: 1000))
    for entry in try assets.entries(limit: 1000) {
      let embedded = try assets.bytes(of: entry.path, limit: 1 << 20)
      #expect(try embedded == folder.bytes(of: entry.path, limit: 1 << 20), "\(entry.path)")
    }
    #expect(throws: CourseSourceError.notFound(path: "none.md")) {
      try assets.bytes(of: "none.md", limit: 10)
    }
  }
}
