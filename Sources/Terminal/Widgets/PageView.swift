/// A text that is read page by page where it is longer than the screen.
public struct PageView: Widget, Sendable {
  /// The keys that help here.
  public var hints: [KeyHint]
  private let content: @Sendable (_ width: Int) -> [StyledLine]
  private var jumps: [Jump] = []

  /// How the reader moved; where that leads depends on the size of the screen.
  private enum Jump: Sendable {
    case lines(Int)
    case pages(Int)
    case start, end
  }

  /// Makes a view of lines that depend on the width.
  public init(
    hints: [KeyHint] = [],
    content: @escaping @Sendable (_ width: Int) -> [StyledLine]
  ) {
    self.hints = hints
    self.content = content
  }

  /// Arrows, j, k, space and the page keys scroll; Enter is done.
  public mutating func handle(_ key: Key) -> WidgetOutcome {
    switch key {
    case .enter: return .submitted
    case .up, .character("k"): jumps.append(.lines(-1))
    case .down, .character("j"): jumps.append(.lines(1))
    case .pageUp: jumps.append(.pages(-1))
    case .pageDown, .character(" "): jumps.append(.pages(1))
    case .home: jumps = [.start]
    case .end: jumps = [.end]
    default: return .other(key)
    }
    return .changed
  }

  /// As many lines as the height allows.
  public func body(width: Int, height: Int) -> Frame {
    let lines = content(width)
    let start = offset(of: lines.count, height: height)
    let shown = Array(lines[start..<min(lines.count, start + max(1, height))])
    return Frame(lines: shown, focus: 0..<shown.count)
  }

  /// Whether lines stand below what a screen shows.
  public func hasMore(width: Int, height: Int) -> Bool {
    let foot = KeyHint.lines(hints, width: width)
    let room = max(1, height - (foot.isEmpty ? 0 : foot.count + 1))
    let count = content(width).count
    return offset(of: count, height: room) + room < count
  }

  private func offset(of count: Int, height: Int) -> Int {
    let last = max(0, count - max(1, height))
    return jumps.reduce(0) { offset, jump in
      switch jump {
      case .lines(let step): min(max(0, offset + step), last)
      // A line of the page before stays, so that the eye finds its place.
      case .pages(let step): min(max(0, offset + step * max(1, height - 1)), last)
      case .start: 0
      case .end: last
      }
    }
  }
}
