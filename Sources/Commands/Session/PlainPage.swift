import Markdown
import Platform
import Terminal
import Text

/// A stream of plain lines: no colour, no redraw, no drawing characters.
final class PlainPage {
  /// The widest line that reads well, in columns.
  static let measure = 76

  private let output: Output
  private let width: Int

  init(output: Output, width: Int) {
    self.output = output
    self.width = width
  }

  /// Writes one line, cleaned and broken between words.
  func line(_ text: String = "") {
    let lines = TextCleaner.clean(text).split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines.flatMap({ StyledLine(String($0)).wrapped(width: width) }) {
      output.writeLine(line.text)
    }
  }

  /// Writes a line behind its lead; on a narrow page the lead is a word like others.
  func line(_ line: PageLine) {
    let lead = StyledLine(line.lead)
    guard lead.width > 0, lead.width * 3 <= width else { return self.line(line.lead + line.text) }
    let blank = StyledLine(String(repeating: " ", count: lead.width))
    let text = StyledLine(TextCleaner.cleanLine(line.text))
    for part in text.wrapped(width: width, first: lead, rest: blank) {
      output.writeLine(part.text)
    }
  }

  /// Writes a line whose blanks at the start stay at the start of each of its parts.
  func indented(_ line: String) {
    let blanks = line.prefix { $0 == " " }
    self.line(PageLine(String(line.dropFirst(blanks.count)), lead: String(blanks)))
  }

  /// Writes a Markdown text.
  func markdown(_ source: String) {
    guard let document = try? MarkdownParser.parse(source) else {
      line(source)
      return
    }
    let renderer = MarkdownRenderer(form: .plain, measure: width)
    for line in renderer.lines(for: document, width: width) { output.writeLine(line.text) }
  }

  /// Writes what is asked for; the answer comes on a line of its own.
  func prompt(_ text: String) { line("> " + text) }

  /// Sends everything out.
  ///
  /// - Throws: `FileError` where the stream takes no more.
  func flush() throws {
    if let reason = output.flush() { throw FileError(path: "-", reason: reason) }
  }
}
