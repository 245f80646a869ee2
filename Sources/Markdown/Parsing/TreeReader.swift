import CCMark

/// Turns cmark's tree into nodes, mending the places that cmark gets wrong.
///
/// The tree is known to be shallow, so recursion is safe here.
struct TreeReader {
  let lines: SourceLines
  private var columns = ColumnCounter()
  /// How many quotes enclose the block being read.
  private var quotes = 0

  init(lines: SourceLines) {
    self.lines = lines
  }

  mutating func document(_ node: CMarkNode) -> Node {
    let range = lines.firstLine...max(lines.firstLine, lines.lastLine)
    return Node(.document, blocks(of: node), lines: range, column: 1)
  }

  private mutating func blocks(of node: CMarkNode) -> [Node] {
    CMarkChildren(of: node).map { block($0) }
  }

  private mutating func block(_ node: CMarkNode) -> Node {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: return paragraph(node)
    case CMARK_NODE_HEADING: return heading(node)
    case CMARK_NODE_BLOCK_QUOTE: return quote(node)
    case CMARK_NODE_LIST: return container(list(node), node)
    case CMARK_NODE_ITEM: return container(item(node), node)
    case CMARK_NODE_CODE_BLOCK: return codeBlock(node)
    case CMARK_NODE_THEMATIC_BREAK: return leaf(.thematicBreak, node, lineCount: 1)
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_CUSTOM_BLOCK:
      let text = CMark.literal(node)
      return leaf(.htmlBlock(text), node, lineCount: TreeReader.lineCount(text))
    default:
      return CMark.name(node) == "table" ? table(node) : container(.quote, node)
    }
  }

  private func item(_ node: CMarkNode) -> Node.Kind {
    guard CMark.name(node) == "tasklist" else { return .item(checked: nil) }
    return .item(checked: cmark_gfm_extensions_get_tasklist_item_checked(node))
  }

  private func list(_ node: CMarkNode) -> Node.Kind {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return .list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
  }

  private mutating func quote(_ node: CMarkNode) -> Node {
    quotes += 1
    defer { quotes -= 1 }
    return CalloutReader.read(container(.quote, node))
  }

  private mutating func container(_ kind: Node.Kind, _ node: CMarkNode) -> Node {
    let first = line(of: node)
    let column = self.column(of: node)
    let children = blocks(of: node)
    let last = max(first, children.last?.lines.upperBound ?? first)
    return Node(kind, children, lines: first...last, column: column)
  }

  private mutating func paragraph(_ node: CMarkNode) -> Node {
    if cmark_node_get_start_line(node) == 0, let table = cmark_node_next(node) {
      return paragraph(node, before: table)
    }
    let first = line(of: node)
    return inlines(.paragraph, node, first...max(first, endLine(of: node)), offset(of: node))
  }

  /// cmark forgets the place of a paragraph whose last line became the head of a table.
  private mutating func paragraph(_ node: CMarkNode, before table: CMarkNode) -> Node {
    let first = line(of: table)
    let last = max(first, TableReader(table, lines: lines).headLine - 1)
    return inlines(.paragraph, node, first...last, offset(of: table))
  }

  private mutating func heading(_ node: CMarkNode) -> Node {
    let first = line(of: node)
    let start = offset(of: node)
    let isMarked = start < lines.bytes.count && lines.bytes[start] == UInt8(ascii: "#")
    let last = isMarked ? first : underline(after: first)
    let level = Int(cmark_node_get_heading_level(node))
    return inlines(.heading(level: level), node, first...last, start)
  }

  /// The line of `===` or `---` that closes a heading which begins on a line.
  private func underline(after first: Int) -> Int {
    var line = first + 1
    while let span = lines.span(of: line) {
      let start = BlockContent.textStart(lines.bytes, span, quotes: quotes)
      let marks = lines.bytes[start..<span.upperBound].filter { !$0.isBlank }
      if let mark = marks.first, mark.isOne(of: "=-"), marks.allSatisfy({ $0 == mark }) {
        return line
      }
      line += 1
    }
    return first
  }

  private mutating func inlines(
    _ kind: Node.Kind,
    _ node: CMarkNode,
    _ range: ClosedRange<Int>,
    _ offset: Int
  ) -> Node {
    let content = BlockContent(lines, range, offset: offset, quotes: quotes)
    var reader = InlineReader(
      content,
      lines: lines,
      columns: columns,
      fallback: range.lowerBound
    )
    let column = columns.column(of: offset, line: range.lowerBound, in: lines)
    return Node(kind, reader.nodes(of: node), lines: range, column: column)
  }

  private mutating func codeBlock(_ node: CMarkNode) -> Node {
    let text = CMark.literal(node)
    let info = CMark.text(cmark_node_get_fence_info(node))
    let language = info.split(separator: " ", maxSplits: 1).first.map { String($0) } ?? ""
    let kind = Node.Kind.codeBlock(language: language, text: text)
    let written = TreeReader.lineCount(text)
    let start = offset(of: node)
    guard start < lines.bytes.count, lines.bytes[start].isOne(of: "`~") else {
      return leaf(kind, node, lineCount: written)
    }
    let inside = text.isEmpty ? 0 : written
    let isClosed = closesFence(line(of: node) + inside + 1, mark: lines.bytes[start])
    return leaf(kind, node, lineCount: 1 + inside + (isClosed ? 1 : 0))
  }

  private func closesFence(_ line: Int, mark: UInt8) -> Bool {
    guard let span = lines.span(of: line) else { return false }
    let start = BlockContent.textStart(lines.bytes, span, quotes: quotes)
    let text = lines.bytes[start..<span.upperBound]
    let marks = text.prefix { $0 == mark }.count
    return marks >= 3 && text.dropFirst(marks).allSatisfy { $0.isBlank }
  }

  private mutating func table(_ node: CMarkNode) -> Node {
    var reader = TableReader(node, lines: lines)
    return reader.table(quotes: quotes)
  }

  private mutating func leaf(_ kind: Node.Kind, _ node: CMarkNode, lineCount: Int) -> Node {
    let first = line(of: node)
    let last = min(max(first, lines.lastLine), first + max(lineCount, 1) - 1)
    return Node(kind, lines: first...last, column: column(of: node))
  }

  private static func lineCount(_ text: String) -> Int {
    let endings = text.utf8.count { $0 == .lineFeed }
    return endings + (text.utf8.last == .lineFeed || text.isEmpty ? 0 : 1)
  }

  private func line(of node: CMarkNode) -> Int {
    lines.firstLine + max(1, Int(cmark_node_get_start_line(node))) - 1
  }

  private func endLine(of node: CMarkNode) -> Int {
    lines.firstLine + max(1, Int(cmark_node_get_end_line(node))) - 1
  }

  private func offset(of node: CMarkNode) -> Int {
    let start = lines.span(of: line(of: node))?.lowerBound ?? 0
    return start + max(1, Int(cmark_node_get_start_column(node))) - 1
  }

  private mutating func column(of node: CMarkNode) -> Int {
    columns.column(of: offset(of: node), line: line(of: node), in: lines)
  }
}
