import JSON
import Testing

@testable import Learning

@Suite("Facts as JSON")
struct FactJSONTests {
  /// An attempt with every member set.
  static let fullAttempt = Attempt(
    exercise: "penetration-2011",
    lesson: "who-can-hear-you",
    digest: "ab12",
    purpose: .pre,
    form: .b,
    tryNumber: 2,
    response: Response(["1": 2, "2": 1]),
    shownOrder: ShownOrder(sourceNumbers: [2, 1]),
    score: 0.5,
    certainty: 3,
    hints: 1,
    misconceptions: ["complement"],
    presentedAt: 1_769_832_000_000,
    answeredAt: -5,
    activeMilliseconds: 0
  )

  /// An attempt with everything optional left out.
  static let bareAttempt = Attempt(
    exercise: "",
    lesson: nil,
    digest: "",
    purpose: .review,
    response: nil,
    score: nil,
    skipped: true,
    presentedAt: .min,
    answeredAt: .max
  )

  /// Facts of every kind.
  static let facts: [FactContent] =
    [
      .sessionStarted(
        SessionStart(
          lesson: "a",
          purpose: .study,
          form: nil,
          seed: .max,
          retrieval: ["x", "y \"quoted\"\u{1}"]
        )
      ),
      .sessionStarted(SessionStart(lesson: nil, purpose: .post, form: .a, seed: 0)),
      .pageFinished(lesson: "a", page: 3), .pageSkipped(lesson: "a", page: 4),
      .hintShown(exercise: "e", number: 1),
      .attempted(fullAttempt), .attempted(bareAttempt),
      .marked(
        Mark(
          exercise: "e",
          attempt: FactAddress(device: "d1", counter: .max),
          marker: .learner,
          marks: RubricMarks(levels: ["date": 3, "ask": 1])
        )
      ),
      .marked(
        Mark(
          exercise: "e",
          attempt: FactAddress(device: "d", counter: 1),
          marker: .trainer,
          marks: RubricMarks(levels: [:])
        )
      ),
      .marked(
        Mark(
          exercise: "e",
          attempt: FactAddress(device: "d", counter: 1),
          marker: .agreed,
          marks: RubricMarks(levels: ["ask": 1]),
          code: MarkerCode("a7"),
          comment: "Good \"plan\"\n👩‍🏫",
          digest: "d1"
        )
      ),
      .recipientNamed("age1" + String(repeating: "q", count: 58)),
      .worksheetSaved(
        SheetVersion(exercise: "e", sheet: "W1", fields: ["a": "line\nline \"q\"", "b": ""])
      ),
      .attempted(
        Attempt(
          exercise: "e",
          lesson: "a",
          digest: "d",
          purpose: .workshop,
          response: Response("25.9"),
          score: 1,
          dontKnow: true,
          presentedAt: 1,
          answeredAt: 2
        )
      ),
      .attempted(
        Attempt(
          exercise: "twelve",
          lesson: "a",
          digest: "d",
          purpose: .study,
          response: Response(.object(JSONObject((1...12).map { ("\($0)", "live") }))),
          score: 0.25,
          presentedAt: 1,
          answeredAt: 2
        )
      ),
      .stepTaken(TakenStep(exercise: "e", number: 1, step: 2, activeMilliseconds: 0)),
      .stepTaken(TakenStep(exercise: "e", number: .max, step: ["z": 1, "back": true])),
      .overruled(exercise: "e", attempt: FactAddress(device: "d1", counter: .max)),
      .nextStepWritten(lesson: "a", text: "Ask Айгүл — tomorrow\n"), .sessionFinished(lesson: "a"),
      .sessionFinished(lesson: nil),
    ] + roomFacts + workshopFacts.map { .workshop($0) }

  /// Facts of a room.
  static let roomFacts: [FactContent] =
    [
      RoomAgenda.Source.module("m"), .lesson("l"),
      .poll(name: "evening.md", text: "# Evening\n\n\"How was it?\"\n"),
    ].map { source in
      .roomOpened(
        RoomAgenda(
          source: source,
          title: "Who can hear you?",
          seed: .max,
          questions: [RoomAgenda.Entry(exercise: "e", digest: "d")]
        )
      )
    } + [
      .roomMoved(.opened(question: 1, round: 2)), .roomMoved(.closed(question: 1000, round: .max)),
      .roomMoved(.discussed(question: 1, round: 1)), .roomMoved(.revealed(question: 7)),
      .roomMoved(.hid(question: 1, word: "Айгүл\n")), .roomMoved(.finished),
      .participantJoined,
      .voted(RoomVote(question: 1, round: 1, response: Response([2, 1]), certainty: 3)),
      .voted(RoomVote(question: 2, round: 9, response: nil)),
      .adopted(
        AdoptedAttempt(attempt: fullAttempt, origin: FactAddress(device: "d2", counter: 4))
      ),
    ]

  /// Facts of a session in the room, of every kind.
  static let workshopFacts: [WorkshopFact] =
    (WorkshopStart(parts: [
      WorkshopPart(.stage(module: "m", title: "A \u{1B}[2J"), minutes: 0),
      WorkshopPart(.stage(module: "m", title: ""), minutes: 600, canBeCut: true, cutMinutes: 3),
      WorkshopPart(.shortBreak, minutes: 15), WorkshopPart(.lunch, minutes: 60),
    ]).map { [.started($0)] } ?? []) + [
      .stageEntered(number: 1), .stageEntered(number: .max),
      .stageLeft(number: 1, milliseconds: 0), .stageCut(number: 2, milliseconds: 5),
      .paused(number: 3, milliseconds: WorkshopFact.longest),
      .resumed(number: 3, milliseconds: 7), .continued(number: 3, milliseconds: 8),
      .noteWritten(number: 4, milliseconds: 9, text: "Айгүл\n<b>"), .finished(isComplete: true),
      .finished(isComplete: false),
    ]

  @Test("The list of kinds names those of all facts, and a fact of each is tested here")
  func knownKinds() {
    #expect(Set(Self.facts.map { $0.kind }) == FactContent.kinds)
  }

  @Test("A fact of every kind reads back as itself", arguments: facts)
  func roundTrip(fact: FactContent) throws {
    #expect(FactContent(kind: fact.kind, json: fact.json) == fact)
    let written = try JSONValue(parsing: fact.json.text)
    #expect(FactContent(kind: fact.kind, json: written) == fact)
    let canonical = try JSONValue(parsing: fact.json.canonicalText)
    #expect(FactContent(kind: fact.kind, json: canonical) == fact)
  }

  @Test("Responses are the same where their canonical spelling is, and else are not")
  func responses() {
    let sorted = Response(["a": 1, "b": 2])
    #expect(sorted == Response(["b": 2, "a": 1]))
    #expect(Set([sorted, Response(["b": 2, "a": 1])]).count == 1)
    #expect(sorted != Response(["a": 2, "b": 1]))
    #expect(Response([1, 2]) != Response([2, 1]))
    #expect(Response("2") != Response(2))
  }

  @Test("A fact is spelled as the record spells it")
  func spelling() {
    #expect(
      FactContent.attempted(Self.fullAttempt).json.text
        == #"{"activeMilliseconds":0,"answeredAt":-5,"certainty":3,"digest":"ab12","dontKnow":false,"#
        + #""exercise":"penetration-2011","form":"B","hints":1,"lesson":"who-can-hear-you","#
        + #""misconceptions":["complement"],"presentedAt":1769832000000,"purpose":"pre","#
        + #""response":{"1":2,"2":1},"score":0.5,"shownOrder":[2,1],"skipped":false,"try":2}"#
    )
    #expect(
      Self.facts[0].json.text
        == #"{"lesson":"a","module":null,"purpose":"study","form":null,"seed":"18446744073709551615","#
        + #""retrieval":["x","y \"quoted\"\u0001"]}"#
    )
    #expect(
      FactContent.overruled(exercise: "e", attempt: FactAddress(device: "d1", counter: 41)).json
        .text
        == #"{"exercise":"e","device":"d1","counter":41}"#
    )
  }

  @Test("Every kind of fact has a name of its own, and other names are refused")
  func kinds() {
    #expect(
      Set(Self.facts.map { $0.kind }) == [
        "session-started", "page-finished", "page-skipped", "hint-shown", "step-taken", "attempted",
        "overruled", "marked", "worksheet-saved", "next-step-written", "recipient-named",
        "session-finished",
        "room-opened", "room-moved", "participant-joined", "voted", "adopted",
        "workshop-started", "workshop-stage-entered", "workshop-stage-left", "workshop-stage-cut",
        "workshop-paused", "workshop-resumed", "workshop-continued", "workshop-note-written",
        "workshop-finished",
      ]
    )
    for fact in Self.facts { #expect(FactContent(kind: "Attempted", json: fact.json) == nil) }
  }

  @Test("A fact with any member of another type is refused", arguments: facts)
  func wrongTypes(fact: FactContent) throws {
    let object = try #require(fact.json.objectValue)
    for key in object.keys where key != "response" && key != "step" {
      for odd: JSONValue in [true, [["x"]], ["k": "v"]] where odd != object[key] {
        // A field may have any name, and its text may be any text.
        if key == "fields", odd.objectValue != nil { continue }
        guard !(odd == true && object[key]?.boolValue != nil) else { continue }
        var damaged = object
        damaged[key] = odd
        #expect(FactContent(kind: fact.kind, json: .object(damaged)) == nil, "\(key): \(odd.text)")
      }
    }
    for odd: JSONValue in [nil, 1, "x", []] {
      #expect(FactContent(kind: fact.kind, json: odd) == nil)
    }
  }

  @Test("A fact without a member that must be there is refused")
  func missingMembers() throws {
    let optional: Set<String> = [
      "lesson", "module", "form", "score", "certainty", "activeMilliseconds",
    ]
    let step = TakenStep(exercise: "e", number: 1, step: 2, activeMilliseconds: 1)
    for fact in [Self.facts[0], .attempted(Self.fullAttempt), .stepTaken(step)] {
      let object = try #require(fact.json.objectValue)
      for key in object.keys {
        var damaged = object
        damaged[key] = nil
        let read = FactContent(kind: fact.kind, json: .object(damaged))
        #expect((read != nil) == optional.contains(key), "\(key)")
      }
    }
  }

  @Test(
    "A number out of its range is refused",
    arguments: [
      ("try", 0), ("try", -1), ("hints", -1), ("certainty", 0), ("certainty", 4), ("score", 1.01),
      ("score", -0.5), ("score", .number(.nan)), ("activeMilliseconds", -1), ("presentedAt", 0.5),
      ("answeredAt", 1e300), ("purpose", "play"), ("form", "C"), ("shownOrder", [1, "2"]),
      ("misconceptions", ["a", 1]),
    ] as [(String, JSONValue)]
  )
  func ranges(key: String, value: JSONValue) throws {
    var object = try #require(Self.fullAttempt.json.objectValue)
    object[key] = value
    #expect(Attempt(json: .object(object)) == nil)
  }

  @Test(
    "A page, hint, step or counter below 1 and a seed that is no number are refused",
    arguments: [
      ("page-finished", ["lesson": "a", "page": 0]),
      ("page-skipped", ["lesson": "a", "page": 0]),
      ("hint-shown", ["exercise": "e", "number": 0]),
      ("step-taken", ["exercise": "e", "number": 0, "step": 1]),
      ("step-taken", ["exercise": "e", "number": 1, "step": nil]),
      ("step-taken", ["exercise": "e", "number": 1, "step": 1, "activeMilliseconds": -1]),
      ("overruled", ["exercise": "e", "device": "d", "counter": 0]),
      ("session-started", ["lesson": nil, "purpose": "study", "seed": "x", "retrieval": []]),
      ("voted", ["question": 0, "round": 1, "response": 1]),
      ("voted", ["question": 1, "round": 0, "response": 1]),
      ("voted", ["question": 1, "round": 1, "response": 1, "certainty": 4]),
      ("room-moved", ["move": "opened", "question": 0, "round": 1]),
      ("room-moved", ["move": "opened", "question": 1]),
      ("room-moved", ["move": "sold"]),
      ("room-opened", ["title": "", "seed": "1", "questions": []]),
      ("room-opened", ["lesson": "a", "module": "b", "title": "", "seed": "1", "questions": []]),
      ("room-opened", ["lesson": "a", "title": "", "seed": "1", "questions": [["exercise": "e"]]]),
      ("session-started", ["lesson": nil, "purpose": "study", "seed": "-1", "retrieval": []]),
      (
        "session-started",
        ["lesson": nil, "purpose": "study", "seed": "18446744073709551616", "retrieval": []]
      ),
      ("workshop-stage-entered", ["number": 0]),
      ("workshop-stage-left", ["number": 1, "milliseconds": -1]),
      ("workshop-stage-left", ["number": 1, "milliseconds": 31_536_000_001]),
      ("workshop-stage-cut", ["number": 1]), ("workshop-finished", [:]),
      ("workshop-note-written", ["number": 1, "milliseconds": 1]),
      ("workshop-started", ["parts": []]),
      ("workshop-started", ["parts": [["pause": "nap", "minutes": 5]]]),
      ("workshop-started", ["parts": [["pause": "break", "minutes": 601]]]),
      ("workshop-started", ["parts": [["pause": "break", "minutes": -1]]]),
      ("workshop-started", ["parts": [["module": "m", "title": "t", "minutes": 5]]]),
      (
        "workshop-started",
        ["parts": [["module": "m", "title": "t", "minutes": 5, "cut": true, "cutMinutes": -1]]]
      ),
    ] as [(String, JSONValue)]
  )
  func outOfRange(kind: String, json: JSONValue) {
    #expect(FactContent(kind: kind, json: json) == nil)
  }

  @Test("Members that a later program adds do not make a fact unreadable")
  func unknownMembers() throws {
    for fact in Self.facts {
      var object = try #require(fact.json.objectValue)
      object["later"] = [1, 2]
      #expect(FactContent(kind: fact.kind, json: .object(object)) == fact)
    }
  }
}
