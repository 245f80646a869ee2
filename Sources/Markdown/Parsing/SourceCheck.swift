/// Refuses, before cmark sees it, text on which cmark would spend quadratic time or memory.
enum SourceCheck {
  static func check(_ lines: SourceLines, limits: MarkdownLimits) throws(MarkdownError) {
    var run = 0
    for (index, span) in lines.spans.enumerated() {
      let line = lines.firstLine + index
      let text = lines.bytes[span]
      let isBlank = text.allSatisfy { $0.isBlank }
      run = isBlank ? 0 : run + text.count
      guard run <= limits.paragraphBytes else {
        throw .paragraphTooLong(line: line, limit: limits.paragraphBytes)
      }
      guard containers(opening: text) <= limits.depth else {
        throw .tooDeep(line: line, limit: limits.depth)
      }
      guard tableColumns(text) <= limits.columns else {
        throw .tableTooWide(line: line, limit: limits.columns)
      }
    }
  }

  /// How many quote and list marks stand at the start of a line.
  private static func containers(opening line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if byte.isBlank {
        index += 1
      } else if byte == UInt8(ascii: ">") {
        count += 1
        index += 1
      } else if let next = listMark(at: index, in: line) {
        count += 1
        index = next
      } else {
        break
      }
    }
    return count > 0 && isThematicBreak(line) ? 0 : count
  }

  private static func listMark(at start: Int, in line: ArraySlice<UInt8>) -> Int? {
    var index = start
    if line[index].isOne(of: "-*+") {
      index += 1
    } else {
      while index < line.endIndex, line[index].isDigit, index - start < 9 { index += 1 }
      guard index > start, index < line.endIndex, line[index].isOne(of: ".)") else {
        return nil
      }
      index += 1
    }
    return index == line.endIndex || line[index].isBlank ? index : nil
  }

  private static func isThematicBreak(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.lazy.filter { !$0.isBlank }
    guard let first = marks.first, first.isOne(of: "-*") else { return false }
    return marks.allSatisfy { $0 == first }
  }

  /// The columns that a line announces if it is the line under a table's head, else 0.
  private static func tableColumns(_ line: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): count += 1
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: " "),
        UInt8(ascii: "\t"), UInt8(ascii: "\u{0B}"), UInt8(ascii: "\u{0C}"):
        continue
      default: return 0
      }
    }
    return count
  }
}
