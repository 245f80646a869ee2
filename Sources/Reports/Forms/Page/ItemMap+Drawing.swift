import Text

extension ItemMap {
  func drawing(_ figures: FigureText) -> SVGDrawing {
    var drawing = SVGDrawing()
    drawAxes(figures, in: &drawing)
    for place in places {
      let (x, y) = (60 + place.x * 560, 40 + (1 - place.y) * 280)
      drawing.circle(place.point.isFlagged ? .warm : .accent, x: x, y: y, radius: 11)
      drawing.text(.onAccent, String(place.number), x: x, y: y + 4.5, anchor: .middle)
    }
    drawing.height = Int(legend(figures, in: &drawing))
    return drawing
  }

  private func drawAxes(_ figures: FigureText, in drawing: inout SVGDrawing) {
    drawing.text(.muted, figures.words.reportDiscrimination(), x: 0, y: 16)
    for step in 0...4 {
      let y = 40 + Double(step) * 70
      drawing.line(.rule, x1: 60, y1: y, x2: 620, y2: y)
      drawing.text(
        .muted,
        figures.decimal(Double(100 - step * 50), places: 0),
        x: 50,
        y: y + 4,
        anchor: .end
      )
      let x = 60 + Double(step) * 140
      drawing.line(.rule, x1: x, y1: 40, x2: x, y2: 320)
      drawing.text(
        .muted,
        figures.percent(Double(step) / 4),
        x: x,
        y: 342,
        anchor: .middle
      )
    }
    drawing.text(.muted, figures.words.reportFacility(), x: 620, y: 362, anchor: .end)
  }

  /// The names of the questions in two columns, and the base line below them.
  private func legend(_ figures: FigureText, in drawing: inout SVGDrawing) -> Double {
    let half = (points.count + 1) / 2
    for (index, point) in points.enumerated() {
      let x = index < half ? 0.0 : 320
      let y = 392 + Double(index % max(1, half)) * 20
      let flag = point.isFlagged ? " – " + figures.words.reportFlagged() : ""
      drawing.text(.muted, String(index + 1), x: x + 20, y: y, anchor: .end)
      drawing.text(.ink, point.name + flag, x: x + 28, y: y, room: 285)
    }
    let y = 392 + Double(half) * 20
    guard places.count < points.count else { return y }
    return drawing.paragraph(.muted, figures.words.reportWithoutPlace(), x: 0, y: y + 6, room: 640)
  }
}
