import Text

extension HeatMap: ChartFigures {
  func lines(width: Int, _ figures: FigureText) -> [String] {
    let grid = GridText(
      columns: columns,
      rows: rows.map { row in (row.name, row.shares.map { cell($0, figures) }) },
      cellWidth: 4
    )
    return grid.lines(width: width)
      + TextWrapper().lines(figures.words.reportInPercent(), columns: width)
  }

  /// The percent with a block that is fuller the more it is.
  private func cell(_ share: ReportValue<Double>, _ figures: FigureText) -> String {
    guard let share = share.value else { return FigureText.dash + " " }
    let shades = Array("░▒▓█")
    let step = min(shades.count - 1, max(0, Int(min(1, max(0, share)) * Double(shades.count))))
    return figures.decimal(share * 100, places: 0) + String(shades[step])
  }
}
