import JSON
import Testing

@testable import Learning

@Suite("How a room voted")
struct RoomResultTests {
  @Test(
    "Options are counted in shown order with beliefs, certainty, who is stuck and who is silent"
  )
  func options() throws {
    var room = RoomSample.room(people: 6)
    try room.perform(.next)
    try room.vote(1, 2, certainty: 3)
    try room.vote(2, 3, certainty: 3)
    try room.vote(3, 3, certainty: 1)
    try room.vote(4, 2, certainty: 3)
    try room.vote(5, nil)
    let result = try #require(room.lastResult(question: 1))
    #expect(result.participants == 6 && result.votes == 5 && result.right == 2)
    #expect(result.rightPercent == 40 && result.advice == .discuss)
    let order = room.questions[0].shownOrder.sourceNumbers
    #expect(result.answers.map { $0.option } == order)
    for answer in result.answers {
      let expected = [1: (0, false), 2: (2, true), 3: (2, false)][answer.option ?? 0]
      #expect(answer.count == expected?.0 && answer.isRight == expected?.1)
    }
    #expect(result.misconceptions.map { $0.misconception } == ["c-belief"])
    #expect(result.misconceptions.map { $0.count } == [2])
    #expect(
      result.certainty.map { [$0.certainty, $0.right, $0.wrong] } == [
        [1, 0, 1], [2, 0, 0], [3, 2, 1],
      ]
    )
    #expect(result.stuck == [RoomSample.person(5)] && result.silent == [RoomSample.person(6)])
  }

  @Test("Numbers are counted by value, the commonest first")
  func numbers() throws {
    var room = RoomSample.room(people: 4)
    try room.perform(.open(question: 3))
    for (person, answer) in [(1, "386"), (2, "25,9"), (3, "386 %"), (4, "7")] as [(Int, JSONValue)]
    {
      try room.vote(person, answer)
    }
    let result = try #require(room.lastResult(question: 3))
    #expect(result.answers.map { $0.count } == [2, 1, 1])
    #expect(result.answers.first?.isRight == false)
    #expect(result.answers.first?.misconceptions == ["inverted-ratio"])
    #expect(result.right == 1)
  }

  @Test("Equal words are one, in whatever case, and a hidden one is counted no more")
  func words() throws {
    var room = RoomSample.room(people: 5)
    try room.perform(.open(question: 2))
    for (person, answer) in [
      (1, "  Trust "), (2, "trust"), (3, "Радио"), (4, "a  word"), (5, "rude"),
    ] as [(Int, JSONValue)] {
      try room.vote(person, answer, certainty: nil)
    }
    func list() -> [String] {
      (room.lastResult(question: 2)?.answers ?? []).map { "\($0.words[0]) \($0.count)" }
    }
    #expect(list() == ["Trust 2", "a word 1", "rude 1", "Радио 1"])
    #expect(throws: RoomError.noSuchWord("other")) { try room.perform(.hide(word: "other")) }
    try room.perform(.hide(word: "RUDE"))
    #expect(list() == ["Trust 2", "a word 1", "Радио 1"])
    try room.perform(.close)
    try room.perform(.hide(word: "радио"))
    #expect(list() == ["Trust 2", "a word 1"])
  }

  @Test("Words that are too long, empty or steer a terminal are refused")
  func badWords() throws {
    let list = WordList(limit: 5)
    #expect(try list.response(to: " a  b ").value == "a b")
    for (text, error) in [
      ("", AnswerError.empty), (" \t", .empty), ("abcdef", .tooLong(limit: 5)),
      ("\(String(repeating: "a ", count: 11))", .tooLong(limit: 5)),
      ("a\u{1B}[2", .controlCharacter), ("a\u{202E}b", .controlCharacter), ("a\u{0}", .wrongShape),
    ] {
      #expect(throws: error) { try list.response(to: .string(text)) }
    }
    #expect(throws: AnswerError.wrongShape) { try list.response(to: 1) }
  }

  @Test(
    "Advice changes below thirty and above seventy in a hundred",
    arguments: [
      (0, 0, nil), (0, 1, .explain), (29, 100, .explain), (30, 100, .discuss), (3, 10, .discuss),
      (70, 100, .discuss), (7, 10, .discuss), (71, 100, .goOn), (1, 1, .goOn),
      (5, 17, .explain), (12, 17, .goOn),
    ] as [(Int, Int, RoomAdvice?)]
  )
  func advice(right: Int, votes: Int, expected: RoomAdvice?) {
    #expect(RoomAdvice(right: right, votes: votes) == expected)
  }
}
