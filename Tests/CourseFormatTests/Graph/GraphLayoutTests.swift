import Learning
import Testing

@testable import CourseFormat

/// How scenes are laid out, on graphs that are drawn by lot.
struct GraphLayoutTests {
  private static func lines(_ pairs: [(Int, Int)]) -> [GraphLine] {
    pairs.map { GraphLine(from: $0, port: 30, to: $1) }
  }

  @Test(
    "Each box stands behind those that lead to it; what closes a loop leads back",
    arguments: [
      ([(0, 1), (1, 2)], 3, [0, 1, 2], []), ([(0, 1), (0, 2), (1, 2)], 3, [0, 1, 2], []),
      ([(0, 1), (1, 0)], 2, [0, 1], [1]), ([(0, 0)], 1, [0], [0]),
      ([(0, 1), (1, 2), (2, 1), (2, 3)], 4, [0, 1, 2, 3], [2]), ([], 2, [0, 0], []),
      ([(2, 1), (1, 2)], 3, [0, 0, 1], [0]),
    ] as [([(Int, Int)], Int, [Int], [Int])]
  )
  func columns(pairs: [(Int, Int)], boxes: Int, columns: [Int], back: [Int]) {
    let layout = GraphColumns(boxes: boxes, lines: Self.lines(pairs))
    #expect(layout.columns == columns)
    #expect(layout.isBack.indices.filter { layout.isBack[$0] } == back)
  }

  @Test("Lines lead to the right, and nothing in a column overlaps", arguments: 0..<40)
  func placement(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let count = 1 + generator.number(below: 12)
    let lines = (0..<generator.number(below: 30)).map { _ in
      GraphLine(
        from: generator.number(below: count),
        port: Double(10 + generator.number(below: 40)),
        to: generator.number(below: count)
      )
    }
    let layout = GraphColumns(boxes: count, lines: lines)
    for (number, line) in lines.enumerated() where !layout.isBack[number] {
      #expect(layout.columns[line.from] < layout.columns[line.to])
    }
    let boxes = (0..<count).map { _ in
      GraphOrder.Item(
        height: Double(60 + generator.number(below: 100)),
        entry: 20,
        isPassage: false
      )
    }
    let order = GraphOrder(boxes: boxes, lines: lines, in: layout)
    #expect(order.columns.flatMap { $0 }.sorted() == Array(order.items.indices))
    let tops = GraphPlacement(order).tops
    #expect(tops.min() == 0)
    for column in order.columns {
      for (above, below) in zip(column, column.dropFirst()) {
        #expect(tops[above] + order.items[above].height < tops[below])
      }
    }
  }

  @Test("Two lines that need not cross do not")
  func crossings() {
    // The first box leads to the third below and the second above, in source order crossed.
    let lines = [GraphLine(from: 0, port: 10, to: 2), GraphLine(from: 0, port: 50, to: 1)]
    let boxes = (0..<3).map { _ in GraphOrder.Item(height: 60, entry: 20, isPassage: false) }
    let layout = GraphColumns(boxes: 3, lines: lines)
    #expect(GraphOrder(boxes: boxes, lines: lines, in: layout).columns == [[0], [2, 1]])
  }

  @Test("A line over several columns passes each of them")
  func passages() {
    let lines = Self.lines([(0, 1), (1, 2), (2, 3), (0, 3)])
    let boxes = (0..<4).map { _ in GraphOrder.Item(height: 60, entry: 20, isPassage: false) }
    let layout = GraphColumns(boxes: 4, lines: lines)
    let order = GraphOrder(boxes: boxes, lines: lines, in: layout)
    #expect(order.passages.map { $0.count } == [0, 0, 0, 2])
    #expect(order.columns.map { $0.count } == [1, 2, 2, 1])
  }

  @Test(
    "The nearest values that never descend",
    arguments: [
      ([1, 2, 3], [1, 2, 3]), ([3, 1], [2, 2]), ([1, 3, 2, 4], [1, 2.5, 2.5, 4]),
      ([3, 2, 1], [2, 2, 2]), ([], []),
    ] as [([Double], [Double])]
  )
  func ascending(wanted: [Double], values: [Double]) {
    #expect(GraphPlacement.ascending(wanted.map { ($0, 1) }) == values)
  }

  @Test("A long chain and a full graph are laid out without going deeper and deeper")
  func large() {
    let chain = Self.lines((0..<2000).map { ($0, $0 + 1) })
    #expect(GraphColumns(boxes: 2001, lines: chain).columns.last == 2000)
    let full = Self.lines((0..<40).flatMap { from in (0..<9).map { (from, (from + $0 * 7) % 40) } })
    let layout = GraphColumns(boxes: 40, lines: full)
    let boxes = (0..<40).map { _ in GraphOrder.Item(height: 200, entry: 20, isPassage: false) }
    let order = GraphOrder(boxes: boxes, lines: full, in: layout)
    #expect(GraphPlacement(order).tops.count == order.items.count)
  }

  @Test(
    "Texts are broken between words, and inside words that are too long",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("", 5, [""]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("a bcdefgh", 4, ["a", "bcde", "fgh"]),
      ("漢字漢字", 4, ["漢字", "漢字"]), ("漢", 1, ["漢"]),
    ]
  )
  func breaking(text: String, columns: Int, lines: [String]) {
    #expect(DrawingText.lines(text, columns: columns) == lines)
  }

  @Test(
    "Points have at most one decimal",
    arguments: [(1, "1"), (0.25, "0.3"), (-0.5, "-0.5"), (-12.34, "-12.3"), (0, "0")]
  )
  func points(value: Double, text: String) {
    #expect(DrawingText.points(value) == text)
  }
}
