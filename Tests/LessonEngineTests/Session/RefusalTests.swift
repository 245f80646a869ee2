import JSON
import Learning
import LessonEngine
import Testing

@Suite("Refused inputs")
struct RefusalTests {
  @Test("A refused input changes nothing, at every point of a session")
  func nothingChanges() throws {
    let script = PlayThroughTests.script.map { $0.0 }
    var refused = 0
    for place in 0...script.count {
      var calm = Play()
      calm.begin()
      for input in script.prefix(place) { try calm.send(input) }
      var disturbed = calm
      for odd in Inputs.odd + Inputs.all {
        var attempt = disturbed
        do { try attempt.send(odd) } catch {
          disturbed = attempt
          refused += 1
        }
      }
      for input in script.dropFirst(place) {
        #expect(try disturbed.send(input).line == calm.send(input).line)
      }
      #expect(disturbed.facts == calm.facts)
    }
    #expect(refused > 300)
  }

  @Test(
    "A refusal has its reason",
    arguments: [
      (.next, .notExpected), (.text("x"), .notExpected), (.overrule, .notExpected),
      (.hint, .noHintLeft),
      (.answer(9, certainty: nil, milliseconds: nil), .answer(.outOfRange("9", limit: 4))),
      (.answer("2", certainty: nil, milliseconds: nil), .answer(.wrongShape)),
      (.answer(2, certainty: 0, milliseconds: nil), .certaintyOutOfRange(0)),
      (.answer(2, certainty: 4, milliseconds: nil), .certaintyOutOfRange(4)),
    ] as [(SessionInput, SessionError)]
  )
  func reasons(input: SessionInput, reason: SessionError) {
    var play = Sample.session(Sample.exercise("e", Sample.chooseOne, certainty: true))
    #expect(throws: reason) { try play.send(input) }
    #expect(play.contents.map { $0.kind } == ["session-started"])
  }

  @Test(
    "After the last feedback only going on or overruling is taken",
    arguments: [
      .answer(1, certainty: nil, milliseconds: nil), .hint, .skip, .dontKnow, .text("x"),
    ] as [SessionInput]
  )
  func afterFeedback(input: SessionInput) throws {
    var play = Sample.session(Sample.exercise("e", Sample.shortText))
    try play.answer("x")
    #expect(throws: SessionError.notExpected) { try play.send(input) }
    #expect(try play.send(.overrule).label == "note")
  }

  @Test(
    "At the note nothing but a line, going on or leaving is taken",
    arguments: [
      .answer(1, certainty: nil, milliseconds: nil), .hint, .dontKnow, .overrule,
    ] as [SessionInput]
  )
  func atNote(input: SessionInput) throws {
    var play = Sample.session([])
    play.begin()
    #expect(throws: SessionError.notExpected) { try play.send(input) }
    #expect(try play.send(.text("x")).label == "finished")
  }

  @Test("Whatever is said at a page goes on, but for leaving", arguments: Inputs.all)
  func atPage(input: SessionInput) throws {
    var play = Sample.session([Sample.page("P")])
    play.begin()
    #expect(try play.send(input).label == (input == .quit ? "left" : "note"))
  }

  @Test(
    "Every refusal has a stable name of its own",
    arguments: [
      (.answer(.empty), "answer-empty"), (.answer(.missing("1")), "answer-incomplete"),
      (.answer(.outOfRange("1", limit: 0)), "answer-out-of-range"),
      (.answer(.wrongShape), "answer-wrong-shape"), (.answer(.repeated("1")), "answer-repeated"),
      (.answer(.unknown("x")), "answer-unknown-name"),
      (.answer(.notANumber("x")), "answer-not-a-number"),
      (.answer(.tooLong(limit: 1)), "answer-too-long"),
      (.certaintyOutOfRange(0), "certainty-out-of-range"), (.noHintLeft, "no-hint-left"),
      (.notExpected, "input-not-expected"), (.overruleNotOffered, "overrule-not-offered"),
      (.textTooLong(limit: 1), "text-too-long"),
    ] as [(SessionError, String)]
  )
  func codes(error: SessionError, code: String) {
    #expect(error.code == code)
  }
}
