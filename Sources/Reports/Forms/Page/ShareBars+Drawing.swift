import Learning
import Text

extension ShareBars {
  func drawing(_ figures: FigureText) -> SVGDrawing {
    var drawing = SVGDrawing()
    var y = 0.0
    for row in rows {
      let share = ReportValue(row.part.share, orBecause: "")
      drawing.text(.ink, row.name.words, x: 0, y: y + 14, room: 170)
      drawing.rectangle(.track, x: 180, y: y + 1, width: 330, height: 16)
      drawing.rectangle(
        .accent,
        x: 180,
        y: y + 1,
        width: 330 * min(1, max(0, share.value ?? 0)),
        height: 16
      )
      drawing.text(.ink, figures.percent(share) + " (\(row.part.count))", x: 522, y: y + 14)
      y += 22
      if !row.remark.isEmpty {
        y = drawing.paragraph(.muted, row.remark, x: 180, y: y + 10, room: 440) - 6
      }
      y += 8
    }
    drawing.height = max(1, Int(y))
    return drawing
  }
}
