import CCMark

/// A node of cmark's tree, which lives as long as its document.
typealias CMarkNode = OpaquePointer

/// The nodes that stand directly in a cmark node.
struct CMarkChildren: Sequence, IteratorProtocol {
  private var upcoming: CMarkNode?

  init(of node: CMarkNode) {
    upcoming = cmark_node_first_child(node)
  }

  mutating func next() -> CMarkNode? {
    guard let node = upcoming else { return nil }
    upcoming = cmark_node_next(node)
    return node
  }
}

/// Reads what cmark knows of a node as Swift values.
enum CMark {
  static func literal(_ node: CMarkNode) -> String {
    text(cmark_node_get_literal(node))
  }

  static func literalBytes(_ node: CMarkNode) -> [UInt8] {
    guard let literal = cmark_node_get_literal(node) else { return [] }
    var bytes: [UInt8] = []
    var index = 0
    while literal[index] != 0 {
      bytes.append(UInt8(bitPattern: literal[index]))
      index += 1
    }
    return bytes
  }

  static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  static func name(_ node: CMarkNode) -> String {
    text(cmark_node_get_type_string(node))
  }
}
