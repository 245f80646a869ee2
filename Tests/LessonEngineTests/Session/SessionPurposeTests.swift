import JSON
import Learning
import LessonEngine
import Testing

/// What reviews and tests do otherwise than lessons.
struct SessionPurposeTests {
  private static let questions = [
    Sample.exercise("one", Sample.chooseOne, hints: 2, tries: 3),
    Sample.exercise("two", Sample.number, hints: 1),
    Sample.exercise("poll", Poll(options: Sample.options(2, keys: []))),
  ]

  private func play(_ purpose: Purpose) -> Play {
    Play(
      material: SessionMaterial(questions: Self.questions),
      start: SessionStart(
        lesson: nil,
        module: purpose == .review ? nil : "module",
        purpose: purpose,
        form: purpose == .review ? nil : .b,
        seed: 7
      )
    )
  }

  @Test("A test tells nothing before its end", arguments: [Purpose.pre, .post])
  func silence(purpose: Purpose) throws {
    var play = play(purpose)
    #expect(play.begin().exercise?.asksCertainty == true)
    let event = try play.answer(1, certainty: 3)
    #expect(event.json.keys == ["event", "exercise", "final"])
    guard case .feedback(let feedback) = event else {
      Issue.record("no feedback")
      return
    }
    #expect(feedback.isSilent && feedback.isFinal && feedback.grade.score == nil)
    #expect(feedback.misconceptions.isEmpty && feedback.solution.isEmpty)
    #expect(feedback.explanation == nil)
    let attempt = try #require(play.attempts.last)
    #expect(attempt.score == 0 && attempt.certainty == 3)
    #expect(attempt.purpose == purpose && attempt.form == .b)
  }

  @Test("A test gives no hint, no skip and no second try", arguments: [Purpose.pre, .post])
  func noHelp(purpose: Purpose) throws {
    var play = play(purpose)
    let view = try #require(play.begin().exercise)
    #expect(!view.offersHelp && view.hintsLeft == 0 && view.triesLeft == 1)
    #expect(throws: SessionError.notExpected) { try play.send(.hint) }
    #expect(throws: SessionError.notExpected) { try play.send(.skip) }
    try play.answer(1)
    #expect(try play.send(.next).exercise?.exercise.id == "two")
  }

  @Test("Only what is marked asks for a certainty in a test")
  func certainty() throws {
    var play = play(.pre)
    play.begin()
    try play.send(.dontKnow)
    #expect(play.attempts.last?.dontKnow == true)
    #expect(try play.send(.next).exercise?.asksCertainty == true)
    try play.answer("25.9", certainty: 2)
    #expect(try play.send(.next).exercise?.asksCertainty == false)
  }

  @Test(
    "Reviews and tests end after their last question",
    arguments: [Purpose.pre, .post, .review]
  )
  func ending(purpose: Purpose) throws {
    var play = play(purpose)
    play.begin()
    for _ in Self.questions {
      try play.answer(2)
      if play.event?.exercise == nil { try play.send(.next) }
    }
    guard case .end(let summary)? = play.event else {
      Issue.record("no end")
      return
    }
    #expect(summary.isFinished && summary.graded == 2)
    #expect(play.contents.last == .sessionFinished(lesson: nil))
  }

  @Test("A review is like a lesson's question, tried once")
  func review() throws {
    var play = play(.review)
    let view = try #require(play.begin().exercise)
    #expect(view.offersHelp && view.hintsLeft == 2 && view.triesLeft == 1)
    try play.send(.hint)
    guard case .feedback(let feedback) = try play.answer(1) else {
      Issue.record("no feedback")
      return
    }
    #expect(feedback.isFinal && !feedback.isSilent && feedback.explanation != nil)
    #expect(play.attempts.last?.purpose == .review)
  }

  @Test("A test that was left goes on at its next question")
  func resumption() throws {
    var first = play(.pre)
    first.begin()
    try first.answer(2, certainty: 1)
    try first.send(.next)
    var second = Play(
      material: SessionMaterial(questions: Self.questions),
      resuming: first.session.start,
      facts: first.facts,
      at: first.now
    )
    #expect(second.begin().exercise?.exercise.id == "two")
    #expect(second.facts.count == first.facts.count)
  }
}
