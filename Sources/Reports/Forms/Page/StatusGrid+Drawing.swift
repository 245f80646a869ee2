import Text

extension StatusGrid {
  func drawing(_ figures: FigureText) -> SVGDrawing {
    let grid = GridDrawing(columns: columns, rows: rows.map { $0.name }, cellWidth: 34)
    var drawing = grid.drawing { row, column, x, y, drawing in
      StatusGrid.draw(rows[row].states[column], x: x + 4, y: y + 3, in: &drawing)
    }
    var x = 0.0
    let y = Double(drawing.height) + 6
    for state in State.allCases.reversed() {
      let words = state.words(figures.words)
      StatusGrid.draw(state, x: x, y: y, in: &drawing)
      drawing.text(.ink, words, x: x + 34, y: y + 16)
      x += 34 + Double(DisplayWidth.of(words)) * 7.6 + 22
    }
    drawing.width = max(drawing.width, Int(x))
    drawing.height += 38
    return drawing
  }

  /// A sign whose shape tells the state without its colour.
  private static func draw(_ state: State, x: Double, y: Double, in drawing: inout SVGDrawing) {
    switch state {
    case .notStarted: drawing.circle(.dot, x: x + 13, y: y + 11, radius: 2.5)
    case .started:
      drawing.rectangle(.hollow, x: x + 1, y: y + 1, width: 24, height: 20, radius: 4)
      drawing.rectangle(.accent, x: x + 1, y: y + 11, width: 24, height: 10, radius: 3)
    case .needsHelp:
      drawing.rectangle(.warm, x: x, y: y, width: 26, height: 22, radius: 4)
      drawing.text(.onAccent, "!", x: x + 13, y: y + 16, anchor: .middle)
    case .done:
      drawing.rectangle(.accent, x: x, y: y, width: 26, height: 22, radius: 4)
    }
  }
}
