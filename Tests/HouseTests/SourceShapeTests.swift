import Testing

@Suite("The shape of the sources")
struct SourceShapeTests {
  /// Words that stop a program where an error should be told, or silence the compiler.
  static let forbidden = [
    "try!", "as!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)",
  ]

  /// Files that need such a word, with the reason.
  static let exceptions: [String: Set<String>] = [
    // A signal handler may touch nothing but plain memory that is there from the start.
    "nonisolated(unsafe)": [
      "Sources/Platform/Machine/Signals.swift", "Sources/Terminal/Console/SignalPipe.swift",
    ]
  ]

  @Test("No file has more than 400 lines")
  func length() {
    for file in House.sources where !file.isGenerated {
      let count = file.source.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(count <= 400, "\(file.path) has \(count) lines")
    }
  }

  @Test("A file with a large type is named for its main type")
  func mainTypes() {
    for file in House.sources where file.name != "main" && !file.name.contains("+") {
      let types = file.code.declarations.filter { $0.keyword != "extension" && !$0.isPrivate }
      // Small values that belong together may share a file under the name of their topic.
      guard types.count == 1 || types.contains(where: { $0.lineCount > 100 }) else { continue }
      let names = types.map(\.name)
      let isNamed = names.contains { $0 == file.name || $0.hasSuffix(".\(file.name)") }
      #expect(isNamed, "\(file.path) holds \(names)")
    }
  }

  @Test("A file called Type+Topic extends that type")
  func extensionFiles() {
    for file in House.sources {
      let parts = file.name.split(separator: "+")
      guard parts.count == 2, let type = parts.first.map(String.init) else { continue }
      let extended = file.code.declarations.filter { $0.keyword == "extension" }.map(\.name)
      let found = extended.contains { $0 == type || $0.hasPrefix("\(type).") }
      #expect(found, "\(file.path) does not extend \(type)")
    }
  }

  @Test("Nothing stops the program on purpose or silences the compiler", arguments: forbidden)
  func forbiddenWords(word: String) {
    let files = House.sources.filter { $0.code.text.contains(word) }.map(\.path)
    #expect(Set(files) == Self.exceptions[word] ?? [])
  }

  @Test("No work is left for later in a comment")
  func unfinishedWork() {
    for file in House.sources {
      let found = ["TODO", "FIXME", "XXX", "HACK"].filter { file.source.contains($0) }
      #expect(found.isEmpty, "\(file.path) holds \(found)")
    }
  }

  @Test("No test is switched off")
  func noSkippedTests() throws {
    for path in House.files(below: "Tests", suffix: ".swift") {
      let code = SwiftCode(try House.text(of: path)).text
      let found = [".disabled(", "withKnownIssue", "XCTSkip"].filter { code.contains($0) }
      #expect(found.isEmpty, "\(path) mentions \(found)")
    }
  }
}
