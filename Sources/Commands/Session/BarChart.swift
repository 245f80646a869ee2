import Terminal
import Text

/// Bars below each other, the longest of them as long as there is room.
struct BarChart {
  private let bars: [StagePart.Bar]

  /// Blocks of one to eight eighths.
  private static let eighths = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  /// A label beside a bar leaves it at least so much room.
  private static let narrowest = 10

  init(_ bars: [StagePart.Bar]) { self.bars = bars }

  /// The bars with labels before them, or above them where that is too narrow.
  func lines(width: Int) -> [StyledLine] {
    let numbers = bars.map { String($0.value) }
    let label = bars.map { StyledLine($0.label).width }.max() ?? 0
    let number = numbers.map { $0.count }.max() ?? 0
    let beside = width - label - number - 3
    guard beside >= BarChart.narrowest else { return stacked(numbers, width: width) }
    return zip(bars, numbers).map { bar, text in
      let gap = String(repeating: " ", count: label - StyledLine(bar.label).width + 1)
      let indent = String(repeating: " ", count: number - text.count)
      return StyledLine(bar.label + gap).appending(indent + text, .strong)
        .appending("  ").appending(block(bar.value, room: min(beside, 48)), .accent)
    }
  }

  private func stacked(_ numbers: [String], width: Int) -> [StyledLine] {
    zip(bars, numbers).flatMap { bar, text in
      StyledLine(bar.label + " ").appending(text, .strong).wrapped(width: width)
        + [StyledLine(block(bar.value, room: max(1, width - 1)), .accent)]
    }
  }

  /// At least an eighth of a column for whatever is not nothing.
  private func block(_ value: Int, room: Int) -> String {
    guard let most = bars.map({ $0.value }).max(), most > 0, value > 0 else { return "" }
    let parts = max(1, value * room * 8 / most)
    let rest = parts % 8
    return String(repeating: "█", count: parts / 8) + (rest > 0 ? BarChart.eighths[rest - 1] : "")
  }
}
