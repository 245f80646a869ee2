/// Counts the characters before a byte of a line, remembering the last place so that a long line is walked once.
struct ColumnCounter {
  private var line = Int.min
  private var offset = 0
  private var column = 1

  /// The column of a byte of the source, in Unicode characters from 1.
  mutating func column(of source: Int, line: Int, in lines: SourceLines) -> Int {
    guard let span = lines.span(of: line) else { return 1 }
    if line != self.line || source < offset {
      self.line = line
      offset = span.lowerBound
      column = 1
    }
    let end = min(source, span.upperBound)
    while offset < end {
      if lines.bytes[offset].beginsCharacter { column += 1 }
      offset += 1
    }
    // A place inside a character belongs to that character.
    return end < span.upperBound && !lines.bytes[end].beginsCharacter ? max(1, column - 1) : column
  }
}
