import JSON
import Learning
import LessonEngine
import Testing

@Suite("Worked examples that a learner may skip")
struct WorkedExampleTests {
  private static let lesson = Lesson(
    id: "now",
    title: "Now",
    steps: ["O1.1", "O1.2"].map { objective in
      .page(
        Page(
          title: "Example",
          markdown: "Step by step.",
          example: ObjectiveID(objective),
          location: SourceLocation(file: "", line: 1)
        )
      )
    } + [Sample.page("Plain"), .exercise(Sample.exercise("one", Sample.chooseOne))]
  )

  private func play(knowing objectives: Set<ObjectiveID>) -> Play {
    Play(
      material: SessionMaterial(lesson: Self.lesson, knownObjectives: objectives),
      start: SessionStart(lesson: "now", purpose: .study, seed: 1)
    )
  }

  @Test("Only the example of a known objective is offered, and skipping it is recorded")
  func offer() throws {
    var play = play(knowing: ["O1.1"])
    let first = play.begin()
    #expect(first.json["canSkip"] == true)
    #expect(first.json["objective"] == "O1.1")
    let second = try play.send(.skip)
    #expect(second.label == "page 2/3")
    #expect(second.json["canSkip"] == nil)
    try play.send(.skip)
    #expect(try play.send(.skip).label == "exercise one")
    #expect(
      play.contents.dropFirst() == [
        .pageSkipped(lesson: "now", page: 1), .pageFinished(lesson: "now", page: 2),
        .pageFinished(lesson: "now", page: 3),
      ]
    )
  }

  @Test("Whoever reads the offered example has read it")
  func read() throws {
    var play = play(knowing: ["O1.1", "O1.2"])
    play.begin()
    try play.send(.next)
    #expect(play.contents.last == .pageFinished(lesson: "now", page: 1))
  }

  @Test("A session goes on behind an example that was skipped")
  func resumption() throws {
    var play = play(knowing: ["O1.1"])
    play.begin()
    try play.send(.skip)
    var again = Play(
      material: SessionMaterial(lesson: Self.lesson, knownObjectives: ["O1.1"]),
      resuming: play.session.start,
      facts: play.facts,
      at: play.now
    )
    #expect(again.begin().label == "page 2/3")
  }
}
