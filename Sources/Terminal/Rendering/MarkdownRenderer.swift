public import Markdown

/// Lays Markdown nodes out as lines.
///
/// HTML is left out. Every text is cleaned after parsing, when `&#27;` has become a real escape.
public struct MarkdownRenderer: Sendable {
  /// How much the lines may look like a page.
  public enum Form: Sendable, Hashable {
    /// With bars, bullets and drawn tables, for the eye.
    case rich
    /// Without drawing and with tables as sentences, for screen readers and pipes.
    case plain
  }

  /// How much the lines may look like a page.
  public let form: Form
  /// The widest text in columns, which eyes follow without getting lost.
  public let measure: Int
  /// The words above a callout, if it shall have any.
  public let calloutTitles: [Node.Callout: String]

  /// Makes a renderer.
  public init(
    form: Form = .rich,
    measure: Int = 72,
    calloutTitles: [Node.Callout: String] = [:]
  ) {
    self.form = form
    self.measure = max(1, measure)
    self.calloutTitles = calloutTitles
  }

  /// The lines of a node, none wider than a screen or the measure; a plain text without a width is not wrapped.
  public func lines(for node: Node, width: Int? = nil) -> [StyledLine] {
    lines(for: [node], width: width)
  }

  /// The lines of nodes that follow each other, with blank lines between blocks.
  public func lines(for nodes: [Node], width: Int? = nil) -> [StyledLine] {
    let width = max(1, min(width ?? .max, form == .rich || width != nil ? measure : .max))
    return BlockLayout(renderer: self).blocks(nodes, width: width)
  }

  /// The text of a node on one line, however many paragraphs it has.
  public func line(for node: Node) -> StyledLine {
    let lines = InlineLayout.lines(node.isInline ? [node] : node.paragraphs)
    return lines.dropFirst().reduce(lines.first ?? StyledLine()) { $0.appending(" ") + $1 }
  }
}

extension Node {
  /// Whether the piece stands inside a paragraph.
  var isInline: Bool {
    switch kind {
    case .text, .softBreak, .lineBreak, .code, .html, .emphasis, .strong, .strikethrough, .link,
      .image:
      true
    default: false
    }
  }

  /// The inline pieces of every paragraph inside, with breaks between paragraphs.
  fileprivate var paragraphs: [Node] {
    switch kind {
    case .codeBlock(_, let text):
      [Node(.code(text), lines: lines, column: column)]
    case .paragraph, .heading, .tableCell: children
    default:
      Array(
        children.map(\.paragraphs).filter { !$0.isEmpty }
          .joined(separator: [Node(.lineBreak, lines: lines, column: column)])
      )
    }
  }
}
