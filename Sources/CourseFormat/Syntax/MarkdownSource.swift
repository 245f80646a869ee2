import Markdown

/// Cuts the Markdown source of pieces out of their file, without the marks of what encloses them.
struct MarkdownSource {
  let lines: SourceLines

  /// The source of whole top-level pieces, a blank line between stretches that were not neighbours.
  func text(of nodes: some BidirectionalCollection<Node>) -> String {
    var stretches: [ClosedRange<Int>] = []
    for node in nodes {
      if let last = stretches.last, node.lines.lowerBound - last.upperBound <= 2,
        node.lines.upperBound >= last.lowerBound
      {
        stretches[stretches.count - 1] =
          last.lowerBound...max(last.upperBound, node.lines.upperBound)
      } else {
        stretches.append(node.lines)
      }
    }
    return stretches.map { trimmed(lines.text(of: $0)) }.joined(separator: "\n\n")
  }

  /// The source of a heading without its marks.
  func heading(_ node: Node) -> String {
    var text = Substring(lines[node.lines.lowerBound] ?? "")
    while text.first == " " { text.removeFirst() }
    guard text.first == "#" else { return trimmed(String(text)) }
    text = text.drop { $0 == "#" }
    while text.last == " " || text.last == "#" { text.removeLast() }
    return trimmed(String(text))
  }

  /// The source of a quote without its `>` marks, and without the mark of a callout.
  func quote(_ node: Node, isCallout: Bool = false) -> String {
    var found: [String] = []
    for line in node.lines {
      var bytes = Substring(lines[line] ?? "").utf8
      bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
      if bytes.first == 0x3E {
        bytes = bytes.dropFirst()
        if bytes.first == 0x20 { bytes = bytes.dropFirst() }
      }
      found.append(String(Substring(bytes)))
    }
    if isCallout, !found.isEmpty { found.removeFirst() }
    return trimmed(found.joined(separator: "\n"))
  }

  /// The source of a list item without its marker, its task box and its quotes.
  func item(_ node: Node) -> String {
    let kept = node.children.filter { if case .quote = $0.kind { false } else { true } }
    guard let first = kept.first else { return "" }
    var found: [String] = []
    var previous = first.lines.lowerBound - 1
    for child in kept {
      if child.lines.lowerBound > previous + 1 { found.append("") }
      for line in child.lines where line > previous {
        var bytes = Substring(lines[line] ?? "").utf8.drop { $0 == 0x20 || $0 == 0x09 }
        if line == node.lines.lowerBound { bytes = MarkdownSource.withoutMarker(bytes) }
        found.append(String(Substring(bytes)))
      }
      previous = max(previous, child.lines.upperBound)
    }
    return trimmed(found.joined(separator: "\n"))
  }

  /// The sources of the cells of a row.
  func cells(_ row: Node) -> [String] {
    let bytes = Array((lines[row.lines.lowerBound] ?? "").utf8)
    var cells: [[UInt8]] = [[]]
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x5C, index + 1 < bytes.count {
        if bytes[index + 1] != 0x7C { cells[cells.count - 1].append(bytes[index]) }
        cells[cells.count - 1].append(bytes[index + 1])
        index += 2
      } else {
        if bytes[index] == 0x7C {
          cells.append([])
        } else {
          cells[cells.count - 1].append(bytes[index])
        }
        index += 1
      }
    }
    var texts = cells.map { trimmed(String(decoding: $0, as: UTF8.self)) }
    if texts.count > 1, texts.first?.isEmpty == true { texts.removeFirst() }
    if texts.count > 1, texts.last?.isEmpty == true, bytes.contains(0x7C) { texts.removeLast() }
    return texts
  }

  /// Drops `-`, `*`, `+`, `1.` or `1)` and a task box behind it.
  private static func withoutMarker(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
    var rest = bytes
    if let first = rest.first, first == 0x2D || first == 0x2A || first == 0x2B {
      rest = rest.dropFirst()
    } else {
      rest = rest.drop { (0x30...0x39).contains($0) }.dropFirst()
    }
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
    let box = Array(rest.prefix(4))
    if box.count >= 3, box[0] == 0x5B, box[2] == 0x5D, [0x20, 0x78, 0x58].contains(box[1]),
      box.count == 3 || box[3] == 0x20 || box[3] == 0x09
    {
      rest = rest.dropFirst(3).drop { $0 == 0x20 || $0 == 0x09 }
    }
    return rest
  }

  private func trimmed(_ text: String) -> String {
    var bytes = text.utf8[...]
    while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
    while let first = bytes.first, first == 0x0A || first == 0x0D || first == 0x20 || first == 0x09
    {
      bytes = bytes.dropFirst()
    }
    return String(Substring(bytes))
  }
}
