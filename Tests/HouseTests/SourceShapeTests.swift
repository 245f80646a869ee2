import Testing

@Suite("The shape of the sources")
struct SourceShapeTests {
  /// Words that stop a program where an error should be told, or silence the compiler.
  static let forbidden = [
    "try!", "as!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)",
  ]

  @Test("No file has more than 400 lines")
  func length() {
    for file in House.sources where !file.isGenerated {
      let count = file.source.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(count <= 400, "\(file.path) has \(count) lines")
    }
  }

  @Test("A file has one main type and is named for it")
  func mainTypes() {
    for file in House.sources where file.name != "main" {
      let types = file.code.declarations.filter { $0.keyword != "extension" && !$0.isPrivate }
      let large = types.filter { $0.lineCount > 60 }
      #expect(large.count <= 1, "\(file.path) holds several large types: \(large.map(\.name))")
      // Small values that belong together may share a file under the name of their topic.
      let main = types.count == 1 ? types.first : large.first
      guard let main else { continue }
      let name = file.name.prefix { $0 != "+" }
      let isNamed = main.name == name || main.name == file.name || main.name.hasSuffix(".\(name)")
      #expect(isNamed, "\(file.path) holds \(main.name)")
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
    for file in House.sources {
      #expect(!file.code.text.contains(word), "\(file.path) contains \(word)")
    }
  }

  @Test("No work is left for later in a comment")
  func unfinishedWork() {
    let pattern = /\b(TODO|FIXME|XXX|HACK)\b/
    for file in House.sources {
      #expect(file.source.firstMatch(of: pattern) == nil, "\(file.path) holds unfinished work")
    }
  }

  @Test("No test is switched off")
  func noSkippedTests() throws {
    let pattern = /\.disabled\(|withKnownIssue|XCTSkip/
    for path in House.files(below: "Tests", suffix: ".swift") {
      let code = SwiftCode(try House.text(of: path)).text
      let found = code.firstMatch(of: pattern).map { String($0.0) }
      // The pattern itself stands in this file.
      #expect(found == nil || path.hasSuffix("SourceShapeTests.swift"), "\(path): \(found ?? "")")
    }
  }
}
