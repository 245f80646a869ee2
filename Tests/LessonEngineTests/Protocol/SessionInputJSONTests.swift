import JSON
import Learning
import LessonEngine
import Testing

@Suite("Input lines of the session protocol")
struct SessionInputJSONTests {
  @Test(
    "A line is read as what it says",
    arguments: [
      (["next": true], .next), (["hint": true], .hint), (["skip": true], .skip),
      (["dontKnow": true], .dontKnow), (["overrule": true], .overrule), (["quit": true], .quit),
      (["text": "one line"], .text("one line")), (["text": ""], .text("")),
      (["answer": 2], .answer(2, certainty: nil, milliseconds: nil)),
      (["answer": 2, "certainty": 3], .answer(2, certainty: 3, milliseconds: nil)),
      (
        ["milliseconds": 4200, "certainty": 1, "answer": [1, 3]],
        .answer([1, 3], certainty: 1, milliseconds: 4200)
      ),
      (["answer": "25.9", "certainty": nil], .answer("25.9", certainty: nil, milliseconds: nil)),
      (["answer": ["1": "b"]], .answer(["1": "b"], certainty: nil, milliseconds: nil)),
      (["answer": nil], .answer(nil, certainty: nil, milliseconds: nil)),
      (["answer": 1, "certainty": 2.0], .answer(1, certainty: 2, milliseconds: nil)),
      (["later": [1], "next": true], .next), (["next": true, "later": nil], .next),
      (["answer": 1, "next": true], .answer(1, certainty: nil, milliseconds: nil)),
    ] as [(JSONValue, SessionInput)]
  )
  func reading(json: JSONValue, input: SessionInput) throws {
    #expect(try SessionInput(json: json) == input)
  }

  @Test(
    "A line that says nothing the session knows is refused",
    arguments: [
      (nil, .unknown), (1, .unknown), ("next", .unknown), ([], .unknown),
      ([["next": true]], .unknown),
      ([:], .unknown), (["Next": true], .unknown), (["certainty": 3], .unknown),
      (["next": false], .wrongType(key: "next")), (["next": 1], .wrongType(key: "next")),
      (["hint": nil], .wrongType(key: "hint")), (["quit": "yes"], .wrongType(key: "quit")),
      (["text": 5], .wrongType(key: "text")), (["text": nil], .wrongType(key: "text")),
      (["answer": 1, "certainty": "3"], .wrongType(key: "certainty")),
      (["answer": 1, "certainty": 1.5], .wrongType(key: "certainty")),
      (["answer": 1, "certainty": 1e300], .wrongType(key: "certainty")),
      (["answer": 1, "milliseconds": true], .wrongType(key: "milliseconds")),
      (["answer": 1, "milliseconds": .number(.nan)], .wrongType(key: "milliseconds")),
    ] as [(JSONValue, SessionInput.LineError)]
  )
  func refusing(json: JSONValue, reason: SessionInput.LineError) {
    #expect(throws: reason) { try SessionInput(json: json) }
  }

  @Test("A refused line has a stable name")
  func codes() {
    #expect(SessionInput.LineError.unknown.code == "input-unknown")
    #expect(SessionInput.LineError.wrongType(key: "x").code == "input-wrong-type")
  }

  @Test("A time below nothing is taken as nothing, and any other as it is")
  func milliseconds() throws {
    for (given, kept) in [(-5, 0), (Int.min, 0), (0, 0), (7, 7), (Int.max, Int.max)] {
      var play = Sample.session(Sample.exercise("e", Sample.chooseOne))
      try play.send(.answer(2, certainty: nil, milliseconds: given))
      #expect(play.attempts.map { $0.activeMilliseconds } == [kept])
    }
  }
}
