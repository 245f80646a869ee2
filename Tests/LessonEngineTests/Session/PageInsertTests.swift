import JSON
import Learning
import LessonEngine
import Testing

@Suite("Pages with something of the learner's own")
struct PageInsertTests {
  private static func text(_ inserts: [PageInsert: String], markdown: String = "Look.") -> String? {
    let place = SourceLocation(file: "", line: 1)
    var material = SessionMaterial(
      lesson: Lesson(
        id: "l",
        title: "L",
        steps: [
          .page(Page(title: "P", markdown: markdown, insert: .decisions, location: place)),
          .page(Page(title: "Q", markdown: "Plain.", location: place)),
        ]
      )
    )
    material.inserts = inserts
    var play = Play(
      material: material,
      start: SessionStart(lesson: "l", purpose: .study, seed: 1)
    )
    play.begin()
    let first = play.event?.json["markdown"]?.stringValue
    _ = try? play.send(.next)
    #expect(play.event?.json["markdown"] == "Plain.")
    return first
  }

  @Test("What belongs to the learner follows below the text of its page and of no other")
  func filled() {
    #expect(Self.text([.decisions: "| four | boxes |"]) == "Look.\n\n| four | boxes |")
    #expect(Self.text([.decisions: "Boxes."], markdown: "") == "Boxes.")
    #expect(Self.text([.decisions: ""]) == "Look.")
    #expect(Self.text([:]) == "Look.")
  }
}
