import JSON
import Testing

@testable import Learning

@Suite("Shown order")
struct ShownOrderTests {
  /// Kinds whose parts are arranged, with the number of parts.
  static let arranged = [
    ("choose-one", 3), ("choose-all", 5), ("order", 4), ("match", 4), ("sort", 5), ("poll", 3),
  ]

  @Test("A shown order holds each source number once", arguments: arranged)
  func permutation(kind: String, count: Int) {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<100 {
      let order = Sample.body(kind).shownOrder(using: &generator)
      #expect(order.sourceNumbers.sorted() == Array(1...count))
    }
  }

  @Test("A shown order depends on the seed alone", arguments: arranged)
  func seeded(kind: String, count: Int) {
    for seed in UInt64(0)..<50 {
      var first = SplitMix64(seed: seed)
      var second = SplitMix64(seed: seed)
      #expect(
        Sample.body(kind).shownOrder(using: &first)
          == Sample.body(kind).shownOrder(using: &second)
      )
    }
  }

  @Test("What is written has nothing to arrange", arguments: ["number", "short-text", "fill-gaps"])
  func nothingToArrange(kind: String) {
    var generator = SplitMix64(seed: 1)
    #expect(Sample.body(kind).shownOrder(using: &generator) == ShownOrder(sourceNumbers: []))
    #expect(generator == SplitMix64(seed: 1))
  }

  @Test("An order to find is never shown right, from two items on")
  func neverRight() {
    for count in 2...5 {
      let body = OrderItems(items: (1...count).map { "\($0)" })
      for seed in UInt64(0)..<400 {
        var generator = SplitMix64(seed: seed)
        #expect(body.shownOrder(using: &generator).sourceNumbers != Array(1...count))
      }
    }
    var generator = SplitMix64(seed: 0)
    #expect(OrderItems(items: ["a"]).shownOrder(using: &generator).sourceNumbers == [1])
    #expect(OrderItems(items: []).shownOrder(using: &generator).sourceNumbers == [])
  }

  @Test("Options keep their order where the author fixed it and in polls")
  func fixedOrder() {
    let fixed = ChooseOne(options: Sample.chooseOne.options, keepsOrder: true)
    for seed in UInt64(0)..<50 {
      var generator = SplitMix64(seed: seed)
      #expect(fixed.shownOrder(using: &generator).sourceNumbers == [1, 2, 3])
      #expect(Sample.poll.shownOrder(using: &generator).sourceNumbers == [1, 2, 3])
    }
  }

  @Test("Each of four options comes to each place about equally often")
  func balance() {
    let body = ChooseAll(
      options: (1...4).map { ExerciseOption(text: "\($0)", isCorrect: $0 == 1) }
    )
    var counts = Array(repeating: Array(repeating: 0, count: 4), count: 4)
    for seed in UInt64(0)..<8000 {
      var generator = SplitMix64(seed: seed)
      for (place, number) in body.shownOrder(using: &generator).sourceNumbers.enumerated() {
        counts[place][number - 1] += 1
      }
    }
    // 2000 are expected, with a standard deviation of 39; the seeds are fixed, so the test always says the same.
    for count in counts.joined() { #expect((1850...2150).contains(count)) }
  }

  @Test("All 24 orders of four things come about equally often")
  func allPermutations() {
    var counts: [[Int]: Int] = [:]
    var generator = SplitMix64(seed: 77)
    for _ in 0..<24_000 { counts[generator.permutation(of: 4), default: 0] += 1 }
    #expect(counts.count == 24)
    // Chi-squared with 23 degrees of freedom passes 50 once in a thousand times.
    let chiSquared = counts.values.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 }
    #expect(chiSquared < 50)
  }

  @Test("Places and source numbers are each other's inverse, and others are unknown")
  func places() {
    let order = ShownOrder(sourceNumbers: [3, 1, 2])
    for place in 1...3 {
      #expect(order.sourceNumber(at: place).flatMap { order.position(of: $0) } == place)
    }
    for place in [0, -1, 4, Int.min, Int.max] {
      #expect(order.sourceNumber(at: place) == nil)
      #expect(order.position(of: place) == nil)
    }
  }
}
