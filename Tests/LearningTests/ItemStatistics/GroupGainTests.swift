import Learning
import Testing

@Suite("Gains of a group")
struct GroupGainTests {
  private static func gain(_ pairs: [(Double, Double)]) -> GroupGain {
    GroupGain(pairs.map { GroupGain.Pair(pre: $0.0, post: $0.1) })
  }

  @Test("Means, difference and normalised gain come from those who took both tests")
  func figures() {
    let gain = Self.gain([(20, 60), (40, 40), (30, 90), (50, 60), (60, 50)])
    #expect(gain.count == 5)
    #expect(gain.pre == .value(40) && gain.post == .value(60))
    #expect(gain.difference == .value(20))
    #expect(gain.normalised == .value(20.0 / 60))
    let interval = gain.differenceInterval.value
    #expect(interval?.contains(20) == true)
    // Means of numbers drawn again never leave the numbers.
    #expect((interval?.lowerBound ?? -99) >= -10 && (interval?.upperBound ?? 99) <= 60)
  }

  @Test("Where all was right before, there is no normalised gain, but the rest is told")
  func ceiling() {
    let gain = Self.gain(Array(repeating: (100, 90), count: 6))
    #expect(gain.normalised == .missing(.ceiling))
    #expect(gain.pre == .value(100) && gain.difference == .value(-10))
    #expect(gain.differenceInterval == .missing(.noVariance))
  }

  @Test("The same learners give the same interval in any order")
  func order() {
    var chance = SplitMix64(seed: 5)
    let pairs = (0..<17).map { _ in
      (Double(chance.number(below: 1000)) / 13, Double(chance.number(below: 1000)) / 11)
    }
    let expected = Self.gain(pairs)
    for _ in 0..<5 {
      #expect(Self.gain(chance.permutation(of: 17).map { pairs[$0 - 1] }) == expected)
    }
  }

  @Test("The interval holds the true difference about as often as it says")
  func coverage() {
    var chance = SplitMix64(seed: 11)
    var held = 0
    for _ in 0..<200 {
      let pairs = (0..<30).map { _ in
        let pre = Double(chance.number(below: 41))
        return (pre, pre + Double(chance.number(below: 41)))
      }
      if Self.gain(pairs).differenceInterval.value?.contains(20) == true { held += 1 }
    }
    #expect((180...198).contains(held))
  }

  @Test("Marks outside 0 to 100 are brought back, and what is no number is left out")
  func badInput() {
    let pairs =
      [
        (-5, 200), (.infinity, -.infinity), (10, 20), (10, 20), (10, 20), (.nan, 5), (5, .nan),
      ] as [(Double, Double)]
    let gain = Self.gain(pairs)
    #expect(gain.count == 5)
    #expect(gain.pre == .value(26) && gain.post == .value(32))
  }
}
