import Learning
import Markdown

/// A heading of level 1 to 3 with what stands below it, up to the next such heading.
struct Section {
  /// The heading; nil for what stands before the first one.
  let heading: Node?
  /// The level of the heading, 0 where there is none.
  let level: Int
  /// The card in a comment directly below the heading.
  let card: Card?
  /// The pieces below heading and card.
  let nodes: [Node]

  /// Cuts the pieces of a file at its headings.
  static func cut(_ file: SourceFile, log: DiagnosticLog) -> [Section] {
    var sections: [Section] = []
    var start = 0
    let nodes = file.nodes
    for position in 0...nodes.count {
      let isEnd = position == nodes.count
      guard isEnd || level(of: nodes[position]) != nil else { continue }
      if position > start { sections.append(section(nodes[start..<position], file, log)) }
      start = position
    }
    return sections
  }

  /// The level of a heading that cuts.
  static func level(of node: Node) -> Int? {
    guard case .heading(let level) = node.kind, level <= 3 else { return nil }
    return level
  }

  private static func section(
    _ nodes: ArraySlice<Node>,
    _ file: SourceFile,
    _ log: DiagnosticLog
  ) -> Section {
    var rest = nodes
    let heading = rest.first.flatMap { level(of: $0) == nil ? nil : $0 }
    if heading != nil { rest = rest.dropFirst() }
    var card: Card?
    if let first = rest.first, case .htmlBlock(let text) = first.kind,
      Card.isCard(text), heading != nil
    {
      card = Card.read(text, node: first, file: file, log: log)
      rest = rest.dropFirst()
    }
    for node in rest {
      if case .htmlBlock(let text) = node.kind, Card.isCard(text) {
        log.report(.cardWithoutHeading, at: file.location(of: node))
      }
    }
    return Section(
      heading: heading,
      level: heading.flatMap { level(of: $0) } ?? 0,
      card: card,
      nodes: Array(rest)
    )
  }
}
