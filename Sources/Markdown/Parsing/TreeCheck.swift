import CCMark

/// Measures cmark's tree without recursion, so that only shallow trees are read with it.
enum TreeCheck {
  static func check(
    _ document: CMarkNode,
    firstLine: Int,
    limits: MarkdownLimits
  ) throws(MarkdownError) {
    var depth = 0
    var count = 0
    var line = 1
    var current: CMarkNode? = document
    while let node = current {
      count += 1
      guard count <= limits.nodes else { throw .tooManyNodes(limit: limits.nodes) }
      line = max(line, Int(cmark_node_get_start_line(node)))
      if let child = cmark_node_first_child(node) {
        depth += 1
        guard depth <= limits.depth else {
          throw .tooDeep(line: firstLine + line - 1, limit: limits.depth)
        }
        current = child
        continue
      }
      current = next(after: node, depth: &depth)
    }
  }

  private static func next(
    after node: CMarkNode,
    depth: inout Int
  ) -> CMarkNode? {
    var node = node
    while true {
      if let sibling = cmark_node_next(node) { return sibling }
      guard let parent = cmark_node_parent(node) else { return nil }
      depth -= 1
      node = parent
    }
  }
}
