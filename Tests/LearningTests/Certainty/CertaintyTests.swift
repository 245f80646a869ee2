import Learning
import Testing

@Suite("Certainty")
struct CertaintyTests {
  @Test(
    "Marks are 1, 2, 3 when right and 0, -2, -6 when wrong",
    arguments: [(.one, 1, 0), (.two, 2, -2), (.three, 3, -6)] as [(Certainty, Int, Int)]
  )
  func marks(certainty: Certainty, right: Int, wrong: Int) {
    #expect(certainty.mark(isRight: true) == right)
    #expect(certainty.mark(isRight: false) == wrong)
  }

  @Test(
    "The mark to expect follows from the chance of being right",
    arguments: [
      (0, 0, -2, -6), (0.5, 0.5, 0, -1.5), (0.75, 0.75, 1, 0.75), (0.8, 0.8, 1.2, 1.2),
      (0.9, 0.9, 1.6, 2.1), (1, 1, 2, 3),
    ] as [(Double, Double, Double, Double)]
  )
  func expected(chance: Double, one: Double, two: Double, three: Double) {
    #expect(isClose(Certainty.one.expectedMark(chance: chance), one))
    #expect(isClose(Certainty.two.expectedMark(chance: chance), two))
    #expect(isClose(Certainty.three.expectedMark(chance: chance), three))
  }

  @Test("Certainty 2 pays from two thirds, 3 from 80 %; 3 beats 1 from three quarters")
  func breakEven() {
    #expect(isClose(Certainty.one.breakEven(with: .two), 2.0 / 3.0))
    #expect(isClose(Certainty.two.breakEven(with: .three), 0.8))
    #expect(isClose(Certainty.three.breakEven(with: .two), 0.8))
    #expect(isClose(Certainty.one.breakEven(with: .three), 0.75))
    #expect(Certainty.two.breakEven(with: .two) == nil)
  }

  @Test("The best certainty is the one with the highest mark to expect, at every chance")
  func best() {
    for thousandths in 0...1000 where thousandths != 800 {
      let chance = Double(thousandths) / 1000
      let best = Certainty.allCases.max {
        $0.expectedMark(chance: chance) < $1.expectedMark(chance: chance)
      }
      #expect(Certainty.best(atChance: chance) == best)
    }
    #expect(Certainty.best(atChance: 0.8) == .two && Certainty.best(atChance: 2.0 / 3.0) == .one)
  }

  @Test(
    "Marks add up over answers, and the three shares that people are shown each favour another certainty",
    arguments: [
      (60, [60, 40, -60]), (75, [75, 100, 75]), (90, [90, 160, 210]), (0, [0, -200, -600]),
      (100, [100, 200, 300]), (120, [100, 200, 300]), (-5, [0, -200, -600]),
    ]
  )
  func sums(right: Int, expected: [Int]) {
    #expect(Certainty.allCases.map { $0.sum(right: right, of: 100) } == expected)
    #expect(Certainty.three.sum(right: 3, of: -1) == 0)
    let best = Certainty.exampleShares.map { Certainty.best(atChance: Double($0) / 100) }
    #expect(best == [.one, .two, .three])
  }
}
