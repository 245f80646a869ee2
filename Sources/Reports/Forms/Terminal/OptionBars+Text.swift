import Text

extension OptionBars: ChartFigures {
  func lines(width: Int, _ figures: FigureText) -> [String] {
    let upper = figures.words.reportUpperGroup(size: upperSize)
    let lower = figures.words.reportLowerGroup(size: lowerSize)
    let labels = max(DisplayWidth.of(upper), DisplayWidth.of(lower))
    return options.flatMap { option in
      let mark = option.isRight ? "✓ " : "  "
      let remark = option.remark.isEmpty ? "" : " (" + option.remark + ")"
      let text = TextWrapper().lines(
        "\(option.number). " + option.text + remark,
        columns: width - 2
      )
      let groups = [(upper, option.upper, upperSize), (lower, option.lower, lowerSize)]
      return text.enumerated().map { ($0.offset == 0 ? mark : "  ") + $0.element }
        + groups.flatMap { label, count, size in
          let share = OptionBars.share(count, of: size)
          let percent = DisplayWidth.padded(figures.percent(share), to: 5, alignment: .trailing)
          let line = BarLine(label: label, figures: percent + "  (\(count))", labelWidth: labels)
          return line.lines(width: width - 4) {
            Bar.text(share: share.value ?? 0, width: $0, plain: false)
          }.map { "    " + $0 }
        }
    }
  }
}
