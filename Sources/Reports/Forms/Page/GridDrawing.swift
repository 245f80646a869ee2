/// A grid of cells with the names of its rows and numbers for those of its columns.
struct GridDrawing {
  /// The names of the columns.
  let columns: [ChartColumn]
  /// The names of the rows.
  let rows: [String]
  /// The width of a cell.
  let cellWidth: Double
  /// The height of a cell.
  let cellHeight = 28.0

  static let names = 170.0

  /// Draws the grid, each cell by a function, and under it what the numbers mean.
  func drawing(
    _ cell: (_ row: Int, _ column: Int, _ x: Double, _ y: Double, inout SVGDrawing) -> Void
  ) -> SVGDrawing {
    var drawing = SVGDrawing()
    drawing.width = max(480, Int(GridDrawing.names + Double(columns.count) * cellWidth) + 4)
    for column in columns.indices {
      let x = GridDrawing.names + (Double(column) + 0.5) * cellWidth
      drawing.text(.muted, String(column + 1), x: x, y: 16, anchor: .middle)
    }
    let top = 26.0
    for row in rows.indices {
      let y = top + Double(row) * cellHeight
      drawing.text(.ink, rows[row], x: 0, y: y + 19, room: GridDrawing.names - 10)
    }
    for row in rows.indices {
      let y = top + Double(row) * cellHeight
      for column in columns.indices {
        cell(row, column, GridDrawing.names + Double(column) * cellWidth, y, &drawing)
      }
    }
    var y = top + Double(rows.count) * cellHeight + 26
    for (index, column) in columns.enumerated() {
      drawing.text(.muted, String(index + 1), x: 18, y: y, anchor: .end)
      y = drawing.paragraph(
        .muted,
        column.title,
        x: 28,
        y: y,
        room: Double(drawing.width) - 28
      )
    }
    drawing.height = Int(y)
    return drawing
  }
}
