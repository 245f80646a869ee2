import Learning

/// Somebody who sees a table with gaps and wants to know what was left out.
struct TableAttack {
  /// What is printed: the cells row after row with the total of each, then the totals of columns with that of all.
  private let printed: [[Int?]]

  init(_ table: SuppressedTable) {
    let rows = zip(table.rows, table.rowTotals).map { $0 + [$1] }
    printed = rows + [table.columnTotals + [table.total]]
  }

  init(printed: [[Int?]]) { self.printed = printed }

  private var width: Int { printed[0].count }

  /// The equations between the gaps: coefficients, then what their sum is.
  private var equations: [[Double]] {
    let gaps = self.gaps
    let places = Dictionary(uniqueKeysWithValues: gaps.enumerated().map { ($1, $0) })
    let lines =
      printed.indices.map { row in (0..<width).map { row * width + $0 } }
      + (0..<width).map { column in printed.indices.map { $0 * width + column } }
    return lines.map { line in
      var equation = Array(repeating: 0.0, count: gaps.count + 1)
      for (place, cell) in line.enumerated() {
        let sign = place == line.count - 1 ? -1.0 : 1
        if let count = printed[cell / width][cell % width] {
          equation[gaps.count] -= sign * Double(count)
        } else if let place = places[cell] {
          equation[place] = sign
        }
      }
      return equation
    }
  }

  /// The places of all gaps.
  var gaps: [Int] {
    (0..<printed.count * width).filter { printed[$0 / width][$0 % width] == nil }
  }

  /// The gaps that follow from the linear equations alone, with their counts (elimination after Gauss and Jordan).
  func solved() -> [Int: Int] {
    var rows = equations
    let gaps = self.gaps
    var rank = 0
    for column in gaps.indices where rank < rows.count {
      guard
        let pivot = rows.indices.dropFirst(rank).max(by: {
          abs(rows[$0][column]) < abs(rows[$1][column])
        }), abs(rows[pivot][column]) > 1e-9
      else { continue }
      rows.swapAt(rank, pivot)
      let scale = rows[rank][column]
      rows[rank] = rows[rank].map { $0 / scale }
      for row in rows.indices where row != rank && rows[row][column] != 0 {
        let factor = rows[row][column]
        for place in rows[row].indices { rows[row][place] -= factor * rows[rank][place] }
      }
      rank += 1
    }
    var found: [Int: Int] = [:]
    for row in rows {
      let unknown = gaps.indices.filter { abs(row[$0]) > 1e-9 }
      guard unknown.count == 1, let place = unknown.first else { continue }
      found[gaps[place]] = Int((row[gaps.count] / row[place]).rounded())
    }
    return found
  }

  /// For each gap all counts that it has in any table without negative counts that fits what is printed.
  ///
  /// Only inner cells are tried, each up to the total of all; for small tables.
  func possible(total: Int) -> [Int: Set<Int>] {
    var found = Dictionary(uniqueKeysWithValues: gaps.map { ($0, Set<Int>()) })
    var cells = Array(repeating: 0, count: printed.count * width)
    func fits(_ count: Int, _ cell: Int) -> Bool {
      printed[cell / width][cell % width].map { $0 == count } ?? true
    }
    func fill(_ row: Int, _ column: Int, rowSum: Int, left: Int) {
      if row == printed.count - 1 {
        if left == 0 { record(&cells, &found) }
        return
      }
      if column == width - 1 {
        guard fits(rowSum, row * width + column) else { return }
        cells[row * width + column] = rowSum
        return fill(row + 1, 0, rowSum: 0, left: left)
      }
      let cell = row * width + column
      let known = printed[row][column]
      for count in known.map({ $0...$0 }) ?? 0...left where count <= left {
        cells[cell] = count
        fill(row, column + 1, rowSum: rowSum + count, left: left - count)
      }
    }
    fill(0, 0, rowSum: 0, left: total)
    return found
  }

  /// Takes a filled table into account where the totals of its columns fit.
  private func record(_ cells: inout [Int], _ found: inout [Int: Set<Int>]) {
    let last = printed.count - 1
    for column in 0..<width {
      let sum = (0..<last).reduce(0) { $0 + cells[$1 * width + column] }
      if let known = printed[last][column], known != sum { return }
      cells[last * width + column] = sum
    }
    for gap in gaps { found[gap]?.insert(cells[gap]) }
  }
}
