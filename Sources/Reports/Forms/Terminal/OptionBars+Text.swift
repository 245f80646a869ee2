import Text

extension OptionBars: ChartFigures {
  func lines(width: Int, _ figures: FigureText) -> [String] {
    let titles = groups.map { $0.title(figures.words) }
    let labels = titles.reduce(0) { max($0, DisplayWidth.of($1)) }
    return options.flatMap { option in
      let mark = option.isRight ? "✓ " : "  "
      let remark = option.remark.isEmpty ? "" : " (" + option.remark + ")"
      let text = TextWrapper().lines(
        "\(option.number). " + option.text + remark,
        columns: width - 2
      )
      return text.enumerated().map { ($0.offset == 0 ? mark : "  ") + $0.element }
        + zip(titles, zip(groups, option.counts)).flatMap { label, entry in
          let (group, count) = entry
          let share = OptionBars.share(count, of: group.size)
          let percent = DisplayWidth.padded(figures.percent(share), to: 5, alignment: .trailing)
          let line = BarLine(label: label, figures: percent + "  (\(count))", labelWidth: labels)
          return line.lines(width: width - 4) {
            Bar.text(share: share.value ?? 0, width: $0, plain: false)
          }.map { "    " + $0 }
        }
    }
  }
}
