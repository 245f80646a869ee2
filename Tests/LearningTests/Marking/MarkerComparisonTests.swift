import Testing

@testable import Learning

@Suite("Comparing markers")
struct MarkerComparisonTests {
  private typealias Samples = MarkingSamples

  /// Works that two markers gave levels.
  private func works(_ levels: [(a: [Int], b: [Int])]) -> [WrittenWork] {
    levels.enumerated().map { number, given in
      let counter = Int64(number) + 1
      let book = MarkBook(
        [
          Samples.fact(Samples.mark(counter, given.a, code: "A"), 1, on: Samples.trainer),
          Samples.fact(Samples.mark(counter, given.b, code: "B"), 1, on: Samples.other),
        ],
        on: Samples.trainer
      )
      let address = FactAddress(device: Samples.device, counter: counter)
      return WrittenWork(
        learner: Samples.learner,
        exercise: Samples.text,
        rubric: Samples.rubric,
        answer: address,
        content: .text("t"),
        marks: book[address]
      )
    }
  }

  @Test("Each criterion and all points are compared, as the agreement of their levels")
  func rows() throws {
    let levels: [(a: [Int], b: [Int])] = [
      ([1, 1], [1, 2]), ([2, 2], [2, 2]), ([3, 3], [3, 1]), ([1, 2], [1, 2]), ([2, 3], [3, 3]),
    ]
    let comparison = MarkerComparison(works(levels))
    #expect(comparison.rows.map { $0.criterion } == ["ask", "date", nil])
    let ask = try #require(comparison.rows.first)
    #expect(ask.pair.first.text == "A" && ask.pair.second.text == "B")
    let expected = MarkerAgreement(
      levels.map { MarkerAgreement.Marks($0.a[0] - 1, $0.b[0] - 1) },
      levels: 3,
      weights: .linear
    )
    #expect(ask.linear == expected && expected.count == 5)
    let whole = MarkerAgreement(
      levels.map { MarkerAgreement.Marks($0.a[0] + $0.a[1] - 2, $0.b[0] + $0.b[1] - 2) },
      levels: 5,
      weights: .quadratic
    )
    #expect(comparison.rows.last?.quadratic == whole)
  }

  @Test("Below five answers there is no kappa")
  func small() throws {
    let comparison = MarkerComparison(works(Array(repeating: ([1, 2], [2, 1]), count: 4)))
    let row = try #require(comparison.rows.first)
    #expect(row.linear.count == 4 && row.linear.kappa == .missing(.tooFew(4)))
  }

  @Test("The largest differences come first, and answers with the same marks are none")
  func differences() {
    let comparison = MarkerComparison(
      works([([1, 1], [1, 2]), ([2, 2], [2, 2]), ([1, 3], [3, 3]), ([1, 3], [3, 1])])
    )
    // Equal points can hide levels that are far apart.
    #expect(comparison.differences.map { $0.work.answer.counter } == [3, 1, 4])
    #expect(comparison.differences.map { $0.distance } == [2, 1, 0])
    #expect(comparison.differences.map { $0.criterion } == ["ask", "date", "ask"])
    #expect(comparison.differences.last?.levels ?? (0, 0) == (1, 3))
  }

  @Test("Marks of another rubric are compared with nothing")
  func otherRubric() {
    #expect(MarkerComparison(works([([1, 9], [1, 1])])).rows.isEmpty)
    #expect(MarkerComparison([]).differences.isEmpty)
  }
}
