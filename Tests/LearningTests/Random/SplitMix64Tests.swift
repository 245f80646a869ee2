import Testing

@testable import Learning

@Suite("SplitMix64")
struct SplitMix64Tests {
  @Test("The generator gives the published numbers")
  func published() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }

  @Test("A number stays below its bound, for odd bounds too")
  func bounds() {
    var generator = SplitMix64(seed: 8)
    for bound in [2, 3, 7, 10, 1000, Int.max] {
      for _ in 0..<500 { #expect((0..<bound).contains(generator.number(below: bound))) }
    }
    for bound in [1, 0, -1, Int.min] { #expect(generator.number(below: bound) == 0) }
  }

  @Test("Every number below a bound comes")
  func coverage() {
    var generator = SplitMix64(seed: 2)
    var seen: Set<Int> = []
    for _ in 0..<500 { seen.insert(generator.number(below: 20)) }
    #expect(seen.count == 20)
  }

  @Test("A permutation of nothing is empty, of one thing that thing", arguments: [-3, 0, 1])
  func smallPermutations(count: Int) {
    var generator = SplitMix64(seed: 2)
    #expect(generator.permutation(of: count) == (count == 1 ? [1] : []))
  }
}
