internal import Text

/// A text of several lines that is typed and mended; long lines flow over the width.
public struct TextArea: Widget, Sendable {
  /// The keys that help here.
  public var hints: [KeyHint]
  /// The most characters, as Unicode counts scalars.
  public let limit: Int
  /// The width by which up and down move, which is that of the screen.
  public var width = 80
  /// Letters as a person counts them, with their marks, line by line; there is at least one line.
  private var lines: [[Character]]
  private var row: Int
  private var column: Int
  /// Where the cursor wants to stand when it moves up and down past shorter lines.
  private var wish: Int?
  private var scalars: Int

  /// Makes an area with the cursor at its end.
  public init(text: String = "", limit: Int = 10_000, hints: [KeyHint] = []) {
    self.limit = max(0, limit)
    self.hints = hints
    let kept = String(String.UnicodeScalarView(text.unicodeScalars.prefix(max(0, limit))))
    lines = kept.split(omittingEmptySubsequences: false) { $0.isNewline }.map { Array($0) }
    if lines.isEmpty { lines = [[]] }
    row = lines.count - 1
    column = lines[lines.count - 1].count
    scalars = kept.unicodeScalars.count
  }

  /// What was typed, its lines ended by a line feed.
  public var text: String { lines.map { String($0) }.joined(separator: "\n") }

  /// Whether no more is taken.
  public var isFull: Bool { scalars >= limit }

  /// Letters go in at the cursor and Enter begins a line; Ctrl-S is done.
  public mutating func handle(_ key: Key) -> WidgetOutcome {
    let before = wish
    wish = nil
    switch key {
    case .control("s"): return .submitted
    case .character(let character): insert(character)
    case .enter: breakLine()
    case .left: moveLeft()
    case .right: moveRight()
    case .up: move(rows: -1, wish: before)
    case .down: move(rows: 1, wish: before)
    case .pageUp: move(rows: -10, wish: before)
    case .pageDown: move(rows: 10, wish: before)
    case .home, .control("a"): column = 0
    case .end, .control("e"): column = lines[row].count
    case .backspace: removeBefore()
    case .delete, .control("d"): removeAfter()
    case .control("u"): remove(from: 0, to: column)
    case .control("k"): remove(from: column, to: lines[row].count)
    case .control("w"): remove(from: wordStart, to: column)
    default:
      wish = before
      return .other(key)
    }
    return .changed
  }

  // MARK: - Changing

  /// A mark joins the letter before it, so letters are counted again.
  private mutating func insert(_ character: Character) {
    guard scalars + character.unicodeScalars.count <= limit else { return }
    let before = Array(String(lines[row][..<column]) + String(character))
    lines[row] = Array(String(before) + String(lines[row][column...]))
    column = min(before.count, lines[row].count)
    scalars += character.unicodeScalars.count
  }

  private mutating func breakLine() {
    guard scalars < limit else { return }
    let rest = Array(lines[row][column...])
    lines[row].removeSubrange(column...)
    lines.insert(rest, at: row + 1)
    row += 1
    column = 0
    scalars += 1
  }

  private mutating func removeBefore() {
    if column > 0 { return remove(from: column - 1, to: column) }
    guard row > 0 else { return }
    row -= 1
    column = lines[row].count
    joinNext()
  }

  private mutating func removeAfter() {
    if column < lines[row].count { return remove(from: column, to: column + 1) }
    guard row + 1 < lines.count else { return }
    joinNext()
  }

  private mutating func joinNext() {
    lines[row] = Array(String(lines[row]) + String(lines.remove(at: row + 1)))
    column = min(column, lines[row].count)
    scalars -= 1
  }

  private mutating func remove(from start: Int, to end: Int) {
    guard start < end else { return }
    scalars -= lines[row][start..<end].reduce(0) { $0 + $1.unicodeScalars.count }
    lines[row].removeSubrange(start..<end)
    lines[row] = Array(String(lines[row]))
    column = min(start, lines[row].count)
  }

  private var wordStart: Int {
    var start = column
    while start > 0, lines[row][start - 1].isWhitespace { start -= 1 }
    while start > 0, !lines[row][start - 1].isWhitespace { start -= 1 }
    return start
  }

  // MARK: - Moving

  private mutating func moveLeft() {
    if column > 0 {
      column -= 1
    } else if row > 0 {
      row -= 1
      column = lines[row].count
    }
  }

  private mutating func moveRight() {
    if column < lines[row].count {
      column += 1
    } else if row + 1 < lines.count {
      row += 1
      column = 0
    }
  }

  /// Moves by lines as they are shown.
  private mutating func move(rows: Int, wish before: Int?) {
    for _ in 0..<rows.magnitude {
      let parts = TextArea.parts(of: lines[row], width: room(of: width))
      let place = parts.lastIndex { $0.lowerBound <= column } ?? 0
      let wanted = before ?? wish ?? (column - parts[place].lowerBound)
      wish = wanted
      if rows < 0 {
        if place > 0 {
          column = TextArea.column(wanted, in: parts[place - 1], isLast: false)
        } else if row > 0 {
          row -= 1
          let above = TextArea.parts(of: lines[row], width: room(of: width))
          column = TextArea.column(wanted, in: above[above.count - 1], isLast: true)
        }
      } else if place + 1 < parts.count {
        let isLast = place + 2 == parts.count
        column = TextArea.column(wanted, in: parts[place + 1], isLast: isLast)
      } else if row + 1 < lines.count {
        row += 1
        let below = TextArea.parts(of: lines[row], width: room(of: width))
        column = TextArea.column(wanted, in: below[0], isLast: below.count == 1)
      }
    }
  }

  private static func column(_ wanted: Int, in part: Range<Int>, isLast: Bool) -> Int {
    min(part.lowerBound + wanted, isLast ? part.upperBound : max(0, part.upperBound - 1))
  }

  // MARK: - Showing

  /// The text behind a bar, broken between words.
  public func body(width: Int, height: Int) -> Frame {
    let lead = lead(of: width)
    let room = room(of: width)
    var frame = Frame()
    for (index, line) in lines.enumerated() {
      let parts = TextArea.parts(of: line, width: room)
      let focused = index == row ? parts.lastIndex { $0.lowerBound <= column } ?? 0 : nil
      for (place, part) in parts.enumerated() {
        if place == focused {
          let before = line[part.lowerBound..<column].reduce(0) { $0 + DisplayWidth.of($1) }
          frame.focus = frame.lines.count..<frame.lines.count + 1
          frame.cursor = Frame.Cursor(
            row: frame.lines.count,
            column: min(lead.width + before, max(0, width - 1))
          )
        }
        frame.lines.append((lead + StyledLine(String(line[part]))).clipped(to: width))
      }
    }
    return frame
  }

  private func lead(of width: Int) -> StyledLine { StyledLine(width > 20 ? "| " : "", .muted) }
  private func room(of width: Int) -> Int { max(2, width - lead(of: width).width) }

  /// The stretches of a line that stand below each other; blanks at a break stay with the words before.
  static func parts(of line: [Character], width: Int) -> [Range<Int>] {
    // One column is kept for the cursor behind the last letter.
    let room = max(1, width - 1)
    var parts: [Range<Int>] = []
    var start = 0
    var used = 0
    var afterBlank: Int?
    var place = 0
    while place < line.count {
      let columns = DisplayWidth.of(line[place])
      if used + columns > room, line[place] != " ", place > start {
        let end = afterBlank.map { $0 > start ? $0 : place } ?? place
        parts.append(start..<end)
        start = end
        used = line[start..<place].reduce(0) { $0 + DisplayWidth.of($1) }
        afterBlank = nil
        if used + columns > room { continue }
      }
      used += columns
      place += 1
      if line[place - 1] == " " { afterBlank = place }
    }
    parts.append(start..<line.count)
    return parts
  }
}
