import Learning
import Text

extension DailyCounts: ChartFigures {
  func lines(width: Int, _ figures: FigureText) -> [String] {
    let highest = counts.max() ?? 0
    let bars = counts.map { Bar.column(of: $0, highest: highest) }
    let perLine = max(1, width - 24)
    return stride(from: 0, to: bars.count, by: perLine).map { start in
      let end = min(bars.count, start + perLine)
      return Moment.date(ofDay: firstDay &+ start) + " " + bars[start..<end].joined() + " "
        + Moment.date(ofDay: firstDay &+ end - 1)
    }
      + TextWrapper().lines(
        figures.words.reportAtMost(what: countTitle, most: highest),
        columns: width
      )
  }
}
