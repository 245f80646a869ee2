import Markdown

/// The pieces of a scene: its heading, its text, its choices, and the policy line of an ending.
struct SceneNodes {
  let heading: Node
  /// The remark that says how an ending turned out, without its marks.
  let outcome: (node: Node, text: String)?
  /// What happens.
  let text: [Node]
  /// The items of the list of choices.
  let choices: [Node]
  /// The quote at the end of a scene without choices.
  let policy: Node?
  /// The first piece behind the choices, which is shown nowhere.
  let lost: Node?

  /// Cuts one scene from the pieces below its heading.
  init(heading: Node, nodes: [Node]) {
    self.heading = heading
    outcome = nodes.lazy.compactMap { node in node.outcomeRemark.map { (node, $0) } }.first
    let nodes = nodes.filter { $0.blockRemark == nil }
    let list = nodes.firstIndex { $0.isChoiceList }
    choices = list.map { nodes[$0].children } ?? []
    lost = list.flatMap { nodes.dropFirst($0 + 1).first }
    let isEnding = list == nil
    policy = isEnding ? nodes.last.flatMap { $0.isQuote ? $0 : nil } : nil
    text = Array(nodes.prefix(list ?? nodes.count - (policy == nil ? 0 : 1)))
  }

  /// Cuts the answer part of a scenario at its headings.
  static func cut(_ answer: [Node]) -> [SceneNodes] {
    var scenes: [SceneNodes] = []
    var start = 0
    for position in 0...answer.count where position > start {
      guard position == answer.count || answer[position].isSmallHeading else { continue }
      scenes.append(
        SceneNodes(heading: answer[start], nodes: Array(answer[(start + 1)..<position]))
      )
      start = position
    }
    return scenes
  }
}

extension Node {
  /// A list of bullets of which at least one opens with a link to a heading of its own file.
  fileprivate var isChoiceList: Bool {
    guard case .list(start: nil) = kind else { return false }
    return children.contains { $0.sceneLink != nil }
  }

  /// The link to a scene that an item of a list opens with.
  var sceneLink: (node: Node, scene: String)? {
    guard
      let first = children.first?.children.first,
      case .link(let destination, _) = first.kind, destination.hasPrefix("#")
    else { return nil }
    return (first, String(destination.dropFirst()))
  }

  /// The HTML comments that stand directly in a line of text, without their marks.
  var remarks: [String] {
    children.compactMap { child in
      if case .html(let text) = child.kind { Node.remark(in: text) } else { nil }
    }
  }

  /// The HTML comment that a piece consists of, without its marks.
  fileprivate var blockRemark: String? {
    if case .htmlBlock(let text) = kind { Node.remark(in: text) } else { nil }
  }

  fileprivate var outcomeRemark: String? {
    blockRemark.map { EffectReader.trimmed($0[...]) }.flatMap {
      $0.hasPrefix("outcome") ? $0 : nil
    }
  }

  private static func remark(in html: String) -> String? {
    let text = EffectReader.trimmed(html[...])
    guard text.hasPrefix("<!--") else { return nil }
    let inside = text.dropFirst(4)
    return String(inside.hasSuffix("-->") ? inside.dropLast(3) : inside)
  }
}
