/// A line of a drawing: from a box, at a height below its top, to another box.
struct GraphLine {
  let from: Int
  let port: Double
  let to: Int
}

/// In which column of a drawing each box stands, so that most lines lead to the right.
struct GraphColumns {
  /// The column of each box, from 0.
  private(set) var columns: [Int]
  /// For each line whether it leads back and so closes a loop.
  private(set) var isBack: [Bool]

  /// Puts each box one column behind the last of those that lead to it.
  init(boxes: Int, lines: [GraphLine]) {
    columns = Array(repeating: 0, count: boxes)
    isBack = lines.map { _ in false }
    let leaving = GraphColumns.leaving(boxes, lines)
    let order = visit(boxes, lines, leaving)
    for box in order {
      for line in leaving[box] where !isBack[line] {
        let target = lines[line].to
        columns[target] = max(columns[target], columns[box] + 1)
      }
    }
  }

  private static func leaving(_ boxes: Int, _ lines: [GraphLine]) -> [[Int]] {
    var leaving: [[Int]] = Array(repeating: [], count: boxes)
    for (number, line) in lines.enumerated() { leaving[line.from].append(number) }
    return leaving
  }

  /// Goes in depth with a list of its own, so that no chain is too long; returns each box before those that it leads to.
  private mutating func visit(_ boxes: Int, _ lines: [GraphLine], _ leaving: [[Int]]) -> [Int] {
    enum State { case new, open, done }
    var states = Array(repeating: State.new, count: boxes)
    var finished: [Int] = []
    for root in 0..<boxes where states[root] == .new {
      var path = [(box: root, next: 0)]
      states[root] = .open
      while let (box, next) = path.last {
        guard next < leaving[box].count else {
          states[box] = .done
          finished.append(box)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let line = leaving[box][next]
        switch states[lines[line].to] {
        case .new:
          states[lines[line].to] = .open
          path.append((lines[line].to, 0))
        case .open: isBack[line] = true
        case .done: break
        }
      }
    }
    return finished.reversed()
  }
}
