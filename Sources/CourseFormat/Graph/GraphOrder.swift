/// What stands above what in each column of a drawing, so that few lines cross.
struct GraphOrder {
  /// A box, or the place where a line passes a column.
  struct Item {
    let height: Double
    /// Where lines arrive, below the top.
    let entry: Double
    /// Whether it is only a place that a line passes.
    let isPassage: Bool
  }

  /// A piece of a line between two neighbouring columns.
  struct Piece {
    let from: Int
    let port: Double
    let to: Int
  }

  /// The boxes, then the passages.
  private(set) var items: [Item]
  private(set) var pieces: [Piece] = []
  /// The items of each column from top to bottom.
  private(set) var columns: [[Int]]
  /// The passages of each line, from left to right.
  private(set) var passages: [[Int]] = []

  private static let sweeps = 8

  /// Lays lines through the columns between their boxes and looks for an order with few crossings.
  init(boxes: [Item], lines: [GraphLine], in layout: GraphColumns) {
    items = boxes
    columns = Array(repeating: [], count: (layout.columns.max() ?? 0) + 1)
    for (box, column) in layout.columns.enumerated() { columns[column].append(box) }
    for (number, line) in lines.enumerated() {
      passages.append(layout.isBack[number] ? [] : lay(line, layout.columns))
    }
    improve()
  }

  private mutating func lay(_ line: GraphLine, _ columnOf: [Int]) -> [Int] {
    var passed: [Int] = []
    var last = (item: line.from, port: line.port)
    for column in (columnOf[line.from] + 1)..<max(columnOf[line.to], columnOf[line.from] + 1) {
      let passage = items.count
      items.append(Item(height: 0, entry: 0, isPassage: true))
      columns[column].append(passage)
      pieces.append(Piece(from: last.item, port: last.port, to: passage))
      passed.append(passage)
      last = (passage, 0)
    }
    pieces.append(Piece(from: last.item, port: last.port, to: line.to))
    return passed
  }

  private mutating func improve() {
    var best = (columns: columns, crossings: crossings)
    for sweep in 0..<GraphOrder.sweeps where best.crossings > 0 {
      if sweep.isMultiple(of: 2) {
        for column in columns.indices.dropFirst() { sort(column, byPieces: \.to, other: \.from) }
      } else {
        for column in columns.indices.dropLast().reversed() {
          sort(column, byPieces: \.from, other: \.to)
        }
      }
      let crossings = crossings
      if crossings < best.crossings { best = (columns, crossings) }
    }
    columns = best.columns
  }

  /// Sorts a column by the mean place of what its items are joined to on one side.
  private mutating func sort(
    _ column: Int,
    byPieces own: KeyPath<Piece, Int>,
    other: KeyPath<Piece, Int>
  ) {
    let places = places
    var sums: [Int: (sum: Double, count: Double)] = [:]
    for piece in pieces {
      let item = items[piece[keyPath: other]]
      let isStart = piece[keyPath: other] == piece.from
      // Lines leave a box at different heights, which decides between its targets.
      let part = isStart && item.height > 0 ? piece.port / item.height : 0.5
      let sum = sums[piece[keyPath: own]] ?? (0, 0)
      let place = places[piece[keyPath: other]] + part
      sums[piece[keyPath: own]] = (sum.sum + place, sum.count + 1)
    }
    let keys = columns[column].enumerated().map { place, item in
      (key: sums[item].map { $0.sum / $0.count } ?? Double(place) + 0.5, place: place, item: item)
    }
    columns[column] = keys.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map { $0.item }
  }

  private var places: [Double] {
    var places = items.map { _ in 0.0 }
    for column in columns {
      for (place, item) in column.enumerated() { places[item] = Double(place) }
    }
    return places
  }

  /// How many pairs of pieces cross.
  private var crossings: Int {
    let places = places
    var byColumn: [Int: [(Double, Double)]] = [:]
    let columnOf = Dictionary(
      columns.enumerated().flatMap { column, items in items.map { ($0, column) } },
      uniquingKeysWith: { first, _ in first }
    )
    for piece in pieces {
      let start = places[piece.from] + min(0.99, piece.port / max(1, items[piece.from].height))
      byColumn[columnOf[piece.from] ?? 0, default: []].append((start, places[piece.to]))
    }
    return byColumn.values.reduce(0) { count, pairs in
      count
        + pairs.indices.reduce(0) { sum, one in
          sum
            + pairs[(one + 1)...].count { other in
              (pairs[one].0 - other.0) * (pairs[one].1 - other.1) < 0
            }
        }
    }
  }
}
