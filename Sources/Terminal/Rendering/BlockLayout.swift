import Markdown

/// Lays blocks out inside each other.
struct BlockLayout {
  let renderer: MarkdownRenderer

  /// Text narrower than this is harder to read than text without its bar or indent.
  private static let narrowest = 8

  private var isRich: Bool { renderer.form == .rich }

  func blocks(_ nodes: [Node], width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    var inlines: [Node] = []
    for node in nodes {
      if node.isInline {
        inlines.append(node)
        continue
      }
      append(paragraph(inlines, width: width), to: &lines)
      inlines = []
      append(block(node, width: width), to: &lines)
    }
    append(paragraph(inlines, width: width), to: &lines)
    return lines
  }

  private func append(_ block: [StyledLine], to lines: inout [StyledLine]) {
    guard !block.isEmpty else { return }
    if !lines.isEmpty { lines.append(StyledLine()) }
    lines += block
  }

  private func block(_ node: Node, width: Int) -> [StyledLine] {
    switch node.kind {
    case .document: blocks(node.children, width: width)
    case .heading: paragraph(node.children, width: width, style: .heading)
    case .quote: quote(node, width: width)
    case .callout(let mark): callout(mark, node, width: width)
    case .list(let start): list(node, start: start, width: width)
    case .item(let isChecked): item(node, mark: mark(nil, isChecked), width: width)
    case .codeBlock(_, let text): code(text, width: width)
    case .htmlBlock: []
    case .thematicBreak: [rule(width: width)]
    case .table(let alignments): TableLayout(renderer, node, alignments).lines(width: width)
    case .tableRow:
      TableLayout(renderer, Node(.table(alignments: []), [node], lines: node.lines, column: 1), [])
        .lines(width: width)
    default: paragraph(node.children, width: width)
    }
  }

  private func paragraph(_ nodes: [Node], width: Int, style: Style = []) -> [StyledLine] {
    guard !nodes.isEmpty else { return [] }
    return InlineLayout.lines(nodes, style: style).flatMap { $0.wrapped(width: width) }
  }

  private func rule(width: Int) -> StyledLine {
    isRich
      ? StyledLine(String(repeating: "─", count: min(width, renderer.measure)), .muted)
      : StyledLine(String(repeating: "-", count: min(3, width)))
  }

  private func quote(_ node: Node, width: Int) -> [StyledLine] {
    indented(width: width, bar: "│ ", plain: "> ", .quote) { blocks(node.children, width: $0) }
  }

  private func callout(_ mark: Node.Callout, _ node: Node, width: Int) -> [StyledLine] {
    let style: Style =
      mark == .tip ? .hint : mark == .warning || mark == .caution ? .wrong : .accent
    let title = renderer.calloutTitles[mark] ?? ""
    return indented(width: width, bar: "┃ ", plain: "", style) { inner in
      let head = title.isEmpty ? [] : StyledLine(title, [style, .strong]).wrapped(width: inner)
      return head + blocks(node.children, width: inner)
    }
  }

  private func list(_ node: Node, start: Int?, width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    let isLoose = node.children.contains { item in
      item.children.filter { $0.kind == .paragraph }.count > 1
    }
    for (index, item) in node.children.enumerated() {
      let isChecked: Bool? = if case .item(let checked) = item.kind { checked } else { nil }
      if index > 0, isLoose { lines.append(StyledLine()) }
      let number = start.map { $0.addingReportingOverflow(index).partialValue }
      lines += self.item(item, mark: mark(number, isChecked), width: width)
    }
    return lines
  }

  private func mark(_ number: Int?, _ isChecked: Bool?) -> String {
    let box = isChecked.map { $0 ? "[x] " : "[ ] " }
    if let number { return "\(number). \(box ?? "")" }
    return box ?? (isRich ? "• " : "- ")
  }

  private func item(_ node: Node, mark: String, width: Int) -> [StyledLine] {
    let lead = StyledLine(mark, isRich ? .accent : [])
    let inner = width - lead.width
    guard inner >= BlockLayout.narrowest || lead.width == 0 else {
      return lead.wrapped(width: width) + items(node.children, width: width)
    }
    let lines = items(node.children, width: inner)
    guard !lines.isEmpty else { return [lead] }
    let blank = StyledLine(String(repeating: " ", count: lead.width))
    return lines.enumerated().map {
      $0.offset == 0 ? lead + $0.element : $0.element.isEmpty ? $0.element : blank + $0.element
    }
  }

  /// The blocks of an item: a list stands directly under its first paragraph.
  private func items(_ nodes: [Node], width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for (index, node) in nodes.enumerated() {
      let block = block(node, width: width)
      let isList = if case .list = node.kind { true } else { false }
      if index > 0, !isList, !lines.isEmpty, !block.isEmpty { lines.append(StyledLine()) }
      lines += block
    }
    return lines
  }

  private func code(_ text: String, width: Int) -> [StyledLine] {
    var sources = text.split(separator: "\n", omittingEmptySubsequences: false)
    if sources.last?.isEmpty == true { sources.removeLast() }
    return indented(width: width, bar: "  ", plain: "  ", []) { inner in
      sources.flatMap { StyledLine(String($0), .code).chopped(width: inner) }
    }
  }

  /// Puts a bar before lines, unless they would become too narrow for it.
  private func indented(
    width: Int,
    bar: String,
    plain: String,
    _ style: Style,
    _ content: (Int) -> [StyledLine]
  ) -> [StyledLine] {
    let lead = isRich ? StyledLine(bar, style.isEmpty ? [] : [style, .muted]) : StyledLine(plain)
    guard width - lead.width >= BlockLayout.narrowest else { return content(width) }
    let bare = StyledLine(String(lead.text.prefix { $0 != " " }), lead.spans.first?.style ?? [])
    return content(width - lead.width).map { $0.isEmpty ? bare : lead + $0 }
  }
}
