import Learning
import Testing

@Suite("Small counts for outsiders")
struct SuppressedTableTests {
  private static let k = SuppressedTable.leastCount

  /// A random table; most counts are near the limit, where it is hardest.
  private static func table(
    _ chance: inout SplitMix64,
    height: Int,
    width: Int,
    upTo bound: Int
  ) -> CountTable {
    CountTable(
      rows: (0..<height).map { _ in
        (0..<width).map { _ in chance.number(below: chance.number(below: 3) == 0 ? 5 : bound) }
      }
    )
  }

  /// The counts in the places that ``TableAttack`` numbers.
  private static func counts(_ table: CountTable) -> [Int] {
    zip(table.rows, table.rowTotals).flatMap { $0 + [$1] } + table.columnTotals + [table.total]
  }

  @Test("The limit is 5, and no count below it is printed, nor a total")
  func small() {
    #expect(SuppressedTable.leastCount == 5)
    var chance = SplitMix64(seed: 1)
    for _ in 0..<200 {
      let table = Self.table(&chance, height: 4, width: 4, upTo: 14)
      let shown = SuppressedTable(table)
      let printed = shown.rows.flatMap { $0 } + shown.rowTotals + shown.columnTotals + [shown.total]
      #expect(printed.compactMap { $0 }.allSatisfy { $0 >= Self.k })
      // What is printed is true.
      for (ours, real) in zip(
        printed,
        table.rows.flatMap { $0 } + table.rowTotals
          + table.columnTotals + [table.total]
      ) {
        #expect(ours == nil || ours == real)
      }
    }
  }

  @Test("Solving the equations of rows and columns gives no small count away", arguments: 1...6)
  func linearAttack(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    var naive = 0
    for _ in 0..<120 {
      let (height, width) = (1 + chance.number(below: 7), 1 + chance.number(below: 6))
      let table = Self.table(&chance, height: height, width: width, upTo: 30)
      let real = Self.counts(table)
      let solved = TableAttack(SuppressedTable(table)).solved()
      for (gap, count) in solved where table.total >= Self.k {
        #expect(count == real[gap], "the attack itself is wrong")
        #expect(count >= Self.k, "\(table.rows) gives \(count) away")
      }
      // The same attack on a table where nothing but the small counts is left out.
      let printed = stride(from: 0, to: real.count, by: width + 1).map { start in
        real[start..<start + width + 1].map { $0 < Self.k ? nil : $0 }
      }
      naive += TableAttack(printed: printed).solved().count { $0.value < Self.k }
    }
    #expect(naive > 20, "an attack that finds nothing proves nothing")
  }

  @Test("Every table that fits what is printed leaves each small count five values or more")
  func exhaustiveAttack() {
    var chance = SplitMix64(seed: 77)
    var tried = 0
    while tried < 60 {
      let shape = [(1, 3), (2, 2), (2, 3), (3, 2), (1, 4)][chance.number(below: 5)]
      let table = Self.table(&chance, height: shape.0, width: shape.1, upTo: 8)
      guard (Self.k...18).contains(table.total) else { continue }
      tried += 1
      let real = Self.counts(table)
      let possible = TableAttack(SuppressedTable(table)).possible(total: table.total)
      for (gap, values) in possible {
        #expect(values.contains(real[gap]), "the attack itself is wrong")
        if real[gap] < Self.k { #expect(values.count >= Self.k, "\(table.rows)") }
      }
    }
  }

  @Test("A list loses a second count beside a single small one, the smallest that protects it")
  func list() {
    let shown = SuppressedTable(CountTable(rows: [[12, 3, 9, 20]]))
    #expect(shown.rows == [[12, nil, nil, 20]])
    #expect(shown.columnTotals == [12, nil, nil, 20])
    #expect(shown.rowTotals == [44] && shown.total == 44)
    // Two counts of 0 would be known to be 0 from the rest.
    #expect(SuppressedTable(CountTable(rows: [[10, 30, 0, 0]])).rows == [[nil, 30, nil, nil]])
  }

  @Test("A small count in a table takes three others with it, in two rows and two columns")
  func rectangle() {
    let shown = SuppressedTable(CountTable(rows: [[9, 20, 30], [25, 2, 31], [40, 11, 50]]))
    #expect(shown.rows.flatMap { $0 }.count { $0 == nil } == 4)
    #expect(shown.rowTotals == [59, 58, 101] && shown.columnTotals == [74, 33, 111])
    #expect(shown.rows[1][1] == nil)
  }

  @Test("A table without small counts is printed whole, one of fewer than k people not at all")
  func bounds() {
    let whole = SuppressedTable(CountTable(rows: [[5, 6], [7, 8]]))
    #expect(whole.rows == [[5, 6], [7, 8]] && whole.total == 26)
    #expect(whole.rowTotals == [11, 15] && whole.columnTotals == [12, 14])
    for rows in [[[4]], [[1, 1], [1, 1]], [[0, 0]], [[0], [0]]] {
      let none = SuppressedTable(CountTable(rows: rows))
      #expect(none.rows.allSatisfy { $0.allSatisfy { $0 == nil } } && none.total == nil)
      #expect(none.rowTotals.allSatisfy { $0 == nil })
      #expect(none.columnTotals.allSatisfy { $0 == nil })
    }
    #expect(SuppressedTable(CountTable(rows: [[5]])).rows == [[5]])
    #expect(SuppressedTable(CountTable(rows: [[1, 0]]), leastCount: 1).rows == [[1, 0]])
  }

  @Test("Odd tables are no reason to stop")
  func badInput() {
    #expect(SuppressedTable(CountTable(rows: [])).rows.isEmpty)
    #expect(SuppressedTable(CountTable(rows: [[], []])).total == nil)
    #expect(CountTable(rows: [[1, -5], [7]]).rows == [[1, 0], [7, 0]])
    let huge = SuppressedTable(CountTable(rows: [[.max, 3, .max], [.min, .max, 2]]))
    #expect(huge.rows[0][1] == nil && huge.rows[1][2] == nil)
    #expect(SuppressedTable(CountTable(rows: [[9, 9]]), leastCount: .max).total == nil)
  }

  @Test("A higher limit leaves out no less")
  func limits() {
    var chance = SplitMix64(seed: 9)
    for _ in 0..<50 {
      let table = Self.table(&chance, height: 3, width: 5, upTo: 20)
      let shown = [2, 3, 5, 8, 12].map { k in
        SuppressedTable(table, leastCount: k).rows.flatMap { $0 }.compactMap { $0 }
      }
      for (k, counts) in zip([2, 3, 5, 8, 12], shown) { #expect(counts.allSatisfy { $0 >= k }) }
    }
  }
}
