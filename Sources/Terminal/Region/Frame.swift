/// Lines to be shown in place of earlier ones, with what must be visible of them.
public struct Frame: Sendable, Hashable {
  /// Where typed text goes in.
  public struct Cursor: Sendable, Hashable {
    /// The line, from 0.
    public let row: Int
    /// The column, from 0.
    public let column: Int

    /// Sets both.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The lines from top to bottom.
  public var lines: [StyledLine]
  /// The lines that the keys act on; a screen that is too small shows these.
  public var focus: Range<Int>
  /// The cursor, or nil where nothing is typed.
  public var cursor: Cursor?

  /// Makes a frame.
  public init(lines: [StyledLine] = [], focus: Range<Int> = 0..<0, cursor: Cursor? = nil) {
    self.lines = lines
    self.focus = focus
    self.cursor = cursor
  }

  /// Puts lines above the frame, and a blank one between.
  public func below(_ head: [StyledLine]) -> Frame {
    guard !head.isEmpty else { return self }
    let shift = head.count + 1
    return Frame(
      lines: head + [StyledLine()] + lines,
      focus: focus.lowerBound + shift..<focus.upperBound + shift,
      cursor: cursor.map { Cursor(row: $0.row + shift, column: $0.column) }
    )
  }

  /// Puts lines below the frame, and a blank one between.
  public func above(_ foot: [StyledLine]) -> Frame {
    guard !foot.isEmpty else { return self }
    var frame = self
    frame.lines += (lines.isEmpty ? [] : [StyledLine()]) + foot
    return frame
  }

  /// The part of the frame that a screen shows.
  ///
  /// - Parameters:
  ///   - rows: The lines of the screen.
  ///   - start: The first line that was shown before, which stays if it can.
  /// - Returns: The first line shown and as many lines as fit, around the focus and the cursor.
  func window(rows: Int, from start: Int) -> (start: Int, frame: Frame) {
    guard lines.count > rows else { return (0, self) }
    var first = min(max(0, start), lines.count - rows)
    if !focus.isEmpty {
      first = max(first, min(focus.upperBound, lines.count) - rows)
      first = min(first, focus.lowerBound)
    }
    if let cursor {
      first = max(first, cursor.row - rows + 1)
      first = min(first, cursor.row)
    }
    first = min(max(0, first), lines.count - rows)
    let shown = Frame(
      lines: Array(lines[first..<first + rows]),
      focus: 0..<0,
      cursor: cursor.map { Cursor(row: $0.row - first, column: $0.column) }
    )
    return (first, shown)
  }
}
