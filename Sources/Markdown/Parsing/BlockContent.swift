/// The text of a paragraph, heading or table cell as inline parsing sees it, and where each byte comes from.
///
/// cmark counts the columns of continuation lines in this text instead of in the source,
/// so places are looked up here.
struct BlockContent {
  private(set) var bytes: [UInt8] = []
  private var starts: [(content: Int, source: Int, line: Int)] = []
  private var current = 0

  /// Takes a block apart: from a byte of its first line to the end of its last, without the marks of quotes.
  init(_ lines: SourceLines, _ range: ClosedRange<Int>, offset: Int, quotes: Int) {
    for line in range {
      guard let span = lines.span(of: line) else { continue }
      let start =
        line == range.lowerBound
        ? min(max(span.lowerBound, offset), span.upperBound)
        : BlockContent.textStart(lines.bytes, span, quotes: quotes)
      append(lines.bytes[start..<span.upperBound], line: line)
    }
  }

  /// Takes a piece of one line.
  init(_ piece: ArraySlice<UInt8>, line: Int) {
    append(piece, line: line)
  }

  private mutating func append(_ piece: ArraySlice<UInt8>, line: Int) {
    if !starts.isEmpty { bytes.append(.lineFeed) }
    starts.append((bytes.count, piece.startIndex, line))
    bytes += piece
  }

  /// The line of a byte, and where in the source it stands.
  mutating func place(of index: Int) -> (line: Int, source: Int)? {
    guard !starts.isEmpty else { return nil }
    while current > 0, starts[current].content > index { current -= 1 }
    while current + 1 < starts.count, starts[current + 1].content <= index { current += 1 }
    let start = starts[current]
    return (start.line, start.source + index - start.content)
  }

  /// Where the text of a continuation line begins behind blanks and the marks of enclosing quotes.
  static func textStart(_ bytes: [UInt8], _ span: Range<Int>, quotes: Int) -> Int {
    var index = span.lowerBound
    var left = quotes
    var indent = 0
    while index < span.upperBound {
      if bytes[index].isBlank {
        indent += 1
      } else if left > 0, bytes[index] == UInt8(ascii: ">") {
        left -= 1
        indent = 0
      } else {
        break
      }
      index += 1
    }
    return index
  }
}
