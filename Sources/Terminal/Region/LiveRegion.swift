/// The lines at the end of the screen that are drawn again and again, until they are committed to the transcript.
public final class LiveRegion {
  /// The screen that the region stands on.
  public let console: any Console
  private var shown: [StyledLine] = []
  /// The row of the cursor within the shown lines.
  private var row = 0
  private var columns: Int
  private var start = 0
  private var isCursorShown = true

  /// Makes a region that begins at the cursor, which stands at the start of a line.
  public init(on console: any Console) {
    self.console = console
    columns = console.size.columns
  }

  /// Shows a frame in place of the one before; only lines that differ are written.
  public func draw(_ frame: Frame) {
    let size = console.size
    var output = ConsoleOutput(theme: console.theme)
    output.hideCursor()
    output.stopWrapping()
    if size.columns != columns || shown.count > size.rows {
      erase(in: &output, reflowedTo: size)
    }
    columns = size.columns
    let window = frame.window(rows: size.rows, from: start)
    start = window.start
    replace(with: window.frame.lines.map { $0.clipped(to: size.columns) }, in: &output)
    place(window.frame.cursor, in: &output)
    output.startWrapping()
    if frame.cursor != nil { output.showCursor() }
    isCursorShown = frame.cursor != nil
    console.send(output)
  }

  /// Removes what is shown and leaves lines in its place for good.
  public func commit(_ lines: [StyledLine]) {
    var output = ConsoleOutput(theme: console.theme)
    erase(in: &output, reflowedTo: console.size)
    for line in lines {
      output.line(line)
      output.lineEnd()
    }
    if !isCursorShown { output.showCursor() }
    isCursorShown = true
    start = 0
    columns = console.size.columns
    console.send(output)
  }

  /// Forgets what is shown, because the screen may show anything now; the next frame begins at the cursor.
  public func forget() {
    shown = []
    row = 0
    start = 0
    columns = console.size.columns
  }

  /// Erases the region from its first line on; on a narrower screen its lines have flowed over more rows.
  private func erase(in output: inout ConsoleOutput, reflowedTo size: ConsoleSize) {
    guard !shown.isEmpty else { return }
    let heights = shown.map { max(1, ($0.width + size.columns - 1) / size.columns) }
    let above = heights.prefix(row).reduce(0, +)
    output.lineStart()
    output.up(min(above, size.rows - 1))
    eraseRows(min(heights.reduce(0, +), size.rows), in: &output)
    shown = []
    row = 0
  }

  /// Erases rows from the cursor on and comes back.
  ///
  /// Erasing the rest of the screen at once makes some terminals keep a copy of it above, when it is the whole screen.
  private func eraseRows(_ count: Int, in output: inout ConsoleOutput) {
    output.saveCursor()
    for index in 0..<count {
      if index > 0 { output.down(1) }
      output.eraseToLineEnd()
    }
    output.restoreCursor()
  }

  private func replace(with lines: [StyledLine], in output: inout ConsoleOutput) {
    for (index, line) in lines.enumerated() where index >= shown.count || shown[index] != line {
      move(to: index, in: &output)
      output.line(line)
      if index < shown.count, shown[index].width > line.width { output.eraseToLineEnd() }
    }
    if lines.count < shown.count {
      move(to: lines.count, in: &output)
      eraseRows(shown.count - lines.count, in: &output)
    }
    shown = lines
  }

  /// Moves to the start of a line of the region, making lines at its end as needed.
  private func move(to target: Int, in output: inout ConsoleOutput) {
    output.lineStart()
    output.up(row - target)
    let last = max(0, shown.count - 1)
    output.down(min(target, last) - row)
    row = target < row ? target : max(row, min(target, last))
    while row < target {
      output.lineEnd()
      row += 1
    }
  }

  /// Leaves the cursor where text goes in, else on the last line, below which a shell may write.
  private func place(_ cursor: Frame.Cursor?, in output: inout ConsoleOutput) {
    guard !shown.isEmpty else { return }
    guard let cursor else { return move(to: shown.count - 1, in: &output) }
    move(to: min(cursor.row, shown.count - 1), in: &output)
    output.forward(min(cursor.column, columns - 1))
  }
}
