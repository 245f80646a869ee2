import Foundation
import JSON
import ReportSamples
import TestSupport
import Testing

@testable import Reports

/// Texts of people that a spreadsheet, a page or a forge might obey, in every place of a report.
@Suite("Hostile texts in reports")
struct HostileFormsTests {
  /// The names of which something is left to be shown.
  static let visibleNames = HostileFile.displayNames.filter { !$0.allSatisfy(\.isWhitespace) }

  @Test(
    "No cell of the CSV is a formula, as Python reads it (T13)",
    arguments: HostileFile.displayNames
  )
  func csv(name: String) throws {
    let script = """
      import csv, io, sys
      text = sys.stdin.buffer.read().decode("utf-8-sig")
      for row in csv.reader(io.StringIO(text, newline=""), strict=True):
          assert len(row) == 6, row
          for place, cell in enumerate(row):
              try:
                  float(cell)
              except ValueError:
                  assert cell.lstrip(" ")[:1] not in list("=+-@\\t\\r\\n\\0＝＋－＠"), cell
      """
    for report in SampleReport.allCases {
      let text = CSVForm(report.document { _ in name }).text
      let judge = try ProgramStart("python3", ["-c", script]).run(input: text)
      #expect(judge.exit == .code(0), "\(report): \(judge.errors)")
    }
  }

  @Test(
    "Markdown stays the same tree, whatever the names: no link, no picture, no HTML",
    arguments: Self.visibleNames + [
      "# h", "- a", "1. a", "1) a", "> q", "| a | b |", "`c`", "**b** _i_ ~~s~~", "[a](http://e)",
      "![a](http://e)", "http://e.example", "www.example.org", "<http://e>",
      "&lt;b&gt;", "a\\", "---", "===", "```", "$x$", "[^1]", "\\| x",
    ]
  )
  func markdown(name: String) throws {
    for report in SampleReport.allCases {
      let hostile = try elements(MarkdownForm(report.document { _ in name }).text)
      let calm = try elements(MarkdownForm(report.document { _ in "a" }).text)
      let isSame = hostile == calm
      #expect(isSame, "\(report): \(hostile.difference(from: calm))")
      #expect(calm.contains("table"))
    }
  }

  @Test(
    "A page has the same elements and attributes, whatever the names (T12)",
    arguments: Self.visibleNames + [
      "</title><script>x</script>", "</style><b>", "--><b>", "' onload='x", "\" onload=\"x", "&lt;",
      "</svg><img src=x>", "]]><b>", "javascript:x",
    ]
  )
  func page(name: String) throws {
    let script = """
      import html.parser, json, sys
      class Shape(html.parser.HTMLParser):
          def __init__(self):
              super().__init__(convert_charrefs=True)
              self.shape, self.texts = [], []
          def handle_starttag(self, tag, attributes):
              self.shape.append([tag] + sorted(name for name, _ in attributes))
              self.texts += [value for name, value in attributes if name == "aria-label"]
          def handle_data(self, data): self.texts.append(data)
          def handle_comment(self, data): self.shape.append("comment")
          def handle_decl(self, data): self.shape.append(data)
          def unknown_decl(self, data): self.shape.append(data)
          def handle_pi(self, data): self.shape.append(data)
      reader = Shape()
      reader.feed(sys.stdin.buffer.read().decode())
      print(json.dumps([reader.shape, reader.texts.count(sys.argv[1])]))
      """
    for report in SampleReport.allCases {
      let document = report.document { _ in name }
      let shown = Demonstration.document { _ in name }.title
      let hostile = try ProgramStart("python3", ["-c", script, shown]).run(
        input: HTMLForm(document).bytes
      )
      let calm = try ProgramStart("python3", ["-c", script, "a"]).run(
        input: HTMLForm(report.document { _ in "a" }).bytes
      )
      // A long name is cut or broken in drawings, whose words are then other pieces.
      let shape = { (text: String) in
        try JSONValue(parsing: text).arrayValue?.first?.arrayValue?.filter {
          $0.arrayValue?.first != "text"
        }
      }
      let isSame = try shape(hostile.output) == shape(calm.output)
      #expect(isSame, "\(report)")
      let count = try JSONValue(parsing: hostile.output).arrayValue?.last?.integerValue ?? 0
      #expect(count > 10, "\(report)")
    }
  }

  /// The elements of the page that cmark-gfm makes, in order.
  private func elements(_ markdown: String) throws -> [String] {
    let options =
      ["--unsafe"]
      + ["table", "autolink", "strikethrough", "tasklist"].flatMap {
        ["--extension", $0]
      }
    let page = try ProgramStart("cmark-gfm", options).run(input: markdown)
    #expect(page.exit == .code(0))
    return page.output.matches(of: /<([a-z0-9]+)/).map { String($0.1) }
  }
}
