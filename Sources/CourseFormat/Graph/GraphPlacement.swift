/// How high each item of a drawing stands, so that lines are short and nothing overlaps.
struct GraphPlacement {
  /// The top of each item.
  private(set) var tops: [Double]

  /// The free space below a box, and below a line that passes.
  private static let gap = 26.0
  private static let passageGap = 16.0
  private static let passes = 12

  /// Moves the items of each column towards what they are joined to, keeping their order.
  init(_ order: GraphOrder) {
    tops = order.items.map { _ in 0 }
    for column in order.columns {
      var top = 0.0
      for item in column {
        tops[item] = top
        top += GraphPlacement.step(order.items[item])
      }
    }
    for pass in 0..<GraphPlacement.passes {
      let isForward = pass.isMultiple(of: 2)
      let columns = isForward ? order.columns : order.columns.reversed()
      for column in columns { place(column, order, isForward: isForward) }
    }
    let least = tops.min() ?? 0
    for item in tops.indices { tops[item] -= least }
  }

  private static func step(_ item: GraphOrder.Item) -> Double {
    item.height + (item.isPassage ? passageGap : gap)
  }

  /// Places one column as near as can be to where its items wish to stand.
  private mutating func place(_ column: [Int], _ order: GraphOrder, isForward: Bool) {
    let wishes = wishes(order, isForward: isForward)
    var offsets: [Double] = []
    var offset = 0.0
    for item in column {
      offsets.append(offset)
      offset += GraphPlacement.step(order.items[item])
    }
    let wanted = column.enumerated().map { place, item -> (value: Double, weight: Double) in
      let wish = wishes[item] ?? (tops[item], 0.01)
      return (wish.0 - offsets[place], wish.1)
    }
    for (place, value) in GraphPlacement.ascending(wanted).enumerated() {
      tops[column[place]] = value + offsets[place]
    }
  }

  /// Where each item would stand if only its neighbours on one side counted, and how much that matters.
  private func wishes(_ order: GraphOrder, isForward: Bool) -> [Int: (Double, Double)] {
    var sums: [Int: (sum: Double, weight: Double)] = [:]
    for piece in order.pieces {
      let from = order.items[piece.from]
      let to = order.items[piece.to]
      // A long line that is straight reads best.
      let weight = from.isPassage && to.isPassage ? 6.0 : from.isPassage || to.isPassage ? 2 : 1
      let item = isForward ? piece.to : piece.from
      let wish =
        isForward
        ? tops[piece.from] + piece.port - to.entry : tops[piece.to] + to.entry - piece.port
      let sum = sums[item] ?? (0, 0)
      sums[item] = (sum.sum + wish * weight, sum.weight + weight)
    }
    return sums.mapValues { ($0.sum / $0.weight, $0.weight) }
  }

  /// The values nearest to the wanted ones that never descend: neighbours in the wrong order share their mean.
  static func ascending(_ wanted: [(value: Double, weight: Double)]) -> [Double] {
    var blocks: [(value: Double, weight: Double, count: Int)] = []
    for wish in wanted {
      var block = (value: wish.value, weight: wish.weight, count: 1)
      while let last = blocks.last, last.value > block.value {
        let weight = last.weight + block.weight
        let value = (last.value * last.weight + block.value * block.weight) / weight
        block = (value, weight, last.count + block.count)
        blocks.removeLast()
      }
      blocks.append(block)
    }
    return blocks.flatMap { Array(repeating: $0.value, count: $0.count) }
  }
}
