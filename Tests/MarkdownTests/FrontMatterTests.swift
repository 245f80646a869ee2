import Markdown
import Testing

struct FrontMatterTests {
  @Test(
    "A file is cut at its marks",
    arguments: [
      ("---\na: b\nc: d\n---\n\n# T\n", "a: b\nc: d\n", 2, "\n# T\n", 5),
      ("\u{FEFF}---\na: b\n---  \nx", "a: b\n", 2, "x", 4),
      ("---\r\na: b\r\n---\r\nx", "a: b\n", 2, "x", 4),
      ("---\n---\nx", "", 2, "x", 3),
      ("---\na\n---", "a\n", 2, "", 4),
      ("# T\n---\na\n---\n", nil, 1, "# T\n---\na\n---\n", 1),
      ("----\na\n---\n", nil, 1, "----\na\n---\n", 1),
      ("", nil, 1, "", 1),
    ] as [(String, String?, Int, String, Int)]
  )
  func split(source: String, yaml: String?, yamlLine: Int, body: String, bodyLine: Int) {
    let front = FrontMatter.split(source)
    #expect(front.yaml == yaml)
    #expect(front.yamlFirstLine == yamlLine)
    #expect(front.body == body)
    #expect(front.bodyFirstLine == bodyLine)
    #expect(!front.isUnclosed)
  }

  @Test("A front matter without an end is told apart", arguments: ["---\na: b\n", "---", "---\n"])
  func unclosed(source: String) {
    let front = FrontMatter.split(source)
    #expect(front.isUnclosed)
    #expect(front.yaml == nil)
    #expect(front.body == source)
  }
}
