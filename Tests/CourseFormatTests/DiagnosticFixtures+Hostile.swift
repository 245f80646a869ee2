import CourseFormat
import Platform

extension DiagnosticFixture {
  static let hostile: [DiagnosticFixture] = [
    DiagnosticFixture(.controlCharacter) { $0.replacing("Say one", "Say \u{1B}[2J one") },
    DiagnosticFixture(.controlCharacterEscaped) { $0.replacing("Say one", "Say &#27;[2J one") },
    DiagnosticFixture(.invisibleCharacter) { $0.replacing("Say one", "Say \u{202E}one") },
    DiagnosticFixture(.rawHTML) { $0.replacing("Say one", "Say <b>one</b>") },
    DiagnosticFixture(.picture) { $0.replacing("Say one", "Say ![one](one.png)") },
    DiagnosticFixture(.linkScheme) { $0.replacing("Say one", "[Say](javascript:alert) one") },
    DiagnosticFixture(.linkOutside) { $0.replacing("Say one", "[Say](https://example.org) one") },
    DiagnosticFixture(.linkDisguised) {
      $0.replacing("Say one", "[https://example.org](https://example.com) one")
    },
    DiagnosticFixture(
      .invalidUTF8,
      source: {
        var source = TestCourse().source
        source.files[TestCourse.lesson]?.append(contentsOf: [0xC3, 0x28, 0x0A])
        return source
      }
    ),
    DiagnosticFixture(.leavesCourse) { $0.replacing("Say one", "[Say](../../etc/passwd) one") },
    DiagnosticFixture(.combiningMarks) {
      $0.replacing("Say one", "Sa" + String(repeating: "\u{0301}", count: 9) + "y one")
    },
  ]

  static let limits: [DiagnosticFixture] = [
    DiagnosticFixture(.fileTooLarge, limits: CourseLimits(fileBytes: 5000)) { $0 },
    DiagnosticFixture(.tooManyFiles, limits: CourseLimits(files: 5)) { $0 },
    DiagnosticFixture(.courseTooLarge, limits: CourseLimits(totalBytes: 5000)) { $0 },
    DiagnosticFixture(.nestedTooDeep) {
      $0.replacing("Say one", String(repeating: "> ", count: 100) + "Say one")
    },
    DiagnosticFixture(.tooManyExercises, limits: CourseLimits(exercises: 5)) { $0 },
    DiagnosticFixture(.paragraphTooLong) {
      $0.replacing("Say one", String(repeating: "words ", count: 60_000) + "Say one")
    },
    DiagnosticFixture(.tooManyPieces) {
      $0.replacing(
        "| Purpose | Kind |\n| --- | --- |",
        String(repeating: "| a ", count: 120) + "|\n" + String(repeating: "| --- ", count: 120)
          + "|"
      )
    },
    DiagnosticFixture(.tooManyParts, limits: CourseLimits(parts: 3)) { $0 },
    DiagnosticFixture(.fileName) { $0.adding("first-module/two words.csv", "1\n") },
  ]
}

/// The sample course on a disk that refuses one of its files.
struct UnreadableSource: CourseSource {
  private let source = TestCourse().source

  func entries(limit: Int) throws(CourseSourceError) -> [CourseEntry] {
    try source.entries(limit: limit)
  }

  func bytes(of path: String, limit: Int) throws(CourseSourceError) -> [UInt8] {
    guard path != TestCourse.plan else {
      throw .unreadable(path: path, reason: .notPermitted)
    }
    return try source.bytes(of: path, limit: limit)
  }
}
