extension Node {
  /// The text without markup: breaks inside a paragraph become spaces, blocks and rows new lines, HTML nothing.
  public var plainText: String {
    switch kind {
    case .text(let text), .code(let text): text
    case .softBreak: " "
    case .lineBreak, .thematicBreak: "\n"
    case .html, .htmlBlock: ""
    case .codeBlock(_, let text): text.hasSuffix("\n") ? String(text.dropLast()) : text
    case .tableRow: children.map(\.plainText).joined(separator: " ")
    case .document, .quote, .callout, .list, .item, .table:
      children.map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
    default: children.map(\.plainText).joined()
    }
  }
}
