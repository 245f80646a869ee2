import Text

extension ItemMap: ChartFigures {
  private static let height = 11

  func lines(width: Int, _ figures: FigureText) -> [String] {
    let room = min(50, width - 6)
    var grid = Array(repeating: Array(repeating: "·", count: room), count: ItemMap.height)
    for place in places {
      let row = ItemMap.height - 1 - Int((place.y * Double(ItemMap.height - 1)).rounded())
      let label = String(place.number)
      let column = min(room - label.count, Int((place.x * Double(room - 1)).rounded()))
      guard column >= 0 else { continue }
      for (offset, digit) in label.enumerated() {
        let isFree = grid[row][column + offset] == "·"
        grid[row][column + offset] = isFree ? String(digit) : "*"
      }
    }
    let drawn = grid.enumerated().map { index, row in
      axisLabel(100 - index * 20) + "│" + row.joined()
    }
    return TextWrapper().lines("↑ " + figures.words.reportDiscrimination(), columns: width)
      + drawn + [axis(room)]
      + TextWrapper().lines("→ " + figures.words.reportFacility(), columns: width) + [""]
      + legend(width: width, figures)
  }

  private func axisLabel(_ value: Int) -> String {
    let text = value % 100 == 0 ? (value < 0 ? "−\(-value)" : "\(value)") : ""
    return DisplayWidth.padded(text, to: 5, alignment: .trailing)
  }

  private func axis(_ room: Int) -> String {
    let middle = DisplayWidth.padded("50", to: max(0, room - 4), alignment: .centre)
    return "      0" + middle + "100"
  }

  /// What the numbers mean, with a mark at those that somebody should look at.
  private func legend(width: Int, _ figures: FigureText) -> [String] {
    let digits = String(points.count).count
    let names = points.enumerated().map { index, point in
      let number = DisplayWidth.padded(String(index + 1), to: digits, alignment: .trailing)
      let name = number + "  " + point.name
      return DisplayWidth.truncated(name, to: width - 2) + (point.isFlagged ? " !" : "")
    }
    let marks =
      points.contains { $0.isFlagged } ? ["! " + figures.words.reportFlagged()] : []
    let rest = places.count < points.count ? [figures.words.reportWithoutPlace()] : []
    return names + (marks + rest).flatMap { TextWrapper().lines($0, columns: width) }
  }
}
