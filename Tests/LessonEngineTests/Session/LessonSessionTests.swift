import JSON
import Learning
import Testing

@testable import LessonEngine

@Suite("A session turn by turn")
struct LessonSessionTests {
  @Test("A hint comes one by one, is recorded and lowers the credit")
  func hints() throws {
    var play = Sample.session(Sample.exercise("e", Sample.chooseOne, hints: 2))
    #expect(play.event?.exercise?.hintsLeft == 2)
    guard case .hint(let first) = try play.send(.hint) else { throw Unexpected() }
    #expect(first == HintView(number: 1, count: 2, text: "Hint 1 for e."))
    guard case .hint(let second) = try play.send(.hint) else { throw Unexpected() }
    #expect(second.text == "Hint 2 for e.")
    #expect(throws: SessionError.noHintLeft) { try play.send(.hint) }
    #expect(
      play.contents.suffix(2) == [
        .hintShown(exercise: "e", number: 1), .hintShown(exercise: "e", number: 2),
      ]
    )
    let feedback = try #require(try play.answer(2).feedback)
    #expect(feedback.grade.score == 1)
    #expect(feedback.credit == 0.5625)
    #expect(play.attempts.first?.hints == 2)
    #expect(play.attempts.first?.score == 1)
  }

  @Test("A hint between two tries lowers the second alone")
  func hintBetweenTries() throws {
    var play = Sample.session(Sample.exercise("e", Sample.order, hints: 1, tries: 2))
    #expect(try play.answer([1, 2, 4, 3]).feedback?.credit == 1.0 / 3)
    try play.send(.hint)
    #expect(try play.answer([1, 2, 3, 4]).feedback?.credit == 0.375)
    #expect(play.attempts.map { $0.hints } == [0, 1])
  }

  @Test("A second try is offered where the card allows it, and worth half")
  func secondTry() throws {
    var play = Sample.session(Sample.exercise("e", Sample.chooseOne, tries: 2))
    #expect(play.event?.exercise?.triesLeft == 2)
    let first = try #require(try play.answer(1).feedback)
    #expect(!first.isFinal)
    #expect(first.triesLeft == 1)
    #expect(first.explanation == nil)
    #expect(first.solution.isEmpty)
    #expect(first.misconceptions.isEmpty)
    #expect(first.grade.misconceptions == ["belief-1"])
    let again = try #require(try play.send(.next).exercise)
    #expect(again.triesLeft == 1)
    let second = try #require(try play.answer(3).feedback)
    #expect(second.isFinal)
    #expect(second.triesLeft == 0)
    #expect(second.explanation == "Why e.")
    #expect(second.solution == ["Option 2"])
    #expect(play.attempts.map { $0.tryNumber } == [1, 2])
  }

  @Test("A right answer ends the tries", arguments: [1, 2, 5])
  func rightAnswer(tries: Int) throws {
    var play = Sample.session(Sample.exercise("e", Sample.chooseOne, tries: tries))
    let feedback = try #require(try play.answer(2).feedback)
    #expect(feedback.isFinal)
    #expect(feedback.explanation == "Why e.")
    #expect(feedback.solution.isEmpty)
    #expect(try play.send(.next).label == "note")
  }

  @Test("The better of several tries counts in the summary")
  func bestTry() throws {
    var play = Sample.session(Sample.exercise("e", Sample.order, tries: 2))
    try play.answer([2, 3, 4, 1])
    try play.answer([4, 3, 2, 1])
    #expect(try play.send(.quit).summary?.score == 2.0 / 3)
  }

  @Test("A number of tries below 1 is one try", arguments: [0, -1, Int.min])
  func noTries(tries: Int) throws {
    var play = Sample.session(Sample.exercise("e", Sample.chooseOne, tries: tries))
    #expect(play.event?.exercise?.triesLeft == 1)
    #expect(try play.answer(1).feedback?.isFinal == true)
  }

  @Test("Certainty is asked on the first try alone, and not recorded where it was not asked")
  func certainty() throws {
    var play = Sample.session(Sample.exercise("e", Sample.chooseOne, tries: 2, certainty: true))
    #expect(play.event?.exercise?.asksCertainty == true)
    #expect(try play.answer(1, certainty: 3).feedback?.certainty == 3)
    #expect(try play.send(.next).exercise?.asksCertainty == false)
    #expect(try play.answer(2, certainty: 1).feedback?.certainty == nil)
    #expect(play.attempts.map { $0.certainty } == [3, nil])
    var other = Sample.session(Sample.exercise("e", Sample.chooseOne))
    #expect(other.event?.exercise?.asksCertainty == false)
    try other.answer(2, certainty: 2)
    #expect(other.attempts.map { $0.certainty } == [nil])
  }

  @Test("A question from an earlier lesson has one try and counts as review")
  func retrieval() throws {
    var play = Play()
    let view = try #require(play.begin().exercise)
    #expect(view.isRetrieval)
    #expect(view.triesLeft == 1)
    #expect(try play.answer(1).feedback?.isFinal == true)
    #expect(play.attempts.first?.purpose == .review)
    #expect(play.attempts.first?.lesson == "before")
  }

  @Test("Feedback tells the belief behind the answer where the course explains it")
  func misconceptions() throws {
    var play = Play()
    play.begin()
    let feedback = try #require(try play.answer(1).feedback)
    #expect(feedback.misconceptions.map { $0.repair } == ["Not one."])
    #expect(play.attempts.first?.misconceptions == ["belief-1"])
    #expect(feedback.grade.notes.map { $0.text } == ["About option 1."])
  }

  @Test("An overruled answer counts as right, with the hints and tries it took")
  func overrule() throws {
    var play = Sample.session(Sample.exercise("e", Sample.shortText, hints: 1, tries: 2))
    try play.send(.hint)
    #expect(try play.answer("x").feedback?.canOverrule == false)
    let feedback = try #require(try play.answer("my words").feedback)
    #expect(feedback.canOverrule)
    #expect(feedback.solution == ["metadata"])
    #expect(try play.send(.overrule).label == "note")
    let address = FactAddress(device: "device", counter: 4)
    #expect(play.contents.last == .overruled(exercise: "e", attempt: address))
    #expect(play.facts[3].content.kind == "attempted")
    #expect(play.attempts.last?.score == 0)
    let summary = try #require(try play.send(.quit).summary)
    #expect(summary.score == 0.375)
    #expect(summary.lookAgain.isEmpty)
  }

  @Test("Only a wrong answer of one's own words can be overruled")
  func noOverrule() throws {
    var right = Sample.session(Sample.exercise("e", Sample.shortText))
    #expect(try right.answer("metadata").feedback?.canOverrule == false)
    #expect(throws: SessionError.overruleNotOffered) { try right.send(.overrule) }
    var unknown = Sample.session(Sample.exercise("e", Sample.shortText))
    #expect(try unknown.send(.dontKnow).feedback?.canOverrule == false)
    #expect(throws: SessionError.overruleNotOffered) { try unknown.send(.overrule) }
    var choice = Sample.session(Sample.exercise("e", Sample.chooseOne))
    #expect(try choice.answer(1).feedback?.canOverrule == false)
    #expect(throws: SessionError.overruleNotOffered) { try choice.send(.overrule) }
  }

  @Test("Whoever does not know is told the answer at once, even with tries left")
  func dontKnow() throws {
    var play = Sample.session(Sample.exercise("e", Sample.number, tries: 3, certainty: true))
    let feedback = try #require(try play.send(.dontKnow).feedback)
    #expect(feedback.isFinal)
    #expect(feedback.response == nil)
    #expect(feedback.solution == ["25.9 %"])
    #expect(feedback.grade.score == 0)
    #expect(play.attempts.first?.dontKnow == true)
    #expect(play.attempts.first?.skipped == false)
    #expect(play.attempts.first?.certainty == nil)
  }

  @Test("A skip is recorded, gives nothing away and comes up in the summary")
  func skip() throws {
    var play = Sample.session(Sample.exercise("e", Sample.chooseOne, tries: 2))
    #expect(try play.send(.skip).label == "note")
    #expect(play.attempts.first?.skipped == true)
    #expect(play.attempts.first?.dontKnow == false)
    #expect(play.attempts.first?.score == 0)
    #expect(play.attempts.first?.response == nil)
    #expect(try play.send(.next).summary?.lookAgain.map { $0.id } == ["e"])
  }

  @Test("A poll has no mark, whatever is done with it, and is not counted")
  func poll() throws {
    for input: SessionInput in [.answer(2, certainty: nil, milliseconds: nil), .skip, .dontKnow] {
      var play = Sample.session(Sample.exercise("e", Sample.poll))
      let feedback = try play.send(input).feedback
      #expect(feedback?.grade.score == nil)
      #expect(feedback?.solution.isEmpty != false)
      #expect(play.attempts.first?.score == nil)
      let summary = try #require(try play.send(.quit).summary)
      #expect(summary.graded == 0)
      #expect(summary.lookAgain.isEmpty)
    }
  }

  @Test("The note shows the learner's last line and keeps the new one")
  func note() throws {
    var play = Play(
      material: SessionMaterial(
        lesson: Lesson(id: "now", title: "", steps: []),
        previousNextStep: "Before."
      ),
      start: Sample.start()
    )
    guard case .note(let previous) = play.begin() else { throw Unexpected() }
    #expect(previous == "Before.")
    #expect(try play.send(.text("  Ask Айгүл. ")).label == "finished")
    #expect(play.contents.contains(.nextStepWritten(lesson: "now", text: "  Ask Айгүл. ")))
  }

  @Test(
    "A note is kept as one line that can be read back",
    arguments: [("One\nline\u{0}.", "One line\u{FFFD}."), ("a\r\nb", "a b")]
  )
  func oneLine(written: String, kept: String) throws {
    var play = Sample.session([])
    play.begin()
    try play.send(.text(written))
    let fact = try #require(play.contents.first { $0.kind == "next-step-written" })
    #expect(fact == .nextStepWritten(lesson: "now", text: kept))
    #expect(FactContent(kind: fact.kind, json: try JSONValue(parsing: fact.json.text)) == fact)
  }

  @Test(
    "A note without words is not recorded, and the session is finished all the same",
    arguments: [.next, .skip, .text(""), .text(" \t")] as [SessionInput]
  )
  func emptyNote(input: SessionInput) throws {
    var play = Sample.session([])
    play.begin()
    #expect(try play.send(input).label == "finished")
    #expect(play.contents.map { $0.kind } == ["session-started", "session-finished"])
  }

  @Test("A note may be as long as a line and no longer")
  func noteLength() throws {
    var play = Sample.session([])
    play.begin()
    let refusal = SessionError.textTooLong(limit: 500)
    #expect(throws: refusal) { try play.send(.text(String(repeating: "ж", count: 501))) }
    let marks = "a" + String(repeating: "\u{301}", count: 500)
    #expect(throws: refusal) { try play.send(.text(marks)) }
    #expect(try play.send(.text(String(repeating: "ж", count: 500))).label == "finished")
  }

  @Test("Leaving keeps what was answered, records nothing more and names no next lesson")
  func quit() throws {
    var play = Play()
    play.begin()
    try play.answer(2)
    let count = play.facts.count
    let summary = try #require(try play.send(.quit).summary)
    #expect(!summary.isFinished)
    #expect(summary.graded == 1)
    #expect(summary.score == 1)
    #expect(summary.next == nil)
    #expect(play.facts.count == count)
  }

  @Test("A session that is over takes nothing more", arguments: Inputs.all)
  func over(input: SessionInput) throws {
    var finished = try PlayThroughTests.played()
    #expect(throws: SessionError.notExpected) { try finished.send(input) }
    var left = Play()
    left.begin()
    try left.send(.quit)
    #expect(throws: SessionError.notExpected) { try left.send(input) }
  }

  @Test("A second beginning records no second start and loses nothing")
  func secondBeginning() throws {
    var play = Play()
    let first = play.begin().line
    #expect(play.begin().line == first)
    #expect(play.contents.map { $0.kind } == ["session-started"])
    try play.answer(2)
    #expect(play.begin().label == "exercise earlier-text")
    var over = try PlayThroughTests.played()
    let facts = over.facts
    #expect(over.begin().label == "finished")
    #expect(over.facts == facts)
  }
}

/// An event of another kind than the test expects.
struct Unexpected: Error {}
