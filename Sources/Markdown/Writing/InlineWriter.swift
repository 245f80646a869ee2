/// Writes the pieces of a paragraph.
struct InlineWriter {
  private var output = ""
  private let escapesBars: Bool

  private init(escapesBars: Bool) {
    self.escapesBars = escapesBars
  }

  /// The source of pieces; a table escapes its bars itself, in code as well.
  static func text(of nodes: [Node], escapesBars: Bool = true) -> String {
    var writer = InlineWriter(escapesBars: escapesBars)
    writer.write(nodes, around: nil)
    return writer.output
  }

  /// Writes pieces inside emphasis of a mark, or outside of any; `next` follows the emphasis.
  private mutating func write(_ nodes: [Node], around parent: Character?, next: Node? = nil) {
    var previous: Character? = parent
    for (index, node) in nodes.enumerated() {
      let following = index + 1 < nodes.count ? nodes[index + 1] : nil
      // A written star behind two closing marks would make their run longer than it counts.
      let isBeforeStar = following == nil && next?.plainText.first == "*"
      let taken = previous ?? (isBeforeStar ? parent : nil)
      previous = write(node, avoiding: taken, following: following)
    }
  }

  /// Writes a piece and returns the mark of emphasis that it ends with.
  private mutating func write(
    _ node: Node,
    avoiding taken: Character?,
    following: Node?
  ) -> Character? {
    switch node.kind {
    case .text(let text): write(text, following: following)
    case .softBreak: output += "\n"
    case .lineBreak: output += "\\\n"
    case .code(let text): write(code: text)
    case .html(let text): output += text
    case .emphasis, .strong:
      let width = node.kind == .strong ? 2 : 1
      let mark: Character = taken == "*" && allowsUnderscore(before: following) ? "_" : "*"
      let marks = String(repeating: mark, count: width)
      output += marks
      write(node.children, around: mark, next: following)
      output += marks
      return mark
    case .strikethrough:
      output += "~~"
      write(node.children, around: nil)
      output += "~~"
    case .link(let destination, let title):
      output += "["
      write(node.children, around: nil)
      output += InlineWriter.target(destination, title)
    case .image(let source, let title):
      output += "!["
      write(node.children, around: nil)
      output += InlineWriter.target(source, title)
    default: write(node.children, around: nil)
    }
    return nil
  }

  /// Whether `_` would open and close emphasis here, which it does not inside a word.
  private func allowsUnderscore(before following: Node?) -> Bool {
    if let last = output.unicodeScalars.last, InlineWriter.isInWord(last) { return false }
    guard let first = following?.plainText.unicodeScalars.first else { return true }
    return !InlineWriter.isInWord(first)
  }

  /// Whether emphasis counts a character as part of a word: neither blank nor punctuation.
  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return false }
    if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return false
    default: return true
    }
  }

  private mutating func write(code text: String) {
    let fence = String(repeating: "`", count: InlineWriter.longestRun(of: "`", in: text) + 1)
    let isBlank = text.allSatisfy { $0 == " " }
    let pads =
      text.hasPrefix("`") || text.hasSuffix("`")
      || (text.hasPrefix(" ") && text.hasSuffix(" ") && !isBlank)
    output += pads ? "\(fence) \(text) \(fence)" : "\(fence)\(text)\(fence)"
  }

  private mutating func write(_ text: String, following: Node?) {
    let endsLine = following?.isBreak ?? true
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isFirst = index == 0
      let isLast = index == scalars.count - 1
      let startsLine = isFirst && (output.isEmpty || output.hasSuffix("\n"))
      if InlineWriter.needsNumber(
        scalar,
        isEdge: isFirst || isLast,
        startsLine || isLast && endsLine
      ) {
        output += "&#\(scalar.value);"
      } else if scalar == "!" {
        output += isLast && following != nil || !isLast && scalars[index + 1] == "[" ? "\\!" : "!"
      } else if InlineWriter.isMark(scalar) || scalar == "|" && escapesBars
        || startsLine && "#-+=:".unicodeScalars.contains(scalar)
        || opensItem(scalars, index)
      {
        output += "\\\(scalar)"
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether a point or bracket stands behind a number at the start of a line and would open a list.
  private func opensItem(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard ".)".unicodeScalars.contains(scalars[index]), index <= 9, index > 0,
      scalars[..<index].allSatisfy({ ("0"..."9").contains($0) })
    else { return false }
    let before = output.unicodeScalars.dropLast(index)
    return before.isEmpty || before.last == "\n"
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    "\\`*_[]<>&~".unicodeScalars.contains(scalar)
  }

  /// Whether a character would be lost or misread if it were written as it is.
  private static func needsNumber(
    _ scalar: Unicode.Scalar,
    isEdge: Bool,
    _ isLineEdge: Bool
  ) -> Bool {
    switch scalar {
    case "\n", "\r": true
    case " ", "\t": isLineEdge
    default: isEdge && scalar.properties.isWhitespace
    }
  }

  private static func target(_ destination: String, _ title: String) -> String {
    let isPlain = destination.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && !"()<>".unicodeScalars.contains($0)
    }
    var text = "]("
    if isPlain, !destination.isEmpty || title.isEmpty {
      text += escaped(destination, marks: "\\&")
    } else {
      text += "<\(escaped(destination, marks: "\\&<>"))>"
    }
    if !title.isEmpty { text += " \"\(escaped(title, marks: "\\&\"", keepsBreaks: true))\"" }
    return text + ")"
  }

  static func escaped(_ text: String, marks: String, keepsBreaks: Bool = false) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" || scalar == "\n" && !(keepsBreaks && previous != "\n") {
        result += "&#\(scalar.value);"
      } else {
        if marks.unicodeScalars.contains(scalar) { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }

  static func longestRun(of mark: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for character in text {
      run = character == mark ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

extension Node {
  fileprivate var isBreak: Bool { kind == .softBreak || kind == .lineBreak }
}
