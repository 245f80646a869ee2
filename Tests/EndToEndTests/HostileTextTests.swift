import Foundation
import JSON
import TestSupport
import Testing

@Suite("Hostile text on every screen")
struct HostileTextTests {
  /// Whose bytes go where an author's text may stand.
  private static func course(with file: HostileFile) -> FixtureCourse {
    var course = FixtureCourse.sound
    // Lines of their own keep the course readable where the text has many.
    let line = String(
      file.text.replacing("\r\n", with: "\n").split(whereSeparator: { $0.isNewline })
        .filter { !$0.hasPrefix("#") && !$0.hasPrefix("---") }
        .joined(separator: " ").prefix(2000)
    )
    for (path, text) in course.files where path.hasSuffix(".md") {
      course.files[path] = [
        "One paragraph to read.", "What is near can be changed sooner.", "Who walks there?",
        "Only by chance.", "Loudness is heard", "A minister", "Stairs belong",
      ]
      .reduce(text) { $0.replacing($1, with: $1 + " " + line) }
      .replacing(
        "Who reads a notice on the stairs?",
        with: "Who reads?\n\n" + file.text + "\n\nWho?"
      )
    }
    return course
  }

  @Test("What a course says cannot act on the terminal", arguments: HostileFile.markdown)
  func courses(file: HostileFile) throws {
    try Qadam.use(HostileTextTests.course(with: file)) { qadam in
      try qadam.run("profile", "add", "me")
      var outputs: [(name: String, bytes: [UInt8], isDrawn: Bool)] = []
      for lesson in [FixtureCourse.earlier, FixtureCourse.nineKinds] {
        let lines = "\n" + String(repeating: "h\n1\n0\n", count: 12)
        let plain = try qadam.run("--plain", "course", "preview", lesson, input: lines)
        outputs.append(("plain", plain.outputBytes, false))
        outputs.append(("plain errors", plain.errorBytes, false))
        let json = try qadam.run(
          "course",
          "preview",
          lesson,
          "--protocol",
          "jsonl",
          input: #"{"next":true}\#n{"hint":true}\#n{"dontKnow":true}\#n"#
        )
        outputs.append(("protocol", json.outputBytes, false))
        guard plain.code == 0 else { continue }
        let rich = try InteractiveProgram(
          qadam.start(["course", "preview", lesson]),
          on: .terminal(columns: 60, rows: 30)
        )
        rich.send(String(repeating: "\rh1\r0", count: 12) + "\u{1B}")
        rich.send([3])
        try rich.waitForExit()
        outputs.append(("rich", rich.received, true))
      }
      for arguments in [
        ["course", "show"], ["course", "check"], ["learn", "nope"],
        ["course", "check", "--format", "json"],
      ] {
        let result = try qadam.start(arguments).run()
        outputs.append(
          (arguments.joined(separator: " "), result.outputBytes + result.errorBytes, false)
        )
      }
      for output in outputs {
        #expect(
          OutputBytes.offence(in: output.bytes, isDrawn: output.isDrawn) == nil,
          "\(output.name)"
        )
      }
    }
  }

  @Test("An alias or a next step cannot act on the terminal", arguments: HostileFile.displayNames)
  func names(name: String) throws {
    try Qadam.use { qadam in
      var outputs: [[UInt8]] = []
      func run(_ arguments: [String], input: String = "") throws {
        guard !arguments.contains(where: { $0.utf8.contains(0) }) else { return }
        let result = try qadam.start(arguments).run(input: input)
        #expect(result.code != nil)
        outputs += [result.outputBytes, result.errorBytes]
      }
      try run(["profile", "add", "--", name])
      try run(["profile", "list"])
      try run(["profile", "rename", "me", "--", name])
      try run(["learn", "first-steps"], input: "\ns\ns\n\(name)\n")
      try run(["learn", "nine-kinds"])
      try run([])
      try run(["progress"])
      try run(["doctor"])
      try run(["profile", "use", "--", name])
      for output in outputs { #expect(OutputBytes.offence(in: output, isDrawn: false) == nil) }
    }
  }
}
