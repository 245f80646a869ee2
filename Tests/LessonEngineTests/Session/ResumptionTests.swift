import JSON
import Learning
import LessonEngine
import Testing

@Suite("Going on from the record")
struct ResumptionTests {
  @Test("A session cut anywhere goes on at the same point to the same end", arguments: 0..<60)
  func cutAnywhere(seed: Int) throws {
    let whole = Performance(seed: UInt64(seed))
    #expect(whole.play.event?.summary?.isFinished == true)
    for count in 1...whole.play.facts.count { try whole.compareWithCut(after: count) }
  }

  @Test("A session cut after every input goes on to the same end", arguments: 100..<130)
  func cutAlways(seed: Int) throws {
    let whole = Performance(seed: UInt64(seed))
    var learner = RandomLearner(seed: UInt64(seed))
    var play = Play(start: Sample.start(seed: UInt64(seed)))
    var event = play.begin()
    var breaks = 0
    // A declined offer leaves no fact and stands again, until chance accepts it.
    while event.summary == nil, breaks < 1000 {
      play = Play(resuming: Sample.start(seed: UInt64(seed)), facts: play.facts, at: play.now)
      event = play.begin()
      breaks += 1
      // The learner leaves at once after whatever is taken; what is refused is tried a few times.
      for _ in 0..<100 {
        guard let next = try? play.send(learner.input(after: event)) else { continue }
        event = next
        break
      }
    }
    #expect(breaks > 10)
    Performance.expectNoRepetition(in: play)
    #expect(play.event?.summary?.graded == whole.play.event?.summary?.graded)
  }

  @Test("Leaving and coming back shows the same exercise in the same order with the hints counted")
  func hintsAndOrder() throws {
    var play = Sample.session(
      Sample.exercise("e", Sample.chooseOne, hints: 3, tries: 3, certainty: true)
    )
    let before = try #require(play.event?.exercise)
    try play.send(.hint)
    try play.answer(1)
    try play.send(.hint)
    try play.send(.quit)
    var again = Play(
      material: play.session.material,
      resuming: play.session.start,
      facts: play.facts,
      at: play.now
    )
    let view = try #require(again.begin().exercise)
    #expect(view.order == before.order)
    #expect(view.hintsShown == 2)
    #expect(view.hintsLeft == 1)
    #expect(view.triesLeft == 2)
    #expect(!view.asksCertainty)
    try again.answer(2)
    #expect(again.attempts.last?.tryNumber == 2)
    #expect(again.attempts.last?.hints == 2)
    #expect(again.attempts.last?.shownOrder == before.order)
  }

  @Test("An offer to overrule stands again after a break, until something else follows")
  func offer() throws {
    var play = Sample.session([
      .exercise(Sample.exercise("a", Sample.shortText)), Sample.page("P"),
      .exercise(Sample.exercise("b", Sample.chooseOne)),
    ])
    play.begin()
    let feedback = try play.answer("my words").line
    func resumed(_ play: Play) -> Play {
      Play(
        material: play.session.material,
        resuming: play.session.start,
        facts: play.facts,
        at: play.now
      )
    }
    var accepting = resumed(play)
    #expect(accepting.begin().line == feedback)
    #expect(try accepting.send(.overrule).label == "page 1/1")
    #expect(
      accepting.contents.last
        == .overruled(exercise: "a", attempt: FactAddress(device: "device", counter: 2))
    )
    var afterwards = resumed(accepting)
    #expect(afterwards.begin().label == "page 1/1")
    #expect(try afterwards.send(.quit).summary?.score == 1)
    var declining = resumed(play)
    declining.begin()
    #expect(try declining.send(.next).label == "page 1/1")
    #expect(try declining.send(.next).label == "exercise b")
    var later = resumed(declining)
    #expect(later.begin().label == "exercise b")
    #expect(try later.send(.quit).summary?.score == 0)
  }

  @Test("A record whose last turn was cut in two is completed, not repeated")
  func cutTurn() throws {
    let whole = try PlayThroughTests.played()
    var play = Play(resuming: Sample.start(), facts: whole.facts.dropLast(), at: whole.now)
    #expect(play.begin().line == whole.event?.line)
    #expect(play.contents == whole.contents)
    var over = Play(resuming: Sample.start(), facts: whole.facts, at: whole.now)
    #expect(over.begin().line == whole.event?.line)
    #expect(over.contents == whole.contents)
  }

  @Test("The order of an exercise stays when the course gets another page in between")
  func changedCourse() throws {
    let exercise = Sample.exercise("e", Sample.chooseAll)
    var play = Sample.session([Sample.page("P"), .exercise(exercise)])
    play.begin()
    let before = try #require(try play.send(.next).exercise)
    let longer = Lesson(
      id: "now",
      title: "Now",
      steps: [Sample.page("P"), Sample.page("New"), .exercise(exercise)]
    )
    var again = Play(
      material: SessionMaterial(lesson: longer),
      resuming: play.session.start,
      facts: play.facts,
      at: play.now
    )
    #expect(again.begin().label == "page 2/2")
    #expect(try again.send(.next).exercise?.order == before.order)
  }

  @Test("A record of things that the lesson does not have is no trap", arguments: OddFacts.all)
  func oddFacts(fact: FactContent) throws {
    var facts = try PlayThroughTests.played().facts.dropLast(2).prefix(12)
    for place in [0, 5, 11] {
      let address = FactAddress(device: "other", counter: .max)
      facts.insert(
        RecordedFact(
          address: address,
          context: facts[0].context,
          recordedAt: Moment(milliseconds: .max),
          content: fact
        ),
        at: place
      )
    }
    var play = Play(resuming: Sample.start(), facts: Array(facts), at: .max - 100_000)
    var event = play.begin()
    for _ in 0..<60 where event.summary == nil {
      for input: SessionInput in [.skip, .next, .quit] {
        if let next = try? play.send(input) {
          event = next
          break
        }
      }
    }
    #expect(event.summary != nil)
  }
}

/// Facts that no session writes, as a foreign record may hold them.
enum OddFacts {
  static let all: [FactContent] = [
    .pageFinished(lesson: "now", page: .max), .pageFinished(lesson: "now", page: .min),
    .pageFinished(lesson: "other", page: 1), .pageFinished(lesson: "now", page: 3),
    .hintShown(exercise: "one", number: .max), .hintShown(exercise: "one", number: .min),
    .hintShown(exercise: "unknown", number: 1),
    .overruled(exercise: "text", attempt: FactAddress(device: "x", counter: .min)),
    .overruled(exercise: "unknown", attempt: FactAddress(device: "x", counter: 1)),
    .nextStepWritten(lesson: "other", text: "x"), .sessionStarted(Sample.start(seed: 1)),
    .attempted(attempt("unknown", tryNumber: 1, hints: 0, response: 1)),
    .attempted(attempt("one", tryNumber: .max, hints: .max, response: .integer(.min))),
    .attempted(attempt("one", tryNumber: .min, hints: .min, response: ["x": nil])),
    .attempted(attempt("order", tryNumber: 1, hints: 0, response: [.integer(.max), 1, 2, 3])),
    .attempted(attempt("text", tryNumber: 1, hints: 0, response: [1])),
    .attempted(attempt("poll", tryNumber: 1, hints: 3, response: "x")),
  ]

  private static func attempt(
    _ exercise: ExerciseID,
    tryNumber: Int,
    hints: Int,
    response: JSONValue
  ) -> Attempt {
    Attempt(
      exercise: exercise,
      lesson: nil,
      digest: "",
      purpose: .study,
      tryNumber: tryNumber,
      response: Response(response),
      shownOrder: ShownOrder(sourceNumbers: [.max, .min]),
      score: 0.5,
      hints: hints,
      presentedAt: .min,
      answeredAt: .max
    )
  }
}
