import CourseFormat
import Foundation
import Learning
import TestSupport
import Testing

/// Hostile files of the vectors, and files that machines make up.
struct HostileFileTests {
  @Test(
    "A hostile file in place of a lesson gives diagnostics",
    .enabled(if: Project.vectors != nil)
  )
  func vectors() throws {
    let folder = try #require(Project.vectors) + "/hostile"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for name in names where name.hasPrefix("md-") {
      let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
      for path in [TestCourse.lesson, TestCourse.forms, TestCourse.plan, "misconceptions.md"] {
        try check(bytes, at: path, named: name)
      }
    }
  }

  @Test(
    "Nesting, length and garbage give diagnostics and no crash",
    arguments: [
      String(repeating: "[", count: 50_000), String(repeating: "> ", count: 20_000) + "x",
      String(repeating: "*a **", count: 20_000), String(repeating: "| a ", count: 5000) + "|\n",
      String(repeating: "<!-- exercise: number\n", count: 2000),
      "## A\n\n<!-- exercise: number\n" + String(repeating: "a: [", count: 2000) + "-->\n",
      "## A\n\n<!-- exercise: order\nid: a\n-->\n\n1.\n2.\n\n#### \n\n- [x]\n",
      "## A\n<!-- exercise: match\nid: a\n-->\n\nText\n\n| | |\n|-|-|\n| | |\n", "---\n",
      "---\n---\n",
      "---\nid: \u{0}\n---\n", "\u{FEFF}---\nid: a\n---\n# A\n", "#\n##\n###\n####\n",
      String(repeating: "# A\n\n<!-- exercise: poll\nid: x\n-->\n\nA?\n\n- [ ] a\n\n", count: 500),
      "## A\n\n<!-- exercise: number\nid: a\nanswer: 99999999999999999999\ntolerance: -1\n-->\n\nA?\n",
      "## A\n\n<!-- exercise: number\nid: a\nanswer: 1\ntolerance: 0\nunit: \"\"\nexpression: "
        + String(repeating: "(", count: 300) + "1\n-->\n\nA?\n",
    ]
  )
  func garbage(text: String) throws {
    for path in [TestCourse.lesson, TestCourse.forms, TestCourse.plan, "glossary.md"] {
      try check(Array(text.utf8), at: path, named: String(text.prefix(20)))
    }
  }

  @Test(
    "YAML files of garbage give diagnostics",
    arguments: ["", "[", "- a", "a: b: c", "id: 1\nid: 2\n", "\u{7}"]
  )
  func yaml(text: String) {
    for path in ["course.yaml", "first-module/module.yaml"] {
      let report = CourseLinter(TestCourse().adding(path, text).source).check()
      #expect(!report.passes)
    }
  }

  @Test(
    "Escapes and invisible characters in YAML are found wherever a person would read them",
    arguments: [
      ("course.yaml", "summary: \"Say", "summary: \"\\e[2J Say"),
      ("course.yaml", "summary: \"Say", "summary: \"\u{202E}Say"),
      ("first-module/module.yaml", "title: First", "title: \"\\u009b\" # First"),
      (TestCourse.lesson, "unit: minutes", "unit: \"min\\0utes\""),
      (TestCourse.lesson, "reject: [the key", "reject: [\"\\u200b\", the key"),
      ("course.ru.yaml", "title: Sample", "title: \"\\x1b]52\""),
    ]
  )
  func yamlEscapes(path: String, old: String, new: String) {
    let course = TestCourse().translated().replacing(old, new, in: path)
    let codes: Set<DiagnosticCode> = [.controlCharacterEscaped, .invisibleCharacter]
    let found = CourseLinter(course.source).check().errors.filter { codes.contains($0.code) }
    #expect(found.map { $0.location.file } == [path])
  }

  @Test("A lesson cut off anywhere is read without a crash")
  func truncated() throws {
    let bytes = Array((TestCourse().files[TestCourse.lesson] ?? "").utf8)
    for length in stride(from: 0, to: bytes.count, by: 97) {
      var source = TestCourse().source
      source.files[TestCourse.lesson] = Array(bytes[..<length])
      #expect(CourseLinter(source).check().lessons == 4)
      #expect(CourseReader(from: source).course().course?.lessons.count == 4)
    }
  }

  @Test("A lesson with any one byte changed is read without a crash")
  func mutated() {
    var generator = SplitMix64(seed: 7)
    let bytes = Array((TestCourse().files[TestCourse.lesson] ?? "").utf8)
    for _ in 0..<150 {
      var source = TestCourse().source
      var changed = bytes
      for _ in 0..<3 {
        let position = Int(generator.next() % UInt64(bytes.count))
        changed[position] = UInt8(truncatingIfNeeded: generator.next())
      }
      source.files[TestCourse.lesson] = changed
      let report = CourseLinter(source).check()
      #expect(report.lessons == 4)
    }
  }

  private func check(_ bytes: [UInt8], at path: String, named name: String) throws {
    var source = TestCourse().source
    source.files[path] = bytes
    let report = CourseLinter(source).check()
    #expect(!report.diagnostics.isEmpty, "\(name) at \(path)")
    let known = Set(source.files.keys)
    for diagnostic in report.diagnostics {
      #expect(known.contains(diagnostic.location.file), "\(diagnostic)")
      #expect(diagnostic.location.line >= 1 && diagnostic.location.column >= 1)
    }
    _ = CourseReader(from: source, language: "en").course()
  }
}
