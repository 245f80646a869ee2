import Text

/// A grid of small cells in characters, with numbers for the names of its columns.
struct GridText {
  let columns: [ChartColumn]
  /// The names of the rows with their cells, each `cellWidth` columns wide.
  let rows: [(name: String, cells: [String])]
  let cellWidth: Int

  /// The grid, folded where it is wider than the screen, and what its numbers mean.
  func lines(width: Int) -> [String] {
    let names = rows.reduce(4) { max($0, DisplayWidth.of($1.name)) }
    let nameWidth = min(names, max(8, width / 3))
    let perFold = max(1, (width - nameWidth) / (cellWidth + 1))
    var lines: [String] = []
    for start in stride(from: 0, to: columns.count, by: perFold) {
      let fold = start..<min(columns.count, start + perFold)
      if start > 0 { lines.append("") }
      lines.append(line("", fold.map { String($0 + 1) }, nameWidth))
      lines += rows.map { row in line(row.name, fold.map { row.cells[$0] }, nameWidth) }
    }
    let digits = String(columns.count).count
    return lines + [""]
      + columns.enumerated().map { index, column in
        let number = DisplayWidth.padded(String(index + 1), to: digits, alignment: .trailing)
        return DisplayWidth.truncated(number + "  " + column.title, to: width)
      }
  }

  private func line(_ name: String, _ cells: [String], _ nameWidth: Int) -> String {
    DisplayWidth.fitted(name, to: nameWidth)
      + cells.map { " " + DisplayWidth.padded($0, to: cellWidth, alignment: .trailing) }.joined()
  }
}
