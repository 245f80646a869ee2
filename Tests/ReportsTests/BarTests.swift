import Testing

@testable import Reports

@Suite("Bars of characters")
struct BarTests {
  @Test(
    "A bar has its width, whatever the share",
    arguments: [
      (0.0, "░░░░"), (1, "████"), (0.5, "██░░"), (0.1, "░░░░"), (0.13, "█░░░"), (2, "████"),
      (-1, "░░░░"), (.nan, "░░░░"), (.infinity, "░░░░"),
    ]
  )
  func shares(share: Double, bar: String) {
    #expect(Bar.text(share: share, width: 4, plain: false) == bar)
    let plain = bar.map { $0 == "█" ? "#" : "." }.joined()
    #expect(Bar.text(share: share, width: 4, plain: true) == plain)
  }
}
