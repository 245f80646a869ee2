/// Recognises quotes that open with a mark such as `[!TIP]` on a line of its own.
enum CalloutReader {
  static func read(_ quote: Node) -> Node {
    guard let paragraph = quote.children.first, paragraph.kind == .paragraph,
      case .text(let text)? = paragraph.children.first?.kind,
      let callout = mark(text)
    else { return quote }
    var rest = paragraph.children.dropFirst()
    guard let ending = rest.popFirst() else {
      return Node(
        .callout(callout),
        Array(quote.children.dropFirst()),
        lines: quote.lines,
        column: quote.column
      )
    }
    guard ending.kind == .softBreak || ending.kind == .lineBreak, let first = rest.first else {
      return quote
    }
    let start = min(first.lines.lowerBound, paragraph.lines.upperBound)
    let body = Node(
      .paragraph,
      Array(rest),
      lines: start...paragraph.lines.upperBound,
      column: first.column
    )
    return Node(
      .callout(callout),
      [body] + quote.children.dropFirst(),
      lines: quote.lines,
      column: quote.column
    )
  }

  private static func mark(_ text: String) -> Node.Callout? {
    guard text.hasPrefix("[!"), text.hasSuffix("]") else { return nil }
    return Node.Callout(rawValue: text.dropFirst(2).dropLast().uppercased())
  }
}
