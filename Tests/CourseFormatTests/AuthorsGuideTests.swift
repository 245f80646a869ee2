import CourseFormat
import Learning
import TestSupport
import Testing

struct AuthorsGuideTests {
  private let lines: [Substring]

  init() throws {
    lines = try Project.text("Docs/authors-guide.md")
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test("Every code has its section in the author's guide, and every section its code")
  func codes() {
    let sections = lines.filter { $0.hasPrefix("#### Q") }.map { String($0.dropFirst(5)) }
    #expect(sections == DiagnosticCode.allCases.sorted().map { $0.rawValue })
  }

  @Test("The guide calls errors errors and warnings warnings")
  func severities() {
    for (position, line) in lines.enumerated() where line.hasPrefix("#### Q") {
      let code = DiagnosticCode(rawValue: String(line.dropFirst(5)))
      let word = code?.severity == .error ? "*Error: " : "*Warning: "
      #expect(lines[position + 2].hasPrefix(word), "\(line)")
    }
  }

  @Test("Every kind has its section", arguments: ExerciseKind.all.map { $0.rawValue })
  func kinds(kind: String) {
    #expect(lines.contains { $0 == "### `\(kind)`" })
  }
}
