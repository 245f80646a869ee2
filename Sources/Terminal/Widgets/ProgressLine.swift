/// How far somebody has come: words and a bar that says the same.
public struct ProgressLine: Sendable, Hashable {
  /// The words, such as "3 of 7".
  public let words: String
  /// How many steps are done.
  public let done: Int
  /// How many steps there are.
  public let count: Int

  /// Joins the words and the figures; figures outside the range are pulled into it.
  public init(words: String, done: Int, count: Int) {
    self.words = words
    self.count = max(0, count)
    self.done = min(max(0, done), self.count)
  }

  /// The words and, where there is room, the bar.
  public func line(width: Int) -> StyledLine {
    let text = StyledLine(words, .muted)
    let room = min(30, width - text.width - 2)
    guard count > 0, room >= 5 else { return text.clipped(to: width) }
    let cells = room / count >= 1 ? count * min(3, room / count) : room
    let full = cells * done / count
    return text.appending("  ")
      .appending(String(repeating: "━", count: full), .accent)
      .appending(String(repeating: "─", count: cells - full), .muted)
  }
}
