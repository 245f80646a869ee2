import Testing

@testable import Learning

@Suite("Decisions and their results in four boxes")
struct DecisionMatrixTests {
  /// Decision, result, whether each is good, in ten-thousandths of the best plan.
  typealias Row = (decision: Int, outcome: Int, isGoodDecision: Bool, isGoodResult: Bool)

  @Test(
    "From 70 % of the best plan on a decision is good, and so is a result",
    arguments: [
      (7500, 8000, true, true), (7000, 7000, true, true), (7500, 6999, true, false),
      (6999, 7000, false, true), (200, 0, false, false), (0, 12_000, false, true),
      (-1, -5, false, false), (.min, .max, false, true),
    ] as [Row]
  )
  func cells(row: Row) {
    let run = DecisionRun(name: "r", decision: row.decision, outcome: row.outcome)
    let cell = DecisionMatrix.cell(of: run)
    #expect(cell.isGoodDecision == row.isGoodDecision && cell.isGoodResult == row.isGoodResult)
    #expect(cell.resultTellsDecision == (row.isGoodDecision == row.isGoodResult))
    #expect(DecisionMatrix([run]).runs(in: cell) == [run])
    #expect(DecisionMatrix([run]).telling == (cell.resultTellsDecision ? 1 : 0))
  }

  @Test("Without runs all four boxes are empty")
  func empty() {
    let matrix = DecisionMatrix([])
    #expect(DecisionMatrix.Cell.allCases.count == 4)
    #expect(DecisionMatrix.Cell.allCases.allSatisfy { matrix.runs(in: $0).isEmpty })
    #expect(matrix.telling == 0)
  }

  @Test("Every run stands in one box, in its order")
  func partition() {
    let runs = (0..<40).map { number in
      DecisionRun(name: "\(number)", decision: number * 250, outcome: (number * 37 % 40) * 250)
    }
    let matrix = DecisionMatrix(runs)
    let placed = DecisionMatrix.Cell.allCases.map { matrix.runs(in: $0) }
    #expect(placed.reduce(0) { $0 + $1.count } == runs.count)
    for cell in placed {
      #expect(cell.map { Int($0.name) ?? 0 } == cell.map { Int($0.name) ?? 0 }.sorted())
    }
    #expect(placed.allSatisfy { !$0.isEmpty })
  }

  @Test(
    "Whether a usual day would have ended otherwise",
    arguments: [
      (8000, 5400...9300, true), (8000, 7000...9300, false), (6000, 5400...9300, true),
      (6000, 5400...7000, true), (6000, 5400...6999, false), (6000, nil, nil),
    ] as [(Int, ClosedRange<Int>?, Bool?)]
  )
  func otherDays(outcome: Int, days: ClosedRange<Int>?, couldEndOtherwise: Bool?) {
    let run = DecisionRun(name: "r", decision: 7500, outcome: outcome, otherDays: days)
    #expect(DecisionMatrix.couldEndOtherwise(run) == couldEndOtherwise)
  }
}
