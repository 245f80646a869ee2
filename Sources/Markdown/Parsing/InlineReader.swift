import CCMark

/// Turns cmark's inline nodes into nodes with places.
struct InlineReader {
  private var content: BlockContent
  private var scanner: InlineScanner
  private let lines: SourceLines
  private var columns: ColumnCounter
  private let fallback: Int

  init(_ content: BlockContent, lines: SourceLines, columns: ColumnCounter, fallback: Int) {
    self.content = content
    self.lines = lines
    self.columns = columns
    self.fallback = fallback
    scanner = InlineScanner(content.bytes)
  }

  /// Reads the inline nodes of a block.
  mutating func nodes(of block: CMarkNode) -> [Node] {
    if let first = cmark_node_first_child(block) {
      let isText = cmark_node_get_type(first) == CMARK_NODE_TEXT
      scanner.skipDefinitions(before: isText ? CMark.literalBytes(first) : nil)
    }
    return children(of: block)
  }

  /// The nodes inside a node; cmark leaves empty texts where it cut blanks off, and they are dropped.
  private mutating func children(of parent: CMarkNode) -> [Node] {
    var nodes: [Node] = []
    for child in CMarkChildren(of: parent) {
      let node = node(from: child)
      if node.kind != .text("") { nodes.append(node) }
    }
    return nodes
  }

  private mutating func node(from node: CMarkNode) -> Node {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT:
      let literal = CMark.literalBytes(node)
      let start = scanner.text(literal)
      return leaf(.text(CMark.literal(node)), from: start)
    case CMARK_NODE_SOFTBREAK: return leaf(.softBreak, from: scanner.lineEnd(), endsLine: true)
    case CMARK_NODE_LINEBREAK: return leaf(.lineBreak, from: scanner.lineEnd(), endsLine: true)
    case CMARK_NODE_CODE:
      let start = scanner.code()
      return leaf(.code(CMark.literal(node)), from: start)
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_CUSTOM_INLINE:
      let literal = CMark.literalBytes(node)
      let start = scanner.text(literal)
      return leaf(.html(CMark.literal(node)), from: start)
    case CMARK_NODE_EMPH: return delimited(.emphasis, node, marks: "*_", width: 1)
    case CMARK_NODE_STRONG: return delimited(.strong, node, marks: "*_", width: 2)
    case CMARK_NODE_LINK: return link(node)
    case CMARK_NODE_IMAGE: return image(node)
    default: return delimited(.strikethrough, node, marks: "~", width: 2)
    }
  }

  private mutating func link(_ node: CMarkNode) -> Node {
    let kind = Node.Kind.link(
      destination: CMark.text(cmark_node_get_url(node)),
      title: CMark.text(cmark_node_get_title(node))
    )
    let start = scanner.marks("[<", limit: 1)
    let children = children(of: node)
    scanner.linkEnd()
    return leaf(kind, children, from: start)
  }

  private mutating func image(_ node: CMarkNode) -> Node {
    let kind = Node.Kind.image(
      source: CMark.text(cmark_node_get_url(node)),
      title: CMark.text(cmark_node_get_title(node))
    )
    let start = scanner.marks("!", limit: 1)
    _ = scanner.marks("[", limit: 1)
    let children = children(of: node)
    scanner.linkEnd()
    return leaf(kind, children, from: start)
  }

  private mutating func delimited(
    _ kind: Node.Kind,
    _ node: CMarkNode,
    marks: StaticString,
    width: Int
  ) -> Node {
    let start = scanner.marks(marks, limit: width)
    let children = children(of: node)
    _ = scanner.marks(marks, limit: width)
    return leaf(kind, children, from: start)
  }

  private mutating func leaf(
    _ kind: Node.Kind,
    _ children: [Node] = [],
    from start: Int,
    endsLine: Bool = false
  ) -> Node {
    guard let place = content.place(of: start) else {
      return Node(kind, children, lines: fallback...fallback, column: 1)
    }
    let column = columns.column(of: place.source, line: place.line, in: lines)
    let last = endsLine ? start : max(start, scanner.cursor - 1)
    let end = content.place(of: last)?.line ?? place.line
    return Node(kind, children, lines: place.line...max(place.line, end), column: column)
  }
}
