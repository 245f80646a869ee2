import Foundation
import JSON
import TestSupport
import Testing

@Suite("Hostile text on every screen")
struct HostileTextTests {
  /// A course in which a text stands wherever an author may write.
  private static func course(saying text: String) -> FixtureCourse {
    var course = FixtureCourse.sound
    // Without headings and rules of its own, which would cut the lesson apart.
    let line = String(
      text.split(whereSeparator: { $0.isNewline })
        .filter { !$0.hasPrefix("#") && !$0.hasPrefix("---") }
        .joined(separator: " ")
        .prefix(4000)
    )
    let places = [
      "One paragraph to read.", "What is near can be changed sooner.", "Who walks there?",
      "Only by chance.", "Loudness is heard", "A minister", "Stairs belong", "A loud voice", "Plan",
      "Trains", "Gate", "agenda", "Half and half", "Who reads a notice on the stairs?",
    ]
    for (path, text) in course.files where path.hasSuffix(".md") {
      course.files[path] = places.reduce(text) { $0.replacing($1, with: $1 + " " + line) }
    }
    return course
  }

  /// The text with every character that acts on terminals spelled as Markdown spells any character.
  private static func spelled(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      OutputBytes.isForbidden(scalar) && scalar != "\n"
        ? "&#x\(String(scalar.value, radix: 16));" : String(scalar)
    }.joined()
  }

  @Test("What a course says cannot act on the terminal", arguments: HostileFile.markdown)
  func courses(file: HostileFile) throws {
    try play(HostileTextTests.course(saying: file.text))
  }

  @Test(
    "Nor can characters that appear only once Markdown is read",
    arguments: HostileFile.markdown
  )
  func references(file: HostileFile) throws {
    try play(HostileTextTests.course(saying: HostileTextTests.spelled(file.text)))
  }

  @Test("A course that is played says what is hostile in signs of its own")
  func signs() throws {
    let text = HostileTextTests.spelled("near \u{1B}]52;c;AAAA\u{07}\u{202E}\u{9B}2J far")
    try Qadam.use(HostileTextTests.course(saying: text)) { qadam in
      let result = try qadam.run("course", "preview", "nine-kinds", input: "\n1\n")
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.output.contains("near"))
      #expect(result.output.contains("52;c;AAAA"))
      #expect(OutputBytes.offence(in: result.outputBytes, isDrawn: false) == nil)
    }
  }

  private func play(_ course: FixtureCourse) throws {
    try Qadam.use(course) { qadam in
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
