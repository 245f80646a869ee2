/// The lines of a text, findable by their numbers in the file.
public struct SourceLines: Sendable {
  /// The text as UTF-8.
  let bytes: [UInt8]
  /// The number of the first line.
  public let firstLine: Int
  /// Where each line begins in the bytes and where its text ends, line ending left out.
  let spans: [Range<Int>]

  /// Splits a text at LF, CR LF and CR; `firstLine` is the number of its first line in the file.
  public init(_ text: String, firstLine: Int = 1) {
    self.init(bytes: Array(text.utf8), firstLine: firstLine)
  }

  init(bytes: [UInt8], firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    spans = SourceLines.split(bytes)
  }

  /// The number of the last line; for an empty text the number before the first.
  public var lastLine: Int { firstLine + spans.count - 1 }

  /// How many lines there are.
  public var count: Int { spans.count }

  /// The text of a line without its ending, or nil where there is no such line.
  public subscript(line: Int) -> String? {
    span(of: line).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The exact source of a range of lines, without the ending of the last; lines outside the text are left out.
  public func text(of lines: ClosedRange<Int>) -> String {
    let first = max(lines.lowerBound, firstLine)
    let last = min(lines.upperBound, lastLine)
    guard first <= last, let start = span(of: first), let end = span(of: last) else { return "" }
    return String(decoding: bytes[start.lowerBound..<end.upperBound], as: UTF8.self)
  }

  /// Where a line stands in the bytes.
  func span(of line: Int) -> Range<Int>? {
    guard line >= firstLine, line <= lastLine else { return nil }
    return spans[line - firstLine]
  }

  private static func split(_ bytes: [UInt8]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == .lineFeed || byte == .carriageReturn else {
        index += 1
        continue
      }
      spans.append(start..<index)
      index += 1
      if byte == .carriageReturn, index < bytes.count, bytes[index] == .lineFeed { index += 1 }
      start = index
    }
    if start < bytes.count { spans.append(start..<bytes.count) }
    return spans
  }
}
