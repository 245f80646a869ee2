import JSON
import Learning
import LessonEngine
import Testing

@Suite("A whole session")
struct PlayThroughTests {
  /// Inputs with the event that each brings.
  static let script: [(SessionInput, String)] = [
    (.answer(2, certainty: 3, milliseconds: 900), "feedback earlier-one"),
    (.next, "exercise earlier-text"),
    (.answer("data", certainty: nil, milliseconds: nil), "feedback earlier-text"),
    (.overrule, "page 1/3"), (.next, "exercise one"), (.hint, "hint 1/2"), (.hint, "hint 2/2"),
    (.answer(1, certainty: 2, milliseconds: nil), "feedback one"),
    (.answer(2, certainty: 3, milliseconds: nil), "feedback one"), (.next, "exercise all"),
    (.answer([1, 4], certainty: nil, milliseconds: nil), "feedback all"), (.next, "page 2/3"),
    (.next, "exercise order"),
    (.answer([1, 2, 4, 3], certainty: nil, milliseconds: nil), "feedback order"),
    (.next, "exercise order"),
    (.answer([1, 2, 3, 4], certainty: nil, milliseconds: nil), "feedback order"),
    (.next, "exercise match"), (.skip, "exercise sort"),
    (
      .answer(["1": "live", "2": "live", "3": "live"], certainty: nil, milliseconds: nil),
      "feedback sort"
    ),
    (.next, "exercise number"),
    (.answer("386", certainty: 3, milliseconds: nil), "feedback number"),
    (.dontKnow, "feedback number"), (.next, "exercise text"),
    (.answer(" METADATA ", certainty: nil, milliseconds: nil), "feedback text"),
    (.next, "exercise text-twice"),
    (.answer("x", certainty: nil, milliseconds: nil), "feedback text-twice"),
    (.answer("y", certainty: nil, milliseconds: nil), "feedback text-twice"),
    (.next, "exercise gaps"),
    (
      .answer(["channel": "radio", "reach": ""], certainty: nil, milliseconds: nil), "feedback gaps"
    ),
    (.next, "exercise poll"), (.answer(1, certainty: nil, milliseconds: nil), "feedback poll"),
    (.next, "page 3/3"), (.next, "note"), (.text("Count who reads us."), "finished"),
  ]

  @Test(
    "A session shows questions from earlier lessons, pages, exercises, the note and the end in order"
  )
  func order() throws {
    var play = Play()
    #expect(play.begin().label == "exercise earlier-one")
    for (input, label) in Self.script {
      #expect(try play.send(input).label == label, "after \(input)")
    }
  }

  @Test("A session records each thing that happened once, in order")
  func facts() throws {
    let play = try Self.played()
    #expect(
      play.contents.map { $0.kind } == [
        "session-started", "attempted", "attempted", "overruled", "page-finished", "hint-shown",
        "hint-shown", "attempted", "attempted", "attempted", "page-finished", "attempted",
        "attempted", "attempted", "attempted", "attempted", "attempted", "attempted", "attempted",
        "attempted", "attempted", "attempted", "page-finished", "next-step-written",
        "session-finished",
      ]
    )
    #expect(play.contents.first == .sessionStarted(Sample.start()))
    #expect(
      play.contents.suffix(2) == [
        .nextStepWritten(lesson: "now", text: "Count who reads us."),
        .sessionFinished(lesson: "now"),
      ]
    )
    #expect(
      play.contents.filter { $0.kind == "page-finished" }
        == (1...3).map { .pageFinished(lesson: "now", page: $0) }
    )
  }

  @Test("Each attempt carries its try, hints, certainty, mark and purpose")
  func attempts() throws {
    let lines = try Self.played().attempts.map { attempt in
      [
        attempt.exercise.text, attempt.lesson?.text ?? "-", attempt.purpose.rawValue,
        "try \(attempt.tryNumber)", "hints \(attempt.hints)",
        "certainty \(attempt.certainty.map { "\($0)" } ?? "-")",
        "score \(attempt.score.map { "\($0)" } ?? "-")",
        attempt.skipped
          ? "skipped" : attempt.dontKnow ? "unknown" : attempt.response?.value.text ?? "",
      ].joined(separator: " · ")
    }
    #expect(
      lines == [
        "earlier-one · before · review · try 1 · hints 0 · certainty 3 · score 1.0 · 2",
        #"earlier-text · before · review · try 1 · hints 0 · certainty - · score 0.0 · "data""#,
        "one · now · study · try 1 · hints 2 · certainty 2 · score 0.0 · 1",
        "one · now · study · try 2 · hints 2 · certainty - · score 1.0 · 2",
        "all · now · study · try 1 · hints 0 · certainty - · score 1.0 · [1,4]",
        "order · now · study · try 1 · hints 0 · certainty - · score 0.3333333333333333 · [1,2,4,3]",
        "order · now · study · try 2 · hints 0 · certainty - · score 1.0 · [1,2,3,4]",
        "match · now · study · try 1 · hints 0 · certainty - · score 0.0 · skipped",
        "sort · now · study · try 1 · hints 0 · certainty - · score 0.6666666666666666 · "
          + #"{"1":"live","2":"live","3":"live"}"#,
        #"number · now · study · try 1 · hints 0 · certainty 3 · score 0.0 · "386""#,
        "number · now · study · try 2 · hints 0 · certainty - · score 0.0 · unknown",
        #"text · now · study · try 1 · hints 0 · certainty - · score 1.0 · " METADATA ""#,
        #"text-twice · now · study · try 1 · hints 0 · certainty - · score 0.0 · "x""#,
        #"text-twice · now · study · try 2 · hints 0 · certainty - · score 0.0 · "y""#,
        "gaps · now · study · try 1 · hints 0 · certainty - · score 0.5 · "
          + #"{"channel":"radio","reach":""}"#,
        "poll · now · study · try 1 · hints 0 · certainty - · score - · 1",
      ]
    )
  }

  @Test("Each attempt keeps the order that was shown, the digest and its times")
  func attemptDetails() throws {
    var play = Play()
    var shown: [ExerciseID: ShownOrder] = [:]
    var times: [ExerciseID: Int64] = [:]
    var event = play.begin()
    for (input, _) in Self.script {
      if let view = event.exercise, shown[view.exercise.id] == nil {
        shown[view.exercise.id] = view.order
        times[view.exercise.id] = play.now
      }
      event = try play.send(input)
    }
    for attempt in play.attempts {
      #expect(attempt.shownOrder == shown[attempt.exercise])
      #expect(attempt.digest == "digest-\(attempt.exercise)")
      #expect(attempt.answeredAt >= attempt.presentedAt + 1000)
      if attempt.tryNumber == 1 { #expect(attempt.presentedAt == times[attempt.exercise]) }
    }
    #expect(play.attempts.first?.activeMilliseconds == 900)
    #expect(play.attempts.dropFirst().allSatisfy { $0.activeMilliseconds == nil })
  }

  @Test("The summary adds credits up, and names what was not right in the end")
  func summary() throws {
    let summary = try #require(try Self.played().event?.summary)
    #expect(summary.isFinished)
    #expect(summary.graded == 11)
    #expect(summary.maximum == 11)
    // 1 + overruled 1 + hints and second try 0.75² × 0.5 + 1 + second try 0.5 + 2/3 + 1 + 0.5
    #expect(abs(summary.score - (1 + 1 + 0.28125 + 1 + 0.5 + 2.0 / 3 + 1 + 0.5)) < 1e-12)
    #expect(summary.lookAgain.map { $0.id } == ["match", "sort", "number", "text-twice", "gaps"])
    #expect(summary.next == "after")
  }

  @Test("A session counts its exercises, questions from earlier lessons included")
  func exerciseCount() {
    #expect(Play().session.exerciseCount == 12)
  }

  @Test("Two sessions of one seed are the same, another seed shows other orders")
  func seeds() throws {
    func orders(_ seed: UInt64) throws -> [ShownOrder] {
      var play = Play(start: Sample.start(seed: seed))
      play.begin()
      for (input, _) in Self.script { try play.send(input) }
      return play.attempts.map { $0.shownOrder }
    }
    #expect(try orders(1) == orders(1))
    #expect(try Set((1...20).map { try orders($0) }).count == 20)
  }

  @Test("Exercises of one kind in one session are shuffled apart from each other")
  func independence() throws {
    var same = 0
    for seed in UInt64(0)..<200 {
      var play = Play(
        material: SessionMaterial(
          lesson: Lesson(
            id: "now",
            title: "",
            steps: ["a", "b"].map { .exercise(Sample.exercise($0, Sample.chooseOne)) }
          )
        ),
        start: Sample.start(seed: seed)
      )
      let first = try #require(play.begin().exercise)
      let second = try #require(try play.send(.skip).exercise)
      if first.order == second.order { same += 1 }
    }
    // One in 24 is expected: about 8 of 200.
    #expect((1...20).contains(same))
  }

  /// The script played to its end.
  static func played() throws -> Play {
    var play = Play()
    play.begin()
    for (input, _) in script { try play.send(input) }
    return play
  }
}
