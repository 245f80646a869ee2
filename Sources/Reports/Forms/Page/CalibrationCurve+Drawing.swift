import Learning
import Text

extension CalibrationCurve {
  func drawing(_ figures: FigureText) -> SVGDrawing {
    var drawing = SVGDrawing()
    drawing.height = 282
    let place = { (share: Double) in 20 + (1 - share) * 200 }
    for share in [0, 0.25, 0.5, 0.75, 1] {
      drawing.line(.rule, x1: 60, y1: place(share), x2: 630, y2: place(share))
      drawing.text(.muted, figures.percent(share), x: 50, y: place(share) + 4, anchor: .end)
    }
    let step = 570 / Double(max(1, points.count))
    let known = points.enumerated().compactMap { index, point in
      point.right.share.map { (x: 60 + (Double(index) + 0.5) * step, share: $0, point: point) }
    }
    for (from, to) in zip(known, known.dropFirst()) {
      drawing.line(
        .softLine,
        x1: from.x,
        y1: place(from.share),
        x2: to.x,
        y2: place(to.share)
      )
    }
    for (x, share, point) in known {
      if let interval = point.right.interval {
        let (top, bottom) = (place(interval.upperBound), place(interval.lowerBound))
        drawing.line(.accentLine, x1: x, y1: top, x2: x, y2: bottom)
        drawing.line(.accentLine, x1: x - 6, y1: top, x2: x + 6, y2: top)
        drawing.line(.accentLine, x1: x - 6, y1: bottom, x2: x + 6, y2: bottom)
      }
      drawing.circle(.accent, x: x, y: place(share), radius: 5.5)
      drawing.text(.strong, figures.percent(share), x: x + 14, y: place(share) + 5)
    }
    for (index, point) in points.enumerated() {
      let x = 60 + (Double(index) + 0.5) * step
      let label = figures.words.reportCertaintyOf(certainty: point.certainty)
      drawing.text(.ink, label, x: x, y: 246, anchor: .middle)
      drawing.text(.muted, "n = \(point.right.total)", x: x, y: 266, anchor: .middle)
    }
    return drawing
  }
}
