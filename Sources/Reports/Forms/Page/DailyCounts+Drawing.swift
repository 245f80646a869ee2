import Learning

extension DailyCounts {
  func drawing(_ figures: FigureText) -> SVGDrawing {
    var drawing = SVGDrawing()
    drawing.height = 136
    let highest = counts.max() ?? 0
    let step = 640 / Double(max(1, counts.count))
    let width = min(28, step * 0.8)
    for (index, count) in counts.enumerated() where count > 0 && highest > 0 {
      let height = max(2, Double(count) / Double(highest) * 84)
      let x = (Double(index) + 0.5) * step - width / 2
      drawing.rectangle(.accent, x: x, y: 104 - height, width: width, height: height, radius: 1.5)
    }
    drawing.line(.rule, x1: 0, y1: 104.5, x2: 640, y2: 104.5)
    if step > 20 {
      for (index, count) in counts.enumerated() where count > 0 && highest > 0 {
        let height = max(2, Double(count) / Double(highest) * 84)
        let x = (Double(index) + 0.5) * step
        drawing.text(.muted, String(count), x: x, y: 99 - height, anchor: .middle)
      }
    }
    let last = firstDay &+ max(0, counts.count - 1)
    drawing.text(.muted, Moment.date(ofDay: firstDay), x: 0, y: 124)
    drawing.text(.muted, Moment.date(ofDay: last), x: 640, y: 124, anchor: .end)
    return drawing
  }
}
