import Markdown

extension Node {
  /// The tree as indented lines with places, which tests compare whole.
  var outline: String {
    outlineLines(indent: 0).joined(separator: "\n")
  }

  private func outlineLines(indent: Int) -> [String] {
    let place =
      lines.lowerBound == lines.upperBound
      ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
    let line = String(repeating: "  ", count: indent) + "\(name) @\(place):\(column)"
    return [line] + children.flatMap { $0.outlineLines(indent: indent + 1) }
  }

  /// The tree without places.
  var shape: String {
    children.isEmpty ? name : "\(name)(\(children.map(\.shape).joined(separator: " ")))"
  }

  private var name: String {
    switch kind {
    case .heading(let level): "h\(level)"
    case .callout(let mark): "callout[\(mark.rawValue)]"
    case .list(let start): start.map { "list[\($0)]" } ?? "list"
    case .item(let isChecked): isChecked.map { $0 ? "item[x]" : "item[ ]" } ?? "item"
    case .codeBlock(let language, let text): "codeBlock[\(language)]\(text.debugDescription)"
    case .htmlBlock(let text): "htmlBlock\(text.debugDescription)"
    case .table(let alignments): "table[\(alignments.map { "\($0)" }.joined(separator: ","))]"
    case .text(let text): text.debugDescription
    case .code(let text): "code\(text.debugDescription)"
    case .html(let text): "html\(text.debugDescription)"
    case .link(let destination, let title): "link[\(destination)|\(title)]"
    case .image(let source, let title): "image[\(source)|\(title)]"
    default: "\(kind)"
    }
  }
}
