import Learning
import Text

extension ShareBars: ChartFigures {
  func lines(width: Int, _ figures: FigureText) -> [String] {
    let labelWidth = rows.reduce(0) { max($0, DisplayWidth.of($1.name.words)) }
    return rows.flatMap { row in
      let share = ReportValue(row.part.share, orBecause: "")
      let line = BarLine(
        label: row.name.words,
        figures: DisplayWidth.padded(figures.percent(share), to: 5, alignment: .trailing)
          + "  (\(row.part.count))",
        labelWidth: labelWidth
      )
      let bar = line.lines(width: width) {
        Bar.text(share: row.part.share ?? 0, width: min($0, 30), plain: false)
      }
      let remark = TextWrapper().lines(row.remark, columns: max(10, width - 4))
      return bar + (row.remark.isEmpty ? [] : remark.map { "    " + $0 })
    }
  }
}
