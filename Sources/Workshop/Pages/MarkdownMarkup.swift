import Markdown
import Markup
import Text

/// Turns the Markdown of a course into elements of a page; nothing in it becomes a link, a picture or markup of its own.
struct MarkdownMarkup {
  /// Writes something of its own in place of a link to a place; false where it does not know it.
  var place: (_ destination: String, _ page: inout PageWriter) -> Bool = { _, _ in false }

  /// The words alone, for places that take no elements.
  static func plain(_ source: String) -> String {
    guard let document = try? MarkdownParser.parse(source) else {
      return TextCleaner.cleanLine(source)
    }
    var text = ""
    collect(document, into: &text)
    return TextCleaner.cleanLine(text.split { $0.isWhitespace }.joined(separator: " "))
  }

  private static func collect(_ node: Node, into text: inout String) {
    switch node.kind {
    case .text(let part), .code(let part), .codeBlock(_, let part): text += part
    case .softBreak, .lineBreak: text += " "
    default:
      for child in node.children { collect(child, into: &text) }
      if case .paragraph = node.kind { text += " " }
    }
  }

  /// Writes a text in blocks.
  func blocks(_ source: String, to page: inout PageWriter) {
    guard let document = try? MarkdownParser.parse(source) else {
      return page.line(TextCleaner.clean(source))
    }
    write(document, to: &page)
  }

  /// Writes a text inside a line.
  func line(_ source: String, to page: inout PageWriter) {
    guard let document = try? MarkdownParser.parse(source) else {
      return page.text(TextCleaner.cleanLine(source))
    }
    for block in document.children {
      guard case .paragraph = block.kind else { return page.text(MarkdownMarkup.plain(source)) }
    }
    for (index, block) in document.children.enumerated() {
      if index > 0 { page.text(" ") }
      children(block, to: &page)
    }
  }

  private func write(_ node: Node, to page: inout PageWriter) {
    switch node.kind {
    case .document, .tableRow, .tableCell, .image: children(node, to: &page)
    case .paragraph: page.element("p") { children(node, to: &$0) }
    case .heading: page.element("h3") { children(node, to: &$0) }
    case .quote, .callout: page.element("blockquote") { children(node, to: &$0) }
    case .list(let first): list(node, from: first, to: &page)
    case .item: page.element("li") { children(node, to: &$0) }
    case .codeBlock(_, let text): page.element("pre", text: TextCleaner.clean(text))
    case .table: table(node, to: &page)
    case .thematicBreak: page.void("hr", [])
    case .link(let destination, _):
      if !place(destination, &page) { children(node, to: &page) }
    case .text(let text): page.text(TextCleaner.cleanLine(text))
    case .code(let text): page.element("code", text: TextCleaner.cleanLine(text))
    case .softBreak: page.text(" ")
    case .lineBreak: page.void("br", [])
    case .emphasis: page.element("em") { children(node, to: &$0) }
    case .strong: page.element("strong") { children(node, to: &$0) }
    case .strikethrough: page.element("s") { children(node, to: &$0) }
    // Markup of a text is shown to nobody.
    case .htmlBlock, .html: break
    }
  }

  private func children(_ node: Node, to page: inout PageWriter) {
    for child in node.children { write(child, to: &page) }
  }

  private func list(_ node: Node, from first: Int?, to page: inout PageWriter) {
    guard let first else { return page.element("ul") { children(node, to: &$0) } }
    var start: [PageWriter.Attribute] = []
    if first != 1 { start.append(("start", String(first))) }
    page.element("ol", start) { children(node, to: &$0) }
  }

  private func table(_ node: Node, to page: inout PageWriter) {
    page.element("table") { page in
      for (index, row) in node.children.enumerated() {
        page.element("tr") { page in
          for cell in row.children {
            page.element(index == 0 ? "th" : "td", index == 0 ? [("scope", "col")] : []) { page in
              children(cell, to: &page)
            }
          }
        }
      }
    }
  }
}

extension PageWriter {
  /// A Markdown text in blocks.
  mutating func markdown(_ source: String) { MarkdownMarkup().blocks(source, to: &self) }

  /// A Markdown text inside a line.
  mutating func markdownLine(_ source: String) { MarkdownMarkup().line(source, to: &self) }
}
