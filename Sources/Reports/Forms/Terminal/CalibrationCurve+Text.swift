import Learning
import Text

extension CalibrationCurve: ChartFigures {
  func lines(width: Int, _ figures: FigureText) -> [String] {
    let column = ReportColumn("interval", "", .shareInterval)
    let labels = points.map { figures.words.reportCertaintyOf(certainty: $0.certainty) }
    let labelWidth = labels.reduce(0) { max($0, DisplayWidth.of($1)) }
    return zip(points, labels).flatMap { point, label in
      guard let share = point.right.share, let interval = point.right.interval else {
        return TextWrapper().lines(label + "  " + figures.words.reportNoAnswers(), columns: width)
      }
      let range = ReportCell.interval(lower: interval.lowerBound, upper: interval.upperBound)
      let line = BarLine(
        label: label,
        figures: DisplayWidth.padded(figures.percent(share), to: 5, alignment: .trailing) + "  "
          + figures.text(range, in: column) + "  n = \(point.right.total)",
        labelWidth: labelWidth
      )
      return line.lines(width: width) { Bar.text(share: share, width: $0, plain: false) }
    }
  }
}
