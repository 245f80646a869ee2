/// A table with its totals as a network in which counts are flows.
///
/// Every row is a node and every column is one; one more of each stands for the totals. A cell carries its count from its
/// row to its column, the total of a row carries it back from the column of totals, and so on, so that at each node as much
/// comes in as goes out: these are the equations that anybody can write down who sees the table. What can be known of a
/// hidden count follows from the flows that are possible through the hidden arcs alone. (Kelly, Golden and Assad, "Cell
/// suppression: disclosure protection for sensitive tabular data", 1992.)
struct SuppressionNetwork {
  /// A cell or a total.
  struct Arc {
    let from: Int
    let to: Int
    let count: Int
    var isHidden = false
  }

  private(set) var arcs: [Arc] = []
  private let nodeCount: Int
  private let width: Int
  /// For each node the arcs that begin or end there.
  private var neighbours: [[Int]]
  /// The arc of the total of all, which is known from elsewhere.
  private let grandTotal: Int

  init(_ table: CountTable) {
    let height = table.rows.count
    width = table.width
    nodeCount = height + width + 2
    let (rowOfTotals, columnOfTotals) = (height, height + 1 + width)
    let rows =
      zip(table.rows, table.rowTotals).map { $0 + [$1] } + [
        table.columnTotals + [table.total]
      ]
    for (row, counts) in rows.enumerated() {
      for (column, count) in counts.enumerated() {
        let node = height + 1 + column
        // A total flows against its cells: what the cells bring to a column, its total takes away.
        let isTotal = (row == rowOfTotals) != (node == columnOfTotals)
        arcs.append(
          isTotal ? Arc(from: node, to: row, count: count) : Arc(from: row, to: node, count: count)
        )
      }
    }
    neighbours = Array(repeating: [], count: nodeCount)
    for (place, arc) in arcs.enumerated() {
      neighbours[arc.from].append(place)
      neighbours[arc.to].append(place)
    }
    grandTotal = arcs.count - 1
  }

  /// Whether a cell is hidden; the row and the column after the last hold the totals.
  func isHidden(row: Int, column: Int) -> Bool { arcs[row * (width + 1) + column].isHidden }

  /// Hides counts below k, and others until each of them could have k values; returns false where that is not possible.
  mutating func protect(leastCount k: Int) -> Bool {
    let small = arcs.indices.filter { arcs[$0].count < k && $0 != grandTotal }
    for place in small { arcs[place].isHidden = true }
    // Hiding more never narrows what is possible, so one round is enough.
    for place in small where !hasFreedom(of: k - 1, place) {
      guard let path = cheapestPath(around: place, carrying: k - 1) else { return false }
      for other in path { arcs[other].isHidden = true }
    }
    return true
  }

  /// Whether the count of an arc could lie anywhere in a range of some width, as far as can be seen.
  private func hasFreedom(of width: Int, _ place: Int) -> Bool {
    let arc = arcs[place]
    let up = flow(from: arc.to, to: arc.from, without: place, atMost: width)
    guard up < width else { return true }
    let down = flow(from: arc.from, to: arc.to, without: place, atMost: min(arc.count, width))
    return up + down >= width
  }

  /// How much flow can be moved between two nodes through other hidden arcs.
  private func flow(from source: Int, to sink: Int, without excluded: Int, atMost limit: Int) -> Int
  {
    var counts = arcs.map(\.count)
    var moved = 0
    while moved < limit {
      guard let path = path(from: source, to: sink, without: excluded, counts: counts) else {
        break
      }
      var step = limit - moved
      for (place, isForward) in path where !isForward { step = min(step, counts[place]) }
      for (place, isForward) in path { counts[place] += isForward ? step : -step }
      moved += step
    }
    return moved
  }

  /// A shortest path through hidden arcs: along them, or against them where they carry something.
  private func path(
    from source: Int,
    to sink: Int,
    without excluded: Int,
    counts: [Int]
  ) -> [(Int, Bool)]? {
    var arrival: [(arc: Int, isForward: Bool)?] = Array(repeating: nil, count: nodeCount)
    var queue = [source]
    var next = 0
    while next < queue.count, arrival[sink] == nil {
      let node = queue[next]
      next += 1
      for place in neighbours[node] where place != excluded && arcs[place].isHidden {
        let isForward = arcs[place].from == node
        let end = isForward ? arcs[place].to : arcs[place].from
        guard end != source, arrival[end] == nil, isForward || counts[place] > 0 else { continue }
        arrival[end] = (place, isForward)
        queue.append(end)
      }
    }
    return trace(arrival, from: source, to: sink)
  }

  /// The arcs that close a cycle through one of them at the least loss of printed counts, able to carry some flow.
  private func cheapestPath(around place: Int, carrying amount: Int) -> [Int]? {
    let (source, sink) = (arcs[place].to, arcs[place].from)
    var arrival: [(arc: Int, isForward: Bool)?] = Array(repeating: nil, count: nodeCount)
    var costs: [Int?] = Array(repeating: nil, count: nodeCount)
    var isDone = Array(repeating: false, count: nodeCount)
    costs[source] = 0
    while let node = nearest(costs, isDone), let cost = costs[node] {
      isDone[node] = true
      for other in neighbours[node] where other != place && other != grandTotal {
        let arc = arcs[other]
        let isForward = arc.from == node
        guard isForward || arc.count >= amount else { continue }
        let end = isForward ? arc.to : arc.from
        // A hidden count costs nothing more; a printed one as much as it tells, and one for itself.
        let next = cost + (arc.isHidden ? 0 : arc.count + 1)
        guard !isDone[end], costs[end].map({ next < $0 }) ?? true else { continue }
        costs[end] = next
        arrival[end] = (other, isForward)
      }
    }
    return trace(arrival, from: source, to: sink).map { $0.map(\.0) }
  }

  private func nearest(_ costs: [Int?], _ isDone: [Bool]) -> Int? {
    var best: (node: Int, cost: Int)?
    for node in costs.indices where !isDone[node] {
      guard let cost = costs[node], best.map({ cost < $0.cost }) ?? true else { continue }
      best = (node, cost)
    }
    return best?.node
  }

  private func trace(
    _ arrival: [(arc: Int, isForward: Bool)?],
    from source: Int,
    to sink: Int
  ) -> [(Int, Bool)]? {
    var path: [(Int, Bool)] = []
    var node = sink
    while node != source {
      guard let (arc, isForward) = arrival[node] else { return nil }
      path.append((arc, isForward))
      node = isForward ? arcs[arc].from : arcs[arc].to
    }
    return path
  }
}
