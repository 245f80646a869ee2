/// Writes nodes back as Markdown source that reads as the same tree.
public enum MarkdownWriter {
  /// The source of a node, without a line ending at its end.
  public static func text(of node: Node) -> String {
    text(of: [node])
  }

  /// The source of nodes that follow each other: blocks with blank lines between them, or pieces of a paragraph.
  public static func text(of nodes: [Node]) -> String {
    var lines: [String] = []
    var inlines: [Node] = []
    for node in nodes + [Node(.document, lines: 1...1, column: 1)] {
      guard node.isBlock else {
        inlines.append(node)
        continue
      }
      if !inlines.isEmpty {
        append(inlineLines(inlines), to: &lines)
        inlines = []
      }
      append(blockLines(node), to: &lines)
    }
    return lines.joined(separator: "\n")
  }

  private static func append(_ block: [String], to lines: inout [String]) {
    guard !block.isEmpty else { return }
    if !lines.isEmpty { lines.append("") }
    lines += block
  }

  /// The lines of blocks; lists that follow each other get different marks, for else they would be one.
  static func lines(of blocks: [Node]) -> [String] {
    var lines: [String] = []
    var wasAlternate = false
    for (index, block) in blocks.enumerated() {
      let follows = index > 0 && block.isList && blocks[index - 1].isSameList(as: block)
      wasAlternate = follows && !wasAlternate
      append(
        block.isList ? listLines(block, isAlternate: wasAlternate) : blockLines(block),
        to: &lines
      )
    }
    return lines
  }

  private static func blockLines(_ node: Node) -> [String] {
    switch node.kind {
    case .document: lines(of: node.children)
    case .heading(let level): headingLines(node.children, level: level, isUnderlined: false)
    case .quote: quoted(lines(of: node.children))
    case .callout(let mark): quoted(calloutLines(mark, node.children))
    case .list: listLines(node, isAlternate: false)
    case .item(let isChecked): itemLines(node, mark: "-", isChecked: isChecked)
    case .codeBlock(let language, let text): codeLines(language: language, text: text)
    case .htmlBlock(let text): split(text)
    case .thematicBreak: ["___"]
    case .table(let alignments): tableLines(node.children, alignments)
    case .tableRow: [row(node)]
    case .tableCell: [cell(node)]
    default: inlineLines(node.children)
    }
  }

  private static func inlineLines(_ nodes: [Node]) -> [String] {
    InlineWriter.text(of: nodes).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
  }

  private static func headingLines(
    _ children: [Node],
    level: Int,
    isUnderlined: Bool
  ) -> [String] {
    let lines = inlineLines(children)
    if lines.count > 1 || isUnderlined, level <= 2 { return lines + [level == 1 ? "===" : "---"] }
    let marks = String(repeating: "#", count: level)
    let text = lines.joined(separator: " ")
    return [text.isEmpty ? marks : text.hasSuffix("#") ? "\(marks) \(text) #" : "\(marks) \(text)"]
  }

  private static func calloutLines(_ mark: Node.Callout, _ children: [Node]) -> [String] {
    let opening = "[!\(mark.rawValue)]"
    guard let first = children.first else { return [opening] }
    return [opening] + (first.kind == .paragraph ? [] : [""]) + lines(of: children)
  }

  private static func quoted(_ lines: [String]) -> [String] {
    lines.isEmpty ? [">"] : lines.map { $0.isEmpty ? ">" : "> \($0)" }
  }

  private static func listLines(_ list: Node, isAlternate: Bool) -> [String] {
    let isTight = list.children.allSatisfy { $0.children.count <= 1 }
    var lines: [String] = []
    for (index, item) in list.children.enumerated() {
      if index > 0, !isTight { lines.append("") }
      let isChecked: Bool? = if case .item(let checked) = item.kind { checked } else { nil }
      let mark: String
      if case .list(let start?) = list.kind {
        mark = "\(min(999_999_999, start + index))\(isAlternate ? ")" : ".")"
      } else {
        mark = isAlternate ? "*" : "-"
      }
      lines += itemLines(item, mark: mark, isChecked: isChecked)
    }
    return lines
  }

  private static func itemLines(_ item: Node, mark: String, isChecked: Bool?) -> [String] {
    let box = isChecked.map { $0 ? "[x] " : "[ ] " } ?? ""
    let indent = String(repeating: " ", count: mark.count + 1)
    var lines = lines(of: item.children)
    // Behind a box only an underlined heading is a heading.
    if isChecked != nil, let heading = item.children.first, case .heading(let level) = heading.kind,
      level <= 2, !heading.children.isEmpty
    {
      lines = headingLines(heading.children, level: level, isUnderlined: true)
      append(MarkdownWriter.lines(of: Array(item.children.dropFirst())), to: &lines)
    }
    guard let first = lines.first else { return [box.isEmpty ? mark : "\(mark) \(box)"] }
    return ["\(mark) \(box)\(first)"]
      + lines.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
  }

  private static func codeLines(language: String, text: String) -> [String] {
    let tick: Character = language.contains("`") ? "~" : "`"
    let fence = String(
      repeating: tick,
      count: max(3, InlineWriter.longestRun(of: tick, in: text) + 1)
    )
    let info = InlineWriter.escaped(language, marks: "\\&")
    return [fence + info] + split(text) + [fence]
  }

  private static func split(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func tableLines(_ rows: [Node], _ alignments: [Node.Alignment]) -> [String] {
    let marks = alignments.map { alignment in
      switch alignment {
      case .none: "---"
      case .leading: ":--"
      case .centre: ":-:"
      case .trailing: "--:"
      }
    }
    var lines = rows.map { row($0) }
    lines.insert("| \(marks.joined(separator: " | ")) |", at: min(1, lines.count))
    return lines
  }

  private static func row(_ row: Node) -> String {
    "| \(row.children.map { cell($0) }.joined(separator: " | ")) |"
  }

  private static func cell(_ cell: Node) -> String {
    var text = ""
    for character in InlineWriter.text(of: cell.children, escapesBars: false) {
      text += character == "|" ? "\\|" : character == "\n" ? " " : String(character)
    }
    return text
  }
}

extension Node {
  /// Whether the piece stands on lines of its own.
  var isBlock: Bool {
    switch kind {
    case .text, .softBreak, .lineBreak, .code, .html, .emphasis, .strong, .strikethrough, .link,
      .image:
      false
    default: true
    }
  }

  var isList: Bool {
    if case .list = kind { true } else { false }
  }

  func isSameList(as other: Node) -> Bool {
    guard case .list(let mine) = kind, case .list(let theirs) = other.kind else { return false }
    return (mine == nil) == (theirs == nil)
  }
}
