import Text

/// A drawing on one line between a name and its figures, over two or three lines where the screen is narrow.
struct BarLine {
  let label: String
  let figures: String
  /// The width of the longest label, so that the drawings of several lines stand below each other.
  let labelWidth: Int
  private static let widest = 40
  private static let least = 10

  /// The lines, with a drawing that is made for its room.
  func lines(width: Int, _ drawing: (_ room: Int) -> String) -> [String] {
    let figuresWidth = DisplayWidth.of(figures)
    let room = width - labelWidth - figuresWidth - 4
    if room >= BarLine.least {
      let lead = labelWidth > 0 ? DisplayWidth.padded(label, to: labelWidth) + "  " : ""
      return [lead + drawing(min(BarLine.widest, room)) + "  " + figures]
    }
    let head = label.isEmpty ? [] : TextWrapper().lines(label, columns: width)
    let beside = width - figuresWidth - 4
    guard beside < BarLine.least else {
      return head + ["  " + drawing(min(BarLine.widest, beside)) + "  " + figures]
    }
    return head + ["  " + drawing(max(1, min(BarLine.widest, width - 4)))]
      + TextWrapper().lines(figures, columns: width - 2).map { "  " + $0 }
  }
}
