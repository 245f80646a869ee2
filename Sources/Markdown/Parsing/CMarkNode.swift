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

  /// The bytes of a literal where cmark keeps them, which is as long as its document lives.
  static func literalBytes(_ node: CMarkNode) -> UnsafeBufferPointer<UInt8> {
    guard let literal = cmark_node_get_literal(node) else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    let bytes = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self)
    var count = 0
    while bytes[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: bytes, count: count)
  }

  static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  static func name(_ node: CMarkNode) -> String {
    text(cmark_node_get_type_string(node))
  }
}
