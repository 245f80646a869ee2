/// Text and control sequences for a terminal, which only this module can put together.
public struct ConsoleOutput: Sendable {
  /// The characters to send.
  public private(set) var text = ""
  private let theme: Theme

  init(theme: Theme) {
    self.theme = theme
  }

  mutating func line(_ line: StyledLine) {
    text += theme.encoded(line)
  }

  mutating func lineEnd() {
    text += "\r\n"
  }

  mutating func lineStart() {
    text += "\r"
  }

  mutating func up(_ rows: Int) {
    if rows > 0 { text += "\u{1B}[\(rows)A" }
  }

  mutating func down(_ rows: Int) {
    if rows > 0 { text += "\u{1B}[\(rows)B" }
  }

  mutating func forward(_ columns: Int) {
    if columns > 0 { text += "\u{1B}[\(columns)C" }
  }

  mutating func eraseToLineEnd() {
    text += "\u{1B}[K"
  }

  mutating func saveCursor() {
    text += "\u{1B}7"
  }

  mutating func restoreCursor() {
    text += "\u{1B}8"
  }

  mutating func hideCursor() {
    text += "\u{1B}[?25l"
  }

  mutating func showCursor() {
    text += "\u{1B}[?25h"
  }

  /// Lets long lines stop at the edge instead of flowing on below, where the region does not expect them.
  mutating func stopWrapping() {
    text += "\u{1B}[?7l"
  }

  mutating func startWrapping() {
    text += "\u{1B}[?7h"
  }
}
