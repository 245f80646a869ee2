import Platform
import Testing

struct ParallelWorkTests {
  @Test(
    "Results come in the order of their pieces",
    arguments: [(0, 4), (1, 4), (1000, 1), (1000, 7)]
  )
  func order(count: Int, workers: Int) {
    let results = ParallelWork.map(count: count, workers: workers) { number in
      (0..<number % 50).reduce(number) { $0 + $1 * 0 }
    }
    #expect(results == Array(0..<count))
  }

  @Test("There is at least one processor")
  func processors() {
    #expect(ParallelWork.processors >= 1)
  }
}
