import Text

extension PairedSlopes {
  private static let left = 70.0
  private static let right = 300.0
  private static let step = 20.0

  func drawing(_ figures: FigureText) -> SVGDrawing {
    var drawing = SVGDrawing()
    let known = rows.filter { $0.before.value != nil && $0.after.value != nil }
    let height = max(200, Double(known.count) * PairedSlopes.step)
    let place = { (share: Double) in 40 + (1 - min(1, max(0, share))) * height }
    for (x, title) in [
      (PairedSlopes.left, figures.words.reportBefore()),
      (PairedSlopes.right, figures.words.reportAfter()),
    ] {
      drawing.text(.muted, title, x: x, y: 16, anchor: .middle)
      drawing.line(.rule, x1: x, y1: 30, x2: x, y2: height + 50)
    }
    let befores = PairedSlopes.apart(known.map { place($0.before.value ?? 0) })
    let afters = PairedSlopes.apart(known.map { place($0.after.value ?? 0) })
    for row in known {
      let (before, after) = (row.before.value ?? 0, row.after.value ?? 0)
      let isLess = after < before
      let (y1, y2) = (place(before), place(after))
      drawing.line(
        isLess ? .warmLine : .accentLine,
        x1: PairedSlopes.left,
        y1: y1,
        x2: PairedSlopes.right,
        y2: y2
      )
      drawing.circle(.hollow, x: PairedSlopes.left, y: y1, radius: 4)
      drawing.circle(isLess ? .warm : .accent, x: PairedSlopes.right, y: y2, radius: 4.5)
    }
    for (row, (before, after)) in zip(known, zip(befores, afters)) {
      let points = figures.signed(row.points.value ?? 0)
      drawing.text(
        .ink,
        figures.percent(row.before),
        x: PairedSlopes.left - 10,
        y: before + 4,
        anchor: .end
      )
      drawing.text(
        .ink,
        figures.percent(row.after) + " (\(points))  " + row.name,
        x: PairedSlopes.right + 12,
        y: after + 4,
        room: 328
      )
    }
    drawing.height = Int(max(height + 60, (befores + afters).max() ?? 0) + 14)
    return drawing
  }

  /// The places moved as little down as it takes for words on them not to touch.
  private static func apart(_ places: [Double]) -> [Double] {
    var result = places
    var lowest = -Double.infinity
    for index in places.indices.sorted(by: { places[$0] < places[$1] }) {
      result[index] = max(places[index], lowest + step * 0.85)
      lowest = result[index]
    }
    return result
  }
}
