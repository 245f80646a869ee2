import Foundation
import Markdown
import Testing

struct HostileMarkdownTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/hostile")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasPrefix("md-") }.sorted()

  @Test("The hostile files are there")
  func present() {
    #expect(Self.names.count >= 19)
  }

  @Test("A hostile file is read or refused", arguments: names)
  func file(name: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: name))
    if name == "md-deep-quote.md" {
      #expect(throws: MarkdownError.tooDeep(line: 1, limit: 60)) {
        try MarkdownParser.parse(bytes: bytes)
      }
    } else {
      #expect(try !MarkdownParser.parse(bytes: bytes).children.isEmpty)
    }
  }

  @Test(
    "A text beyond a limit is refused with its line",
    arguments: [
      (String(repeating: "a", count: 2000), MarkdownError.tooLong(bytes: 2000, limit: 1500)),
      (
        "b\n\n" + String(repeating: "a\n", count: 300),
        .paragraphTooLong(line: 203, limit: 200)
      ),
      ("a\n\n" + String(repeating: "> ", count: 21) + "a", .tooDeep(line: 3, limit: 20)),
      ("a\n\n" + String(repeating: "- ", count: 21) + "a", .tooDeep(line: 3, limit: 20)),
      ("a\n\n" + String(repeating: "1. ", count: 21) + "a", .tooDeep(line: 3, limit: 20)),
      (
        (0..<12).map { String(repeating: " ", count: $0 * 2) + "- a\n\n" }.joined(),
        .tooDeep(line: 19, limit: 20)
      ),
      (
        String(repeating: "*a **a ", count: 15) + "b" + String(repeating: " a** a*", count: 15),
        .paragraphTooLong(line: 1, limit: 200)
      ),
      (
        String(repeating: "*a **a ", count: 12) + "b" + String(repeating: "a** a*", count: 12),
        .tooDeep(line: 1, limit: 20)
      ),
      ("|a\n" + String(repeating: "|-", count: 11), .tableTooWide(line: 2, limit: 10)),
      (String(repeating: "a\n\n", count: 120), .tooManyNodes(limit: 100)),
    ]
  )
  func limits(source: String, error: MarkdownError) {
    let limits = MarkdownLimits(
      bytes: 1500,
      paragraphBytes: 200,
      depth: 20,
      columns: 10,
      nodes: 100
    )
    #expect(throws: error) { try MarkdownParser.parse(source, limits: limits) }
  }

  @Test("A line of spaced marks is a break, not a nest of lists")
  func spacedMarks() throws {
    let source = String(repeating: "- ", count: 100)
    #expect(try MarkdownParser.parse(source).shape == "document(thematicBreak)")
  }
}
