import Text

extension OptionBars {
  func drawing(_ figures: FigureText) -> SVGDrawing {
    var drawing = SVGDrawing()
    var y = 16.0
    for option in options {
      if option.isRight { drawing.text(.strong, "✓", x: 0, y: y) }
      y = drawing.paragraph(
        option.isRight ? .strong : .ink,
        "\(option.number). " + option.text,
        x: 20,
        y: y,
        room: 600
      )
      if !option.remark.isEmpty {
        y = drawing.paragraph(.muted, option.remark, x: 20, y: y, room: 600)
      }
      y -= 8
      for (group, count) in zip(groups, option.counts) {
        let share = OptionBars.share(count, of: group.size)
        let style = group.kind == .lower ? SVGStyle.soft : .accent
        drawing.text(.muted, group.title(figures.words), x: 20, y: y + 12, room: 180)
        drawing.rectangle(.track, x: 205, y: y, width: 330, height: 15)
        drawing.rectangle(
          style,
          x: 205,
          y: y,
          width: 330 * min(1, max(0, share.value ?? 0)),
          height: 15
        )
        drawing.text(.ink, figures.percent(share) + " (\(count))", x: 545, y: y + 12)
        y += 20
      }
      y += 26
    }
    drawing.height = max(1, Int(y) - 20)
    return drawing
  }
}
