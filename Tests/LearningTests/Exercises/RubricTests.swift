import JSON
import Testing

@testable import Learning

@Suite("Rubrics")
struct RubricTests {
  private let rubric = Sample.open.rubric

  @Test("Marks come to the points of their levels")
  func points() throws {
    let marks = try rubric.marks(from: ["date": 3, "ask": 2])
    #expect(rubric.points(for: marks) == 3)
    #expect(rubric.maximum == 4)
    #expect(marks.json.text == #"{"ask":2,"date":3}"#)
  }

  @Test("Levels that a rubric does not have give no points")
  func foreign() {
    let marks = RubricMarks(levels: ["date": 99, "ask": -1, "other": 3])
    #expect(rubric.points(for: marks) == 0)
  }

  @Test(
    "Marks that do not fit are refused",
    arguments: [
      ([:], .missing("date")), (["date": 1], .missing("ask")),
      (["date": 1, "ask": 4], .outOfRange("4", limit: 3)),
      (["date": 0, "ask": 1], .outOfRange("0", limit: 3)),
      (["date": 1, "ask": 1, "more": 1], .unknown("more")),
      (["date": "1", "ask": 1], .wrongShape), ([1, 2], .wrongShape), (nil, .wrongShape),
    ] as [(JSONValue, AnswerError)]
  )
  func refused(value: JSONValue, error: AnswerError) {
    #expect(throws: error) { try rubric.marks(from: value) }
  }
}
