import Text

extension StatusGrid: ChartFigures {
  func lines(width: Int, _ figures: FigureText) -> [String] {
    let legend = State.allCases.reversed().map { $0.sign + " " + $0.words(figures.words) }
    let grid = GridText(
      columns: columns,
      rows: rows.map { row in (row.name, row.states.map { $0.sign }) },
      cellWidth: max(2, String(columns.count).count)
    )
    return grid.lines(width: width) + [""]
      + (DisplayWidth.of(legend.joined(separator: "   ")) <= width
        ? [legend.joined(separator: "   ")] : legend)
  }
}

extension StatusGrid.State {
  /// The sign of the state in a grid of characters.
  var sign: String {
    switch self {
    case .notStarted: "·"
    case .started: "○"
    case .needsHelp: "!"
    case .done: "●"
    }
  }
}
