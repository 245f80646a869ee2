import JSON
import Testing

@testable import Learning

@Suite("Grading numbers")
struct NumberGradingTests {
  @Test(
    "A number is right within the tolerance, bounds included, however it is written",
    arguments: [
      ("25.9", 1), ("25,9", 1), (25.9, 1), ("26.0", 1), ("26", 1), (26, 1), ("25.8", 1),
      ("25,80", 1), (25.8, 1), (26.0, 1), ("26.000000000000001", 0), ("25.79999", 0), ("26.01", 0),
      ("  25.9  ", 1), ("+25.9", 1), ("025.9", 1), ("25.9%", 1), ("25.9 %", 1), ("25,9\u{A0}% ", 1),
      ("-25.9", 0), ("\u{2212}25.9", 0), ("0.259", 0), (0.259, 0), ("259", 0), (1e17, 0),
      (1e-7, 0), (-0.0, 0),
    ] as [(JSONValue, Double)]
  )
  func tolerance(answer: JSONValue, score: Double) throws {
    #expect(try Sample.number.mark(answer).score == score)
  }

  @Test(
    "A number has one canonical form",
    arguments: [
      ("25,9", "25.9"), ("4 300 000", "4300000"), ("\u{2212}3,5", "-3.5"), ("-0", "0"),
      (".5", "0.5"), ("5.", "5"), (1e-7, "0.0000001"), (1e17, "100000000000000000"),
      (2.5e3, "2500"),
      ("12\u{202F}345,6", "12345.6"), ("1\u{2009}000", "1000"), (7, "7"), ("000", "0"),
    ] as [(JSONValue, String)]
  )
  func canonicalForm(answer: JSONValue, text: String) throws {
    let body = NumberEntry(
      answer: DecimalNumber(significand: 0),
      tolerance: DecimalNumber(significand: 0)
    )
    #expect(try body.response(to: answer).value == .string(text))
  }

  @Test(
    "A common error is recognised within the tolerance and tells its belief",
    arguments: [
      ("386", "You divided people by users.", ["inverted-ratio"]),
      ("386,1", "You divided people by users.", ["inverted-ratio"]),
      ("386.11", "", []),
      ("74.1", "That share was not online.", ["complement"]),
      ("74.0", "That share was not online.", ["complement"]),
      ("50", "", []),
    ] as [(String, String, [MisconceptionID])]
  )
  func commonErrors(answer: String, feedback: String, misconceptions: [MisconceptionID]) throws {
    let grade = try Sample.number.mark(.string(answer))
    #expect(grade.score == 0)
    #expect(grade.notes.map { $0.text } == [feedback])
    #expect(grade.misconceptions == misconceptions)
  }

  @Test("Of two common errors within the tolerance the nearer one speaks")
  func nearestError() throws {
    let body = NumberEntry(
      answer: DecimalNumber(significand: 100),
      tolerance: DecimalNumber(significand: 5),
      commonErrors: [10, 16].map {
        NumberEntry.CommonError(
          value: DecimalNumber(significand: $0),
          feedback: "\($0)",
          misconceptions: []
        )
      }
    )
    #expect(try body.mark("12").notes.map { $0.text } == ["10"])
    #expect(try body.mark("14").notes.map { $0.text } == ["16"])
  }

  @Test("A right number is never a common error, and tells no belief")
  func rightNumber() throws {
    let grade = try Sample.number.mark("26")
    #expect(grade.notes == [Grade.Note(subject: "26 %", isRight: true, text: "")])
    #expect(grade.misconceptions.isEmpty)
  }

  @Test("A tolerance of nothing takes the exact number alone")
  func exact() throws {
    let body = NumberEntry(
      answer: DecimalNumber(significand: 3, scale: 1),
      tolerance: DecimalNumber(significand: 0)
    )
    #expect(try body.mark("0.30").score == 1)
    #expect(try body.mark(0.3).score == 1)
    // In binary 0.1 + 0.2 is 0.30000000000000004, which a person would never write.
    #expect(try body.mark(.number(0.1 + 0.2)).score == 0)
  }
}
