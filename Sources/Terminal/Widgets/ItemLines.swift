/// Lays out the items of a list control behind their marks.
enum ItemLines {
  /// What stands before an item: whether the keys act on it, and its marks.
  struct Item {
    let text: StyledLine
    let mark: String
    let isFocused: Bool
    var pointer = ">"
  }

  static func frame(_ items: [Item], width: Int) -> Frame {
    var frame = Frame()
    for item in items {
      let style: Style = item.isFocused ? .focus : []
      let lead = StyledLine((item.isFocused ? item.pointer : " ") + " " + item.mark + " ", style)
      let indent = min(lead.width, max(0, width / 2))
      let blank = StyledLine(String(repeating: " ", count: indent))
      let lines: [StyledLine]
      if lead.width <= width / 2 {
        lines = item.text.adding(style).wrapped(width: width, first: lead, rest: blank)
      } else {
        lines = lead.wrapped(width: width) + item.text.adding(style).wrapped(width: width)
      }
      if item.isFocused { frame.focus = frame.lines.count..<frame.lines.count + lines.count }
      frame.lines += lines
    }
    return frame
  }

  /// Numbers from 1, set flush right.
  static func number(_ index: Int, of count: Int) -> String {
    let number = "\(index + 1)."
    return String(repeating: " ", count: max(0, "\(count).".count - number.count)) + number
  }
}
