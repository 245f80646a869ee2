import Testing

@testable import Learning

@Suite("The parts of a stage")
struct StageGuideTests {
  private static let steps = [
    StageGuide.Step(text: "Five minutes in pairs.", minutes: 5),
    StageGuide.Step(text: "Seven minutes together.", minutes: 7),
    StageGuide.Step(text: "Write it down."),
  ]

  @Test(
    "Cutting wins the minutes of the step that the text begins with, and else an unknown time",
    arguments: [
      ("step 2; it is in lesson 3.", 7), ("Step 1.", 5), ("шаг 2", 7), ("2-қадам", 7),
      ("step 3", nil), ("step 4", nil), ("step 0", nil), ("the swap of step 2", nil),
      ("the third statement", nil), ("", nil), ("step", nil), ("step 99999999999999999999", nil),
      ("log 2; keep logs 1 and 3", nil),
    ] as [(String, Int?)]
  )
  func cutMinutes(text: String, minutes: Int?) {
    #expect(StageGuide(steps: Self.steps, texts: [.cut: text]).cutMinutes == minutes)
  }

  @Test("The minutes of the steps are summed only where each names its own")
  func stepMinutes() {
    #expect(StageGuide(steps: Self.steps).stepMinutes == nil)
    #expect(StageGuide(steps: Array(Self.steps.prefix(2))).stepMinutes == 12)
    #expect(StageGuide().stepMinutes == nil)
    #expect(!StageGuide().has(.steps) && !StageGuide(texts: [.cut: ""]).has(.cut))
  }
}
