import JSON
import Learning
import LessonEngine
import Testing

@Suite("What stands behind the answers of a session")
struct AnswerClassesInSessionTests {
  static let fold = AnswerClassFold(
    exercises: Sample.material.retrieval + (Sample.material.lesson?.exercises ?? []),
    language: "en"
  )

  /// The classes that the fold gives to the attempts of a record.
  static func classes(of facts: [RecordedFact]) -> [AnswerClass?] {
    let overruled = Set(
      facts.compactMap { fact -> FactAddress? in
        if case .overruled(_, let address) = fact.content { address } else { nil }
      }
    )
    let answers = facts.compactMap { fact -> RecordedAnswer? in
      guard case .attempted(let attempt) = fact.content else { return nil }
      return RecordedAnswer(
        attempt,
        at: fact.address,
        isOverruled: overruled.contains(fact.address)
      )
    }
    return fold.classes(of: AnswerHistory(answers))
  }

  @Test(
    "Each feedback says the class that the record gives at that moment",
    arguments: UInt64(1)...60
  )
  func sameAsFold(seed: UInt64) throws {
    var learner = RandomLearner(seed: seed)
    var play = Play(start: Sample.start(seed: seed))
    var event = play.begin()
    var told = 0
    for _ in 0..<400 where event.summary == nil {
      event = (try? play.send(learner.input(after: event))) ?? event
      guard let feedback = event.feedback else { continue }
      let classes = Self.classes(of: play.facts)
      #expect(feedback.answerClass == classes.last ?? nil)
      if let before = feedback.classBefore { #expect(before == classes[classes.count - 2]) }
      told += 1
    }
    let summary = try #require(event.summary)
    #expect(told > 5 && summary.classes.values.reduce(0, +) > 5)
    let counts = AnswerClassCounts(
      history: AnswerHistory(
        play.facts.compactMap { fact in
          if case .attempted(let attempt) = fact.content {
            RecordedAnswer(attempt, at: fact.address)
          } else {
            nil
          }
        }
      ),
      classes: Self.classes(of: play.facts)
    ).counts.filter { $0.value > 0 }
    #expect(summary.classes == counts)
  }

  @Test(
    "What was answered before a session counts in it: knowledge, beliefs and questions that were met"
  )
  func earlier() throws {
    func answer(_ id: ExerciseID, _ counter: Int64, score: Double, _ belief: MisconceptionID? = nil)
      -> RecordedAnswer
    {
      RecordedAnswer(
        address: FactAddress(device: "a", counter: counter),
        exercise: id,
        score: score,
        misconceptions: belief.map { [$0] } ?? [],
        answeredAt: counter
      )
    }
    let history = AnswerHistory([
      answer("all", 1, score: 1), answer("number", 2, score: 0, "belief-1"),
      answer("one", 3, score: 0, "belief-3"),
    ])
    let exercise = Sample.exercise("one", Sample.chooseOne, tries: 3)
    func play(_ isTold: Bool) -> Play {
      var play = Play(
        material: SessionMaterial(
          lesson: Lesson(id: "now", title: "", steps: [.exercise(exercise)])
        ),
        start: SessionStart(lesson: "now", purpose: .study, seed: 7),
        earlier: isTold ? EarlierAnswers(history: history, fold: Self.fold) : nil
      )
      play.begin()
      return play
    }
    var alone = play(false)
    #expect(try alone.answer(1).feedback?.answerClass == .gap)
    #expect(try alone.answer(2).feedback?.classBefore == .gap)
    // The objective was known, so an answer that is put right was a slip; a belief is named again.
    var told = play(true)
    #expect(try told.answer(4).feedback?.answerClass == .gap)
    #expect(try told.answer(1).feedback?.answerClass == .misconception)
    #expect(try told.answer(2).feedback?.classBefore == .misconception)
    var slip = play(true)
    try slip.answer(4)
    let feedback = try #require(try slip.answer(2).feedback)
    #expect(feedback.tryClasses == [.slip, .known])
    #expect(feedback.json["class"] == "known" && feedback.json["classBefore"] == "slip")
    // A question that was met needs half of its reading.
    let floor = try #require(Self.fold.readingFloors["one"])
    for (milliseconds, isTold, expected) in [
      (floor - 1, false, .lucky), (floor - 1, true, .known), (floor / 2 - 1, true, .lucky),
      (floor, false, .known),
    ] as [(Int, Bool, AnswerClass)] {
      var quick = play(isTold)
      let event = try quick.send(.answer(2, certainty: nil, milliseconds: milliseconds))
      #expect(event.feedback?.answerClass == expected)
    }
  }

  @Test("A review tells why a question comes back, a lesson does not")
  func reminders() throws {
    let history = AnswerHistory([
      RecordedAnswer(
        address: FactAddress(device: "a", counter: 1),
        exercise: "one",
        score: 0,
        certainty: 3,
        answeredAt: 1
      )
    ])
    let exercise = Sample.exercise("one", Sample.chooseOne)
    for (purpose, expected) in [(Purpose.review, AnswerClass.misconception), (.pre, nil)] {
      var play = Play(
        material: SessionMaterial(questions: [exercise]),
        start: SessionStart(lesson: nil, purpose: purpose, seed: 7),
        earlier: EarlierAnswers(history: history, fold: Self.fold)
      )
      let event = play.begin()
      #expect(event.exercise?.lastClass == expected)
      #expect(event.json["lastClass"]?.stringValue == expected?.rawValue)
    }
  }

  @Test("The end names the questions on which a belief showed, and counts first tries by class")
  func summary() throws {
    var play = Sample.session([
      .exercise(Sample.exercise("a", Sample.chooseOne, tries: 2, certainty: true)),
      .exercise(Sample.exercise("b", Sample.chooseOne)),
      .exercise(Sample.exercise("c", Sample.poll)),
    ])
    play.begin()
    try play.answer(1, certainty: 3)
    try play.answer(2)
    try play.send(.next)
    try play.send(.skip)
    try play.answer(1)
    try play.send(.next)
    let summary = try #require(try play.send(.next).summary)
    #expect(summary.misconceived == ["a"])
    #expect(summary.classes == [.misconception: 1, .gap: 1])
    let classes: JSONValue = [
      "lucky": 0, "misconception": 1, "slip": 0, "known": 0, "unsure": 0, "gap": 1,
    ]
    #expect(play.event?.json["classes"] == classes)
  }
}

extension Feedback {
  /// The line that the protocol writes.
  fileprivate var json: JSONObject { SessionEvent.feedback(self).json }
}
