import JSON
import Testing

@testable import Learning

@Suite("Grading arrangements")
struct ArrangementGradingTests {
  @Test(
    "An order counts the share of neighbours kept",
    arguments: [
      ([1, 2, 3, 4], 1.0, [true, true, true, true]),
      ([2, 3, 4, 1], 2.0 / 3, [false, true, true, false]),
      ([1, 2, 4, 3], 1.0 / 3, [true, true, false, false]),
      ([3, 4, 1, 2], 2.0 / 3, [false, true, false, true]),
      ([4, 3, 2, 1], 0, [false, false, false, false]),
      ([1, 3, 2, 4], 0, [true, false, false, false]),
    ] as [([Int], Double, [Bool])]
  )
  func order(numbers: [Int], score: Double, notes: [Bool]) throws {
    let grade = try Sample.order.mark(.array(numbers.map { .integer($0) }))
    #expect(isClose(grade.score, score))
    #expect(grade.notes.map { $0.isRight } == notes)
    #expect(
      grade.notes.map { $0.subject }
        == numbers.map { ["first", "second", "third", "fourth"][$0 - 1] }
    )
  }

  @Test("An order is wrong in its notes as often as in its mark, for every permutation")
  func orderNotesAgree() throws {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<200 {
      let numbers = generator.permutation(of: 4)
      let grade = try Sample.order.mark(.array(numbers.map { .integer($0) }))
      let kept = zip(numbers, numbers.dropFirst()).count { $0 + 1 == $1 }
      #expect(isClose(grade.score, Double(kept) / 3))
      #expect(grade.notes.dropFirst().count { $0.isRight == true } == kept)
      #expect(grade.isCorrect == (numbers == [1, 2, 3, 4]))
    }
  }

  @Test(
    "A match counts the share of right pairs",
    arguments: [
      (["1": 1, "2": 2, "3": 4], 1.0, [true, true, true]),
      (["3": 4, "2": 1, "1": 2], 1.0 / 3, [false, false, true]),
      (["1": 3, "2": 3, "3": 3], 0, [false, false, false]),
      (["1": 1, "2": 1, "3": 1], 1.0 / 3, [true, false, false]),
    ] as [(JSONValue, Double, [Bool])]
  )
  func match(answer: JSONValue, score: Double, notes: [Bool]) throws {
    let grade = try Sample.match.mark(answer)
    #expect(isClose(grade.score, score))
    #expect(grade.notes.map { $0.isRight } == notes)
  }

  @Test("A match tells its pairs in the order of the left column")
  func matchWords() throws {
    let response = try Sample.match.response(to: ["3": 4, "1": 3, "2": 2])
    #expect(response.value == ["1": 3, "2": 2, "3": 4])
    #expect(
      Sample.match.words(for: response)
        == ["theft → spare", "outage → text message", "phishing → second channel"]
    )
  }

  @Test(
    "A sorting counts the share of items in the right group",
    arguments: [
      (["1": "live", "2": "live", "3": "later", "4": "later", "5": "later"], 1.0),
      (["1": "later", "2": "live", "3": "later", "4": "later", "5": "later"], 0.8),
      (["5": "live", "4": "live", "3": "live", "2": "live", "1": "live"], 0.4),
      (["1": "later", "2": "later", "3": "live", "4": "live", "5": "live"], 0),
    ] as [(JSONValue, Double)]
  )
  func sort(answer: JSONValue, score: Double) throws {
    let grade = try Sample.sort.mark(answer)
    #expect(isClose(grade.score, score))
    #expect(isClose(Double(grade.notes.count { $0.isRight == true }) / 5, score))
  }

  @Test("Items of a sorting are numbered group after group")
  func sortWords() throws {
    #expect(Sample.sort.items == ["call", "meeting", "letter", "post", "mail"])
    let response = try Sample.sort.response(
      to: ["5": "live", "1": "live", "2": "live", "3": "later", "4": "later"]
    )
    #expect(
      Sample.sort.words(for: response)
        == ["call → Live", "meeting → Live", "letter → Later", "post → Later", "mail → Live"]
    )
  }
}
