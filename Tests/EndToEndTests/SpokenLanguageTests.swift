import Foundation
import TestSupport
import Testing
import Text

@Suite("The language of a person")
struct SpokenLanguageTests {
  @Test(
    "The program speaks the language of the environment where no locale is installed",
    arguments: [
      ([:], "en"), (["LANG": "C"], "en"), (["LANG": "C", "LANGUAGE": "ru"], "en"),
      (["LC_ALL": "POSIX", "LANGUAGE": "ru"], "en"), (["LANG": "C.UTF-8"], "en"),
      (["LANG": "C.UTF-8", "LANGUAGE": "ru"], "ru"), (["LANG": "C.UTF-8", "LANGUAGE": "kk"], "kk"),
      (["LANG": "C.UTF-8", "LANGUAGE": "kk:ru"], "kk"),
      (["LANG": "C.UTF-8", "LANGUAGE": "xx:ru"], "ru"),
      (["LANG": "ru_RU.UTF-8"], "ru"), (["LANG": "ru_RU.UTF-8", "LANGUAGE": "ru"], "ru"),
      (["LANG": "kk_KZ.UTF-8"], "kk"), (["LANG": "ru_RU.KOI8-R"], "ru"),
      (["LANG": "de_DE.UTF-8"], "en"), (["LC_ALL": "kk_KZ", "LANG": "ru_RU.UTF-8"], "kk"),
      (["LC_MESSAGES": "kk_KZ", "LANG": "ru_RU.UTF-8"], "kk"),
      (["QADAM_LANG": "ru", "LC_ALL": "kk_KZ.UTF-8"], "ru"),
    ] as [([String: String], String)]
  )
  func environments(variables: [String: String], language: String) throws {
    // No locale can be found where none is looked for.
    let environment = variables.merging(["LOCPATH": "/nonexistent"]) { own, _ in own }
    let spoken = try ProgramStart(Project.program, ["--help"], environment: environment).run()
    let expected = try #require(Language(rawValue: language))
    #expect(spoken.code == 0)
    #expect(spoken.output.hasPrefix(Messages(language: expected).helpProgram()))
  }

  @Test(
    "Help, lessons, records and errors hold no English",
    arguments: [Language.russian, .kazakh]
  )
  func everythingIsTranslated(language: Language) throws {
    let english = try transcript(in: .english)
    let spoken = try transcript(in: language)
    let source = Messages(language: .english)
    let words = Messages(language: language)
    func isSaid(_ form: [String], in text: String) -> Bool {
      form.allSatisfy { text.contains($0) }
    }
    var shown = 0
    for key in Messages.keys {
      let forms = forms(of: key, in: source)
      guard forms.contains(where: { isSaid($0, in: english) }) else { continue }
      shown += 1
      let isLeft = forms.contains { isSaid($0, in: spoken) }
      #expect(!isLeft, "\(key) is said in English")
      let translations = self.forms(of: key, in: words)
      let isTranslated =
        translations.isEmpty || translations.contains { isSaid($0, in: spoken) }
      #expect(isTranslated, "\(key) is not said in \(language)")
    }
    // Enough to know that the run has gone through the screens.
    #expect(shown > 100)
  }

  /// What the program says in a run through its commands, in one line.
  private func transcript(in language: Language) throws -> String {
    try Qadam.use { qadam in
      var said = ""
      func run(_ arguments: String..., input: String = "") throws {
        let common = ["--language", language.rawValue, "--width", "400"]
        let result = try qadam.start(arguments + common).run(input: input)
        said += result.output + " " + result.errors + " "
      }
      try run("--help")
      for command in ["learn", "progress", "profile", "course", "export", "doctor"] {
        try run(command, "--help")
      }
      for command in ["list", "add", "use", "rename", "forget"] {
        try run("profile", command, "--help")
      }
      for command in ["list", "show", "check", "preview", "new"] {
        try run("course", command, "--help")
      }
      try run("learn", FixtureCourse.earlier, input: Self.lines)
      try run("learn", FixtureCourse.nineKinds, input: Self.lines)
      try run("learn", FixtureCourse.nineKinds, input: Self.lines)
      try run("progress")
      try run("course", "show")
      try run("course", "check")
      try run("profile", "add", "heron")
      try run("profile", "add", "heron")
      try run("profile", "use", "stork")
      try run("profile", "forget", "heron")
      try run("profile", "forget", "heron", "--yes")
      try run("doctor")
      try run("lern")
      try run("learn", "nine-kind")
      try run("learn", "--wide")
      try run("learn", "--width", "1")
      return said.split { $0.isWhitespace }.joined(separator: " ")
    }
  }

  /// Every way to answer, ask and skip, often enough for a lesson.
  private static let lines = String(
    repeating: "?\nh\n1\n1\nx\n2 1 3\n99\ny\n1,2\n1a 2b 3a 4b\na1 b2 c1 d2\n5\n0\n\n3\nx / y / z\n",
    count: 30
  )

  /// The words of each form of a message between its placeholders, those long enough to be known again.
  private func forms(of key: String, in messages: Messages) -> [[String]] {
    let texts = Set(["1", "2", "5"].compactMap { messages.text(key, ["count": $0]) })
    return texts.map { text in
      text.split(separator: /\{[a-zA-Z]+\}/)
        .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        .filter { $0.count >= 12 && $0.contains(" ") }
    }.filter { !$0.isEmpty }
  }
}
