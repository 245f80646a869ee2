import Markdown

/// Turns the pieces of a paragraph into lines, one for each forced break, not yet wrapped.
struct InlineLayout {
  private var lines: [StyledLine] = [StyledLine()]

  static func lines(_ nodes: [Node], style: Style = []) -> [StyledLine] {
    var layout = InlineLayout()
    for node in nodes { layout.add(node, style) }
    return layout.lines
  }

  private mutating func add(_ node: Node, _ style: Style) {
    switch node.kind {
    case .text(let text): add(text, style)
    case .softBreak: add(" ", style)
    case .lineBreak: lines.append(StyledLine())
    case .code(let text): add(text, style.union(.code))
    case .html(let text): addBreak(forTag: text)
    case .emphasis: add(node.children, style.union(.emphasis))
    case .strong: add(node.children, style.union(.strong))
    case .strikethrough: add(node.children, style.union(.strikethrough))
    case .link(let destination, _): add(link: node, to: destination, style)
    case .image:
      add("[", style.union(.muted))
      add(node.children, style.union(.muted))
      add("]", style.union(.muted))
    default: add(node.children, style)
    }
  }

  private mutating func add(_ nodes: [Node], _ style: Style) {
    for node in nodes { add(node, style) }
  }

  private mutating func add(_ text: String, _ style: Style) {
    lines[lines.count - 1].append(StyledSpan(text, style))
  }

  /// A link into the course shows its words; one that leads outside shows where, once.
  private mutating func add(link: Node, to destination: String, _ style: Style) {
    add(link.children, style.union(.link))
    guard InlineLayout.leadsOutside(destination), link.plainText != destination,
      "mailto:" + link.plainText != destination
    else { return }
    add(" (", style)
    add(destination, style.union(.link))
    add(")", style)
  }

  private static func leadsOutside(_ destination: String) -> Bool {
    let start = destination.lowercased()
    return start.contains("://") || start.hasPrefix("mailto:")
  }

  /// Authors break lines in table cells with the one HTML tag that Markdown has no sign for.
  private mutating func addBreak(forTag tag: String) {
    let name = tag.lowercased().filter { !$0.isWhitespace && $0 != "/" }
    if name == "<br>" { lines.append(StyledLine()) }
  }
}
