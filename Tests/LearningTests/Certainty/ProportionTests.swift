import Learning
import Testing

@Suite("Shares and their intervals")
struct ProportionTests {
  @Test(
    "The Wilson interval is what inverting the score test gives",
    arguments: [
      (0, 100, 0, 0.036993), (10, 100, 0.055229, 0.174366), (50, 100, 0.403832, 0.596168),
      (100, 100, 0.963007, 1), (3, 1847, 0.000553, 0.004765), (1, 1, 0.206549, 1),
      (0, 1, 0, 0.793451), (8, 10, 0.490162, 0.943318),
    ] as [(Int, Int, Double, Double)]
  )
  func wilson(count: Int, total: Int, lower: Double, upper: Double) throws {
    let interval = try #require(Proportion(count, of: total).interval)
    #expect(abs(interval.lowerBound - lower) < 1e-6)
    #expect(abs(interval.upperBound - upper) < 1e-6)
  }

  @Test("The interval holds the share and narrows with the count")
  func holds() throws {
    for total in 1...60 {
      for count in 0...total {
        let proportion = Proportion(count, of: total)
        let interval = try #require(proportion.interval)
        #expect(interval.contains(try #require(proportion.share)))
        let tenfold = try #require(Proportion(count * 10, of: total * 10).interval)
        #expect(
          tenfold.upperBound - tenfold.lowerBound < interval.upperBound - interval.lowerBound
        )
      }
    }
  }

  @Test("Of nothing there is neither a share nor an interval, and no count leaves its total")
  func nothing() {
    #expect(Proportion(0, of: 0).share == nil && Proportion(0, of: 0).interval == nil)
    #expect(Proportion(7, of: 3) == Proportion(3, of: 3))
    #expect(Proportion(-7, of: -3) == Proportion(0, of: 0))
  }
}
