import Learning
import Testing

@testable import Commands

/// What people type in plain mode.
struct TypedLineTests {
  @Test(
    "Numbers are read apart by spaces, commas or semicolons",
    arguments: [
      ("2", [2]), ("1,3", [1, 3]), ("3 1 2", [3, 1, 2]), (" 1 ; 2,, 3 ", [1, 2, 3]), ("0", [0]),
    ]
  )
  func numbers(line: String, expected: [Int]) throws {
    #expect(try TypedLine.numbers(in: line) == expected)
  }

  @Test(
    "What is no list of numbers is refused",
    arguments: ["", " ", "a", "1,b", "1.5", "99999999999999999999"]
  )
  func notNumbers(line: String) {
    #expect(throws: AnswerError.self) { try TypedLine.numbers(in: line) }
  }

  @Test(
    "Pairs are read with the letter before or behind the number",
    arguments: [
      ("a2 b1", [[0, 2], [1, 1]]), ("1b,2A", [[1, 1], [0, 2]]), ("aa3", [[26, 3]]),
    ]
  )
  func pairs(line: String, expected: [[Int]]) throws {
    #expect(try TypedLine.pairs(in: line).map { [$0.letter, $0.number] } == expected)
  }

  @Test(
    "What is no pair is refused",
    arguments: ["", "a", "2", "a2b", "a-2", "ä2", "abc1", "2a2"]
  )
  func notPairs(line: String) {
    #expect(throws: AnswerError.self) { try TypedLine.pairs(in: line) }
  }

  @Test(
    "Letters go on after z",
    arguments: [(0, "a"), (25, "z"), (26, "aa"), (27, "ab"), (701, "zz")]
  )
  func letters(position: Int, expected: String) {
    #expect(TypedLine.letter(at: position) == expected)
  }
}
