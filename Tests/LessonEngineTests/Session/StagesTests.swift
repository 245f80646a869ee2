import JSON
import Learning
import LessonEngine
import Testing

@Suite("Exercises in stages")
struct StagesTests {
  private static func exercise(hints: Int = 0, tries: Int = 1) -> Exercise {
    Sample.exercise("walk", Corridor(), hints: hints, tries: tries, certainty: true)
  }

  private static func taken(_ number: Int, _ step: JSONValue, _ time: Int? = nil) -> FactContent {
    .stepTaken(TakenStep(exercise: "walk", number: number, step: step, activeMilliseconds: time))
  }

  @Test("Each answer is a fact before the next stage is shown, and the path is marked at its end")
  func path() throws {
    var play = Sample.session(Self.exercise())
    let first = try #require(play.event)
    #expect(first.label == "exercise walk")
    #expect(first.json["stage"] == "room-1")
    #expect(first.json["id"] == "walk")
    #expect(first.json["rooms"] == 2)
    #expect(first.json["certainty"] == false)
    #expect(first.json["canGoBack"] == false)
    #expect(try play.send(.answer(2, certainty: 3, milliseconds: 400)).label == "stage room-2")
    #expect(play.contents.last == Self.taken(1, 2, 400))
    #expect(play.event?.json["exercise"] == "walk")
    #expect(play.event?.json["event"] == "scene")
    #expect(try play.send(.answer(1, certainty: nil, milliseconds: 50)).label == "stage room-3")
    #expect(play.event?.json["ending"] == true)
    #expect(play.attempts.isEmpty)
    let feedback = try #require(try play.send(.next).feedback)
    #expect(feedback.grade.isCorrect)
    let attempt = try #require(play.attempts.first)
    #expect(attempt.response == Response([2, 1]))
    #expect(attempt.activeMilliseconds == 450)
    #expect(attempt.certainty == nil)
    #expect(try play.send(.next).label == "note")
    #expect(
      play.contents.map { $0.kind } == ["session-started", "step-taken", "step-taken", "attempted"]
    )
  }

  @Test("The last stage and the mark come in one turn where nothing is left to look at")
  func completePath() throws {
    var play = Sample.session(Self.exercise())
    try play.answer(2)
    let feedback = try #require(try play.answer(3).feedback)
    #expect(feedback.grade.score == 0.5)
    #expect(feedback.solution == ["2", "1"])
    #expect(play.contents.suffix(2).map { $0.kind } == ["step-taken", "attempted"])
    #expect(play.attempts.first?.response == Response([2, 3]))
    #expect(play.attempts.first?.activeMilliseconds == nil)
  }

  @Test("Going back is a step of its own, taken only where the stage offers it")
  func goingBack() throws {
    var play = Sample.session(Self.exercise())
    #expect(throws: SessionError.notExpected) { try play.send(.back(milliseconds: nil)) }
    try play.answer(1)
    #expect(throws: SessionError.notExpected) { try play.send(.back(milliseconds: 1)) }
    #expect(play.facts.count == 2)
    try play.answer(1)
    #expect(try play.send(.back(milliseconds: 7)).label == "stage room-2")
    #expect(play.contents.last == Self.taken(3, ["back": true], 7))
    #expect(try play.send(.back(milliseconds: nil)).label == "stage room-1")
    #expect(play.event?.json["canGoBack"] == false)
    try play.answer(2)
    try play.answer(1)
    try play.send(.next)
    let back = ExerciseStage.back
    #expect(play.attempts.first?.response == Response([1, 1, back, back, 2, 1]))
    #expect(play.attempts.first?.score == 1)
  }

  @Test(
    "What does not fit a stage is refused and changes nothing",
    arguments: [
      (0, SessionError.answer(.outOfRange("0", limit: 3))),
      (4, .answer(.outOfRange("4", limit: 3))), ("x", .answer(.wrongShape)),
      ([1], .answer(.wrongShape)),
    ] as [(JSONValue, SessionError)]
  )
  func refusals(answer: JSONValue, error: SessionError) throws {
    var play = Sample.session(Self.exercise())
    try play.answer(2)
    #expect(throws: error) { try play.answer(answer) }
    #expect(throws: SessionError.notExpected) { try play.send(.next) }
    #expect(play.facts.count == 2)
    #expect(try play.answer(1).label == "stage room-3")
  }

  @Test(
    "At an ending only the ending or the way back is taken",
    arguments: [.skip, .dontKnow] as [SessionInput]
  )
  func atEnding(input: SessionInput) throws {
    var play = Sample.session(Self.exercise())
    try play.answer(2)
    try play.answer(2)
    #expect(throws: SessionError.notExpected) { try play.send(input) }
    #expect(throws: SessionError.answer(.wrongShape)) { try play.answer(1) }
    #expect(try play.send(.next).label == "feedback walk")
  }

  @Test("A second try begins a new path")
  func secondTry() throws {
    var play = Sample.session(Self.exercise(tries: 2))
    try play.answer(1)
    #expect(try play.answer(3).feedback?.isFinal == false)
    let view = try #require(try play.send(.next).exercise)
    #expect(view.steps.isEmpty)
    #expect(view.triesLeft == 1)
    #expect(try play.answer(2).label == "stage room-2")
    #expect(play.contents.last == Self.taken(1, 2))
    try play.answer(1)
    #expect(try play.send(.next).feedback?.isFinal == true)
    #expect(play.attempts.map { $0.response } == [Response([1, 3]), Response([2, 1])])
    #expect(play.attempts.last?.tryNumber == 2)
  }

  @Test("Hints, skips and not knowing mean on the way what they mean at any question")
  func helps() throws {
    var play = Sample.session(Self.exercise(hints: 1))
    try play.answer(2)
    #expect(try play.send(.hint).label == "hint 1/1")
    #expect(try play.answer(1).json["hints"] == 0)
    try play.send(.next)
    #expect(play.attempts.first?.hints == 1)
    var skipping = Sample.session(Self.exercise())
    try skipping.answer(2)
    #expect(try skipping.send(.skip).label == "note")
    #expect(skipping.attempts.first?.skipped == true)
    var giving = Sample.session(Self.exercise())
    try giving.answer(2)
    #expect(try giving.send(.dontKnow).feedback?.solution == ["2", "1"])
    #expect(giving.attempts.first?.response == nil)
  }

  @Test(
    "A test takes the response at the ending at once and tells nothing",
    arguments: [Purpose.pre, .post]
  )
  func test(purpose: Purpose) throws {
    var play = Play(
      material: SessionMaterial(questions: [Self.exercise()]),
      start: SessionStart(lesson: nil, purpose: purpose, seed: 1)
    )
    play.begin()
    try play.answer(2)
    #expect(throws: SessionError.notExpected) { try play.send(.skip) }
    let feedback = try #require(try play.answer(1).feedback)
    #expect(feedback.isSilent)
    #expect(play.attempts.first?.score == 1)
    #expect(play.attempts.first?.purpose == purpose)
    #expect(try play.send(.next).label == "finished")
  }

  @Test("A question from an earlier lesson and a review go through their stages, too")
  func earlier() throws {
    let material = SessionMaterial(
      lesson: Lesson(id: "now", title: "Now", steps: [Sample.page("P")]),
      retrieval: [Sample.exercise("walk", Corridor(), lesson: "before")]
    )
    var play = Play(material: material, start: Sample.start())
    #expect(play.begin().exercise?.isRetrieval == true)
    try play.answer(2)
    try play.answer(1)
    #expect(play.event?.label == "stage room-3")
    try play.send(.next)
    #expect(play.attempts.first?.purpose == .review)
    #expect(try play.send(.next).label == "page 1/1")
  }

  @Test("Whoever leaves in the middle of a path stands there again")
  func leaving() throws {
    var play = Sample.session(Self.exercise(hints: 1, tries: 2))
    try play.answer(1)
    try play.answer(1)
    try play.send(.next)
    try play.send(.answer(2, certainty: nil, milliseconds: 30))
    try play.send(.quit)
    var again = Self.resumed(play)
    let view = try #require(again.begin().exercise)
    #expect(view.steps == [2])
    #expect(again.event?.json["stage"] == "room-2")
    #expect(again.event?.json["canGoBack"] == false)
    try again.send(.answer(1, certainty: nil, milliseconds: 40))
    try again.send(.quit)
    var atEnding = Self.resumed(again)
    #expect(atEnding.begin().json["ending"] == true)
    try atEnding.send(.next)
    #expect(atEnding.attempts.last?.tryNumber == 2)
    #expect(atEnding.attempts.last?.activeMilliseconds == 70)
  }

  private static func resumed(_ play: Play) -> Play {
    Play(
      material: play.session.material,
      resuming: play.session.start,
      facts: play.facts,
      at: play.now
    )
  }

  /// A lesson with a path to be tried twice, one that is tried once, and one from an earlier lesson.
  private static let material = SessionMaterial(
    lesson: Lesson(
      id: "now",
      title: "Now",
      steps: [
        .exercise(Sample.exercise("twice", Corridor(), hints: 1, tries: 2)), Sample.page("P"),
        .exercise(Sample.exercise("once", Corridor())),
        .exercise(Sample.exercise("one", Sample.chooseOne)),
      ]
    ),
    retrieval: [Sample.exercise("earlier", Corridor(), lesson: "before")]
  )

  @Test("A session cut anywhere goes on at the same point to the same end", arguments: 0..<60)
  func cutAnywhere(seed: Int) throws {
    let whole = Performance(seed: UInt64(seed), material: Self.material)
    #expect(whole.play.event?.summary?.isFinished == true)
    for count in 1...whole.play.facts.count { try whole.compareWithCut(after: count) }
  }

  @Test("The sessions that are cut take all sorts of steps")
  func sorts() {
    let steps = (0..<60).flatMap { seed in
      Performance(seed: UInt64(seed), material: Self.material).play.contents.compactMap { content in
        if case .stepTaken(let taken) = content { taken.step } else { nil }
      }
    }
    #expect(Set(steps) == [1, 2, 3, ExerciseStage.back])
    #expect(steps.count > 120)
  }

  @Test(
    "Steps of a foreign record that no path has are no trap",
    arguments: [
      taken(1, "x"), taken(.max, 2), taken(1, ["back": true]), taken(2, 2), taken(1, 99),
      taken(1, [1, 2, 3], .max),
    ]
  )
  func oddSteps(fact: FactContent) throws {
    var facts = Sample.session(Self.exercise()).facts
    for place in [1, 1, 2] {
      facts.insert(
        RecordedFact(
          address: FactAddress(device: "other", counter: Int64(place)),
          context: facts[0].context,
          recordedAt: Moment(milliseconds: 0),
          content: fact
        ),
        at: place
      )
    }
    let material = Sample.session(Self.exercise()).session.material
    var play = Play(material: material, resuming: Sample.start(), facts: facts, at: 0)
    var event = play.begin()
    for _ in 0..<20 where event.summary == nil {
      for input: SessionInput in [
        .next, .answer(2, certainty: nil, milliseconds: .max), .back(milliseconds: .min), .quit,
      ] {
        if let next = try? play.send(input) {
          event = next
          break
        }
      }
    }
    #expect(event.summary != nil)
  }

  @Test("A whole list of answers makes the response that its steps make")
  func wholeResponse() throws {
    let corridor = Corridor()
    #expect(try corridor.response(to: [2, 1]) == Response([2, 1]))
    #expect(try corridor.response(to: [2, 3]) == Response([2, 3]))
    #expect(throws: AnswerError.missing("2")) { try corridor.response(to: [2]) }
    #expect(throws: AnswerError.wrongShape) { try corridor.response(to: [3, 1]) }
    #expect(throws: AnswerError.wrongShape) { try corridor.response(to: 2) }
  }
}
