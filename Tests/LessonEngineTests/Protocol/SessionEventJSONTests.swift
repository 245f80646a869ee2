import JSON
import Learning
import LessonEngine
import Testing

@Suite("Event lines of the session protocol")
struct SessionEventJSONTests {
  /// The keys that the protocol's document shows for each event, but for those that only a front end knows.
  static let documented: [String: Set<String>] = [
    "page": ["event", "number", "of", "title", "markdown"],
    "exercise": [
      "event", "id", "kind", "objective", "title", "stem", "certainty", "hints", "triesLeft",
    ],
    "hint": ["event", "number", "of", "text"],
    "feedback": [
      "event", "exercise", "score", "correct", "final", "misconceptions", "text", "explanation",
      "canOverrule", "class",
    ],
    "note": ["event", "previous"],
    "end": ["event", "saved", "graded", "score", "of", "lookAgain", "next", "classes"],
  ]

  @Test("Every event of a session carries the keys that the protocol promises")
  func promisedKeys() throws {
    var play = Play()
    var events = [play.begin()]
    for (input, _) in PlayThroughTests.script { events.append(try play.send(input)) }
    var seen: Set<String> = []
    for event in events {
      let object = event.json
      let name = try #require(object["event"]?.stringValue)
      seen.insert(name)
      let promised = try #require(Self.documented[name])
      #expect(promised.isSubset(of: Set(object.keys)), "\(name)")
      #expect(object.keys.first == "event")
      #expect(!JSONValue.object(object).text.contains("\n"))
    }
    #expect(seen == Set(Self.documented.keys))
  }

  @Test("A page is its number, title and text")
  func page() {
    var play = Sample.session([Sample.page("P"), Sample.page("Q")])
    #expect(
      JSONValue.object(play.begin().json).text
        == #"{"event":"page","number":1,"of":2,"title":"P","markdown":"About P."}"#
    )
  }

  @Test("An exercise is its question with what its kind needs, in shown order")
  func exercise() throws {
    let keeping = ChooseOne(options: Sample.options(3, keys: [2]), keepsOrder: true)
    var play = Sample.session(
      Sample.exercise("e", keeping, hints: 2, tries: 2, certainty: true)
    )
    #expect(
      JSONValue.object(try #require(play.event).json).text
        == #"{"event":"exercise","id":"e","kind":"choose-one","objective":"O1.2","#
        + #""title":"Title of e","stem":"Stem of e?","options":[{"number":1,"text":"Option 1"},"#
        + #"{"number":2,"text":"Option 2"},{"number":3,"text":"Option 3"}],"certainty":true,"#
        + #""hints":2,"triesLeft":2,"retrieval":false,"graded":true}"#
    )
    try play.send(.hint)
    try play.answer(1)
    let again = try play.send(.next).json
    #expect(again["hints"] == 1)
    #expect(again["triesLeft"] == 1)
    #expect(again["certainty"] == false)
    #expect(again["shownHints"] == ["Hint 1 for e."])
  }

  @Test(
    "Each kind adds its own members to an exercise",
    arguments: [
      ("all", ["options"]), ("order", ["items"]),
      ("match", ["leftTitle", "rightTitle", "left", "right"]),
      ("sort", ["items", "groups"]), ("number", ["unit"]), ("text", []), ("gaps", ["gaps"]),
      ("poll", ["options"]),
    ] as [(ExerciseID, [String])]
  )
  func kinds(id: ExerciseID, keys: [String]) throws {
    let lesson = try #require(Sample.material.lesson)
    let exercise = try #require(lesson.exercises.first { $0.id == id })
    let object = try #require(Sample.session(exercise).event).json
    let stem = try #require(object.keys.firstIndex(of: "stem"))
    #expect(Array(object.keys.dropFirst(stem + 1).prefix(keys.count)) == keys)
    #expect(object.keys[stem + 1 + keys.count] == "certainty")
  }

  @Test("A hint is its number and text")
  func hint() throws {
    var play = Sample.session(Sample.exercise("e", Sample.poll, hints: 2))
    #expect(
      JSONValue.object(try play.send(.hint).json).text
        == #"{"event":"hint","number":1,"of":2,"text":"Hint 1 for e."}"#
    )
  }

  @Test("Feedback is the mark, its reasons and what may follow")
  func feedback() throws {
    var play = Sample.session(Sample.exercise("e", Sample.chooseOne))
    #expect(
      JSONValue.object(try play.answer(3).json).text
        == #"{"event":"feedback","exercise":"e","score":0,"credit":0,"correct":false,"#
        + #""final":true,"triesLeft":0,"canOverrule":false,"class":"gap","#
        + #""misconceptions":["belief-3"],"#
        + #""text":"About option 3.","notes":[{"subject":"Option 3","right":false,"#
        + #""text":"About option 3."}],"solution":["Option 2"],"explanation":"Why e."}"#
    )
  }

  @Test("Feedback that leaves a try gives neither solution nor explanation away")
  func feedbackBetweenTries() throws {
    var play = Sample.session(Sample.exercise("e", Sample.number, hints: 1, tries: 2))
    let object = try play.answer("386").json
    #expect(object["final"] == false)
    #expect(object["triesLeft"] == 1)
    #expect(object["solution"] == [])
    #expect(object["explanation"] == .null)
    #expect(object["text"] == "Turned round.")
    #expect(!JSONValue.object(object).text.contains("25.9"))
  }

  @Test("Feedback on an opinion has no mark")
  func feedbackOnPoll() throws {
    var play = Sample.session(Sample.exercise("e", Sample.poll))
    let object = try play.answer(1).json
    #expect(object["score"] == .null)
    #expect(object["credit"] == .null)
    #expect(object["correct"] == .null)
  }

  @Test("The note shows the line from before, or null")
  func note() {
    var play = Sample.session([])
    #expect(JSONValue.object(play.begin().json).text == #"{"event":"note","previous":null}"#)
  }

  @Test("The end is the sum of the session")
  func end() throws {
    let object = try #require(try PlayThroughTests.played().event).json
    #expect(object["finished"] == true)
    #expect(object["graded"] == 11)
    #expect(object["of"] == 11)
    #expect(object["lookAgain"] == ["match", "sort", "number", "text-twice", "gaps"])
    #expect(object["next"] == "after")
    var left = Sample.session(Sample.exercise("e", Sample.chooseOne))
    try left.answer(1)
    #expect(
      JSONValue.object(try left.send(.quit).json).text
        == #"{"event":"end","saved":true,"finished":false,"graded":1,"score":0,"of":1,"#
        + #""lookAgain":["e"],"next":null,"classes":{"lucky":0,"misconception":0,"slip":0,"#
        + #""known":0,"unsure":0,"gap":1}}"#
    )
  }
}
