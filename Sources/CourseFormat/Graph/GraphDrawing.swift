import Text

/// The cards of one graph in columns, and the lines between them.
struct GraphDrawing {
  private static let columnGap = 96.0
  private static let laneGap = 16.0
  /// Colours that can be told apart without seeing colours, by their lightness.
  private static let colours = ["#1b6ca8", "#b3541e", "#2f7d4f", "#7b3f8c", "#8a6d00", "#454f5b"]

  /// The size of the drawing.
  let width: Double
  let height: Double

  private let graph: SceneGraph
  private let words: Messages
  private let cards: [SceneCard]
  private let lines: [Link]
  private let layout: GraphColumns
  private let order: GraphOrder
  private let tops: [Double]
  private let boxesHeight: Double
  /// How high each line arrives, below the top of its card.
  private let arrivals: [Double]

  /// A choice that leads to a scene.
  private struct Link {
    let line: GraphLine
    let colour: Int
  }

  /// Lays out a graph.
  init(_ graph: SceneGraph, _ words: Messages) {
    self.graph = graph
    self.words = words
    let cards = graph.scenes.enumerated().map { SceneCard($1, number: $0 + 1, words) }
    self.cards = cards
    lines = graph.scenes.enumerated().flatMap { place, scene in
      scene.choices.enumerated().compactMap { number, choice in
        choice.place.map { target in
          let line = GraphLine(from: place, port: cards[place].ports[number], to: target)
          return Link(line: line, colour: number % GraphDrawing.colours.count)
        }
      }
    }
    layout = GraphColumns(boxes: cards.count, lines: lines.map { $0.line })
    order = GraphOrder(
      boxes: cards.map { GraphOrder.Item(height: $0.height, entry: $0.entry, isPassage: false) },
      lines: lines.map { $0.line },
      in: layout
    )
    tops = GraphPlacement(order).tops
    boxesHeight = zip(tops, order.items).map { $0 + $1.height }.max() ?? 0
    arrivals = GraphDrawing.arrivals(lines.map { $0.line }, cards, layout, order, tops)
    let loops = layout.isBack.count { $0 }
    height = boxesHeight + (loops == 0 ? 0 : Double(loops + 1) * GraphDrawing.laneGap)
    let columns = Double((layout.columns.max() ?? 0) + 1)
    width =
      columns * SceneCard.width + (columns - 1) * GraphDrawing.columnGap
      + (loops == 0 ? 0 : GraphDrawing.columnGap)
  }

  /// Spreads the lines that arrive at one card, in the order in which they come from above.
  private static func arrivals(
    _ lines: [GraphLine],
    _ cards: [SceneCard],
    _ layout: GraphColumns,
    _ order: GraphOrder,
    _ tops: [Double]
  ) -> [Double] {
    var arrivals = lines.map { cards[$0.to].entry }
    for (place, card) in cards.enumerated() {
      let arriving = lines.indices.filter { lines[$0].to == place }
        .map { number -> (number: Int, height: Double) in
          // What leads back comes from below.
          if layout.isBack[number] { return (number, .infinity) }
          let last = order.passages[number].last.map { tops[$0] }
          return (number, last ?? tops[lines[number].from] + lines[number].port)
        }
        .sorted { ($0.height, $0.number) < ($1.height, $1.number) }
      let step = min(9, (card.height - 12) / Double(max(1, arriving.count)))
      let first = max(8, card.entry - step * Double(arriving.count - 1) / 2)
      for (rank, line) in arriving.enumerated() {
        arrivals[line.number] = first + step * Double(rank)
      }
    }
    return arrivals
  }

  /// The drawing with its corner at a place.
  func svg(x: Double, y: Double) -> [String] {
    var lane = 0
    var drawn: [String] = []
    for (number, link) in lines.enumerated() {
      if layout.isBack[number] {
        lane += 1
        drawn += svg(loop(number, lane: lane, x: x, y: y), link, isLoop: true)
      } else {
        drawn += svg(path(number, x: x, y: y), link, isLoop: false)
      }
    }
    let boxes = cards.enumerated().flatMap { place, card in
      card.svg(x: x + left(layout.columns[place]), y: y + tops[place])
    }
    return drawn + boxes + missing(x: x, y: y)
  }

  private func left(_ column: Int) -> Double {
    Double(column) * (SceneCard.width + GraphDrawing.columnGap)
  }

  private func svg(_ path: String, _ link: Link, isLoop: Bool) -> [String] {
    let colour = GraphDrawing.colours[link.colour]
    let style = isLoop ? "line loop" : "line"
    return [
      "<path d=\"\(path)\" class=\"under\"/>",
      "<path d=\"\(path)\" class=\"\(style)\" stroke=\"\(colour)\""
        + " marker-end=\"url(#arrow\(link.colour))\"/>",
    ]
  }

  /// A line to a column further right, through the passages between other cards.
  private func path(_ number: Int, x: Double, y: Double) -> String {
    let line = lines[number].line
    var column = layout.columns[line.from]
    var end = (x: x + left(column) + SceneCard.width, y: y + tops[line.from] + line.port)
    var path = "M" + point(end)
    for passage in order.passages[number] {
      column += 1
      let next = (x: x + left(column), y: y + tops[passage])
      path += curve(end, next)
      end = (next.x + SceneCard.width, next.y)
      path += "L" + point(end)
    }
    let goal = (x: x + left(column + 1) - 3, y: y + tops[line.to] + arrivals[number])
    return path + curve(end, goal)
  }

  /// A line that leads back, below all cards.
  private func loop(_ number: Int, lane: Int, x: Double, y: Double) -> String {
    let line = lines[number].line
    let start = (
      x: x + left(layout.columns[line.from]) + SceneCard.width, y: y + tops[line.from] + line.port
    )
    let goal = (
      x: x + left(layout.columns[line.to]) - 3, y: y + tops[line.to] + arrivals[number]
    )
    let bottom = y + boxesHeight + Double(lane) * GraphDrawing.laneGap
    // Each lane turns at a place of its own, so that two of them can be told apart.
    let turn = 14 + Double(lane % 6) * 5
    let corners = [
      (start.x + turn, start.y), (start.x + turn, bottom), (goal.x - turn, bottom),
      (goal.x - turn, goal.y),
    ]
    return "M" + point(start) + corners.map { "L" + point((x: $0.0, y: $0.1)) }.joined()
      + "L" + point(goal)
  }

  private func curve(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double)) -> String {
    let middle = (start.x + end.x) / 2
    return "C" + point((middle, start.y)) + " " + point((middle, end.y)) + " " + point(end)
  }

  private func point(_ place: (x: Double, y: Double)) -> String {
    DrawingText.points(place.x) + " " + DrawingText.points(place.y)
  }

  /// A word beside each choice that leads nowhere.
  private func missing(x: Double, y: Double) -> [String] {
    graph.scenes.enumerated().flatMap { place, scene in
      scene.choices.enumerated().filter { $1.place == nil }.map { number, choice in
        let right = x + left(layout.columns[place]) + SceneCard.width + 6
        let baseline = y + tops[place] + cards[place].ports[number] + 4
        return "<text x=\"\(DrawingText.points(right))\" y=\"\(DrawingText.points(baseline))\""
          + " class=\"missing\">✕ \(DrawingText.escaped(words.graphNowhere(scene: choice.target)))"
          + "</text>"
      }
    }
  }

  /// An arrow head for each colour.
  static let markers =
    "<defs>"
    + colours.enumerated().map { number, colour in
      "<marker id=\"arrow\(number)\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\""
        + " markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
        + "<path d=\"M0 0L8 4L0 8z\" fill=\"\(colour)\"/></marker>"
    }.joined() + "</defs>"
}
