import Text

extension PairedSlopes: ChartFigures {
  func lines(width: Int, _ figures: FigureText) -> [String] {
    let key = "○ " + figures.words.reportBefore() + "   ● " + figures.words.reportAfter()
    return rows.flatMap { row in
      TextWrapper().lines(row.name, columns: width) + lines(of: row, width: width, figures)
    } + ["", key]
  }

  private func lines(of row: Row, width: Int, _ figures: FigureText) -> [String] {
    guard let before = row.before.value, let after = row.after.value else {
      let column = PairedSlopes.pointsColumn(figures.words)
      return TextWrapper()
        .lines(
          figures.text(row.points.cell { .number($0) }, in: column),
          columns: width - 2
        )
        .map { "  " + $0 }
    }
    let line = BarLine(
      label: "",
      figures: figures.percent(before) + " → " + figures.percent(after) + "  "
        + figures.signed(Row.points(from: before, to: after)) + " (n = \(row.count))",
      labelWidth: 0
    )
    return line.lines(width: width - 2) { track(from: before, to: after, room: $0) }
      .map { "  " + $0 }
  }

  private func track(from before: Double, to after: Double, room: Int) -> String {
    let place = { (share: Double) in Int((min(1, max(0, share)) * Double(room - 1)).rounded()) }
    let (start, end) = (place(before), place(after))
    let track = (0..<room).map { column in
      if column == end { return "●" }
      if column == start { return "○" }
      return (min(start, end)...max(start, end)).contains(column) ? "━" : "·"
    }
    return track.joined()
  }
}
