import Text

extension HeatMap {
  func drawing(_ figures: FigureText) -> SVGDrawing {
    let grid = GridDrawing(columns: columns, rows: rows.map { $0.name }, cellWidth: 52)
    var drawing = grid.drawing { row, column, x, y, drawing in
      guard let share = rows[row].shares[column].value else {
        return drawing.text(.muted, FigureText.dash, x: x + 25, y: y + 19, anchor: .middle)
      }
      let (area, words) = HeatMap.styles(of: share)
      drawing.rectangle(area, x: x, y: y, width: 50, height: 26)
      let text = figures.decimal(share * 100, places: 0)
      drawing.text(words, text, x: x + 25, y: y + 18, anchor: .middle)
    }
    drawing.text(.muted, figures.words.reportInPercent(), x: 0, y: Double(drawing.height) + 12)
    drawing.height += 24
    return drawing
  }

  private static func styles(of share: Double) -> (area: SVGStyle, words: SVGStyle) {
    switch share {
    case ..<0.2: (.heat0, .onLow)
    case ..<0.4: (.heat1, .onLow)
    case ..<0.6: (.heat2, .onLow)
    case ..<0.8: (.heat3, .onHigh)
    default: (.heat4, .onHigh)
    }
  }
}
