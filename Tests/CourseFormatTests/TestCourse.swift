import CourseFormat
import Testing

/// The course that `course new` writes, with changes that a test makes.
struct TestCourse {
  static let today = "2026-11-23"
  static let lesson = "first-module/a-lesson-people-finish.md"
  static let forms = "first-module/forms.md"
  static let plan = "first-module/session-plan.md"

  private(set) var files: [String: String] = [:]

  init(title: String = "Sample", language: String = "en") {
    for file in CourseTemplate.files(
      id: "sample",
      title: title,
      language: language,
      today: TestCourse.today
    ) {
      files[file.path] = file.text
    }
  }

  var source: MemorySource { MemorySource(texts: files) }

  /// The course with a text in place of another one, which has to be there.
  func replacing(_ old: String, _ new: String, in path: String = TestCourse.lesson) -> TestCourse {
    var copy = self
    let text = files[path] ?? ""
    guard let range = text.firstRange(of: old) else {
      Issue.record("\(path) does not hold \(old)")
      return self
    }
    copy.files[path] = text.replacingCharacters(range, with: new)
    return copy
  }

  /// The course with another file.
  func adding(_ path: String, _ text: String) -> TestCourse {
    var copy = self
    copy.files[path] = text
    return copy
  }

  /// The course without a file.
  func removing(_ path: String) -> TestCourse {
    var copy = self
    copy.files[path] = nil
    return copy
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + self[range.upperBound...]
  }
}
