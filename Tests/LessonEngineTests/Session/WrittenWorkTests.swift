import JSON
import Learning
import LessonEngine
import Testing

@Suite("What people write in a session")
struct WrittenWorkTests {
  private static let open = OpenText(
    rubric: Rubric(
      points: [0, 1],
      criteria: [Rubric.Criterion(id: "date", title: "Date", levels: ["none", "there"])]
    ),
    sample: RubricSample(text: "On Monday.", levels: [2], remarks: ["a day"])
  )
  private static let sheet = Worksheet(
    sheet: "W1",
    fields: [
      WorksheetField(id: "aim", title: "Aim", checks: [.number]),
      WorksheetField(id: "who", title: "Who"),
    ]
  )
  private static let steps: [LessonStep] = [
    .exercise(Sample.exercise("text", open)), .exercise(Sample.exercise("plan", sheet)),
    Sample.page("Last"),
  ]

  private func begun() -> Play {
    var play = Sample.session(Self.steps)
    play.begin()
    return play
  }

  @Test("A text is kept, shown beside the sample and marked by its writer")
  func marks() throws {
    var play = begun()
    let event = try play.answer(" My text \n")
    #expect(JSONValue.object(event.json)["selfMark"] == true)
    #expect(JSONValue.object(event.json)["sample"]?["text"] == "On Monday.")
    #expect(JSONValue.object(event.json)["score"] == .null)
    #expect(throws: SessionError.notExpected) { try play.answer("again") }
    #expect(throws: SessionError.answer(.missing("date"))) { try play.send(.marks([:])) }
    #expect(throws: SessionError.answer(.outOfRange("3", limit: 2))) {
      try play.send(.marks(["date": 3]))
    }
    let next = try play.send(.marks(["date": 2]))
    #expect(next.label == "exercise plan")
    #expect(play.attempts.map { $0.response?.value } == ["My text"])
    let address = try #require(play.facts.first { $0.content.kind == "attempted" }?.address)
    #expect(
      play.contents.last
        == .marked(
          Mark(
            exercise: "text",
            attempt: address,
            marker: .learner,
            marks: RubricMarks(levels: ["date": 2])
          )
        )
    )
  }

  @Test("Whoever is interrupted at the marks finds them again, and may leave the text unmarked")
  func resumed() throws {
    var play = begun()
    try play.answer("My text")
    guard case .sessionStarted(let start)? = play.contents.first else {
      Issue.record("no start")
      return
    }
    let material = play.session.material
    var again = Play(material: material, resuming: start, facts: play.facts, at: play.now)
    #expect(JSONValue.object(again.begin().json)["selfMark"] == true)
    #expect(try again.send(.marks(["date": 1])).label == "exercise plan")
    var unmarked = Play(material: material, resuming: start, facts: play.facts, at: play.now)
    unmarked.begin()
    #expect(try unmarked.send(.next).label == "exercise plan")
    #expect(!unmarked.contents.contains { $0.kind == "marked" })
  }

  @Test("A worksheet is saved field by field, and handed in with what was saved")
  func sheet() throws {
    var play = begun()
    try play.send(.skip)
    #expect(throws: SessionError.answer(.empty)) { try play.answer([:]) }
    var event = try play.send(.save(["aim": " many "]))
    #expect(event.label == "exercise plan")
    #expect(JSONValue.object(event.json)["values"] == ["aim": "many"])
    #expect(
      JSONValue.object(event.json)["open"] == [
        ["field": "aim", "check": "number"], ["field": "who", "check": "filled"],
      ]
    )
    let facts = play.facts.count
    try play.send(.save(["aim": "many"]))
    #expect(play.facts.count == facts, "what did not change is not recorded again")
    #expect(throws: SessionError.answer(.unknown("where"))) {
      try play.send(.save(["where": "x"]))
    }
    try play.send(.save(["aim": "60"]))
    event = try play.answer(["who": "Parents"])
    #expect(JSONValue.object(event.json)["open"] == [])
    #expect(play.attempts.last?.response?.value == ["aim": "60", "who": "Parents"])
    #expect(play.attempts.last?.score == nil)
    #expect(
      play.contents.compactMap {
        if case .worksheetSaved(let version) = $0 { version.fields } else { nil }
      } == [["aim": "many"], ["aim": "60"], ["who": "Parents"]]
    )
  }

  @Test("Saving is for worksheets, and marks are for texts that were handed in")
  func elsewhere() throws {
    var play = begun()
    #expect(throws: SessionError.notExpected) { try play.send(.save(["aim": "1"])) }
    #expect(throws: SessionError.notExpected) { try play.send(.marks(["date": 1])) }
  }

  @Test("Outside lessons a worksheet shows what stands there, and goes from exercise to exercise")
  func alone() throws {
    let second = Worksheet(sheet: "W1", fields: [WorksheetField(id: "when", title: "When")])
    var session = SheetSession(
      exercises: [
        Sample.exercise("plan", Self.sheet), Sample.exercise("one", Sample.chooseOne),
        Sample.exercise("more", second),
      ],
      sheets: ["W1": ["aim": "7", "when": "May"]]
    )
    #expect(session.begin().view?.fields == ["aim": "7"])
    var turn = try session.take(.save(["aim": "8"]))
    #expect(turn.facts.count == 1 && turn.view?.fields == ["aim": "8"])
    #expect(throws: SessionError.answer(.wrongShape)) { try session.take(.save([1])) }
    #expect(throws: SessionError.notExpected) { try session.take(.dontKnow) }
    turn = try session.take(.answer(["aim": "8"], certainty: nil, milliseconds: nil))
    #expect(turn.facts.isEmpty && turn.view?.exercise.id == "more")
    turn = try session.take(.quit)
    #expect(turn.view == nil)
    #expect(session.document == ["W1": ["aim": "8", "when": "May"]])
    #expect(throws: SessionError.notExpected) { try session.take(.next) }
  }
}
