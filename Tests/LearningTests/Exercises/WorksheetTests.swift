import JSON
import Testing

@testable import Learning

@Suite("Worksheets")
struct WorksheetTests {
  /// What is still open when some fields are filled in.
  private func open(_ texts: [String: String]) throws -> [String] {
    let sheet = Sample.worksheet
    let given = try sheet.fields(
      from: .object(JSONObject(texts.map { ($0.key, .string($0.value)) }))
    )
    return sheet.points(for: given).filter { !$0.isDone }.map { "\($0.field) \($0.name)" }
  }

  @Test("An empty sheet is open everywhere but at what may stay empty")
  func empty() throws {
    #expect(
      try open([:]) == [
        "objective filled", "objective number", "objective date", "objective words",
        "ladder filled", "ladder rows", "ladder each", "ladder last", "ladder reaches",
      ]
    )
  }

  @Test(
    "The objective has a number and a date",
    arguments: [
      ("60 people come by 14 May 2027", []),
      ("60 человек придут к 14 мая 2027 года", []),
      ("2027 жылғы 14 мамырда 60 адам келеді", []),
      ("60 people come by 2027-05-14", []), ("60 people come by 14.05.2027", []),
      ("many people come by 14 May 2027", ["objective number"]),
      ("60 people come to the hearing", ["objective date"]),
      ("people come on 14 May at 18:00", ["objective number"]),
      ("more of them some day soon", ["objective number", "objective date"]),
      ("60 by May 2027", []), ("60, 14.05.2027", ["objective words"]),
      ("n/a", ["objective filled", "objective number", "objective date", "objective words"]),
      ("- ?", ["objective filled", "objective number", "objective date", "objective words"]),
    ] as [(String, [String])]
  )
  func objective(text: String, expected: [String]) throws {
    #expect(try open(["objective": text]).filter { $0.hasPrefix("objective") } == expected)
  }

  @Test(
    "The ladder ends in an act that somebody can witness, and reaches its rung",
    arguments: [
      ("Share | friends | 1\nCome | the clerk | 3", []),
      ("| Share | friends | click |\n| Come | the clerk | come |", []),
      ("Come | the clerk | 3", ["ladder rows"]),
      ("Share | friends | 1\nCome | nobody | 3", ["ladder last"]),
      ("Share | friends | 1\nПрийти | никто | 3", ["ladder last"]),
      ("Share | friends | 1\nCome |  | 3", ["ladder last"]),
      ("Share | nobody | 1\nCome | the clerk | 3", []),
      ("Share | friends | 1\n | the clerk | 3", ["ladder each"]),
      ("Share | friends | 1\n ? | the clerk | 3", ["ladder each"]),
      ("Share | friends | 1\nPost | readers | 2", ["ladder reaches"]),
    ] as [(String, [String])]
  )
  func ladder(text: String, expected: [String]) throws {
    #expect(try open(["ladder": text]).filter { $0.hasPrefix("ladder") } == expected)
  }

  @Test("A field that may stay empty is looked at once something stands there")
  func optional() throws {
    #expect(try open(["doubts": "one"]).contains("doubts words"))
    #expect(try !open(["doubts": "two words"]).contains { $0.hasPrefix("doubts") })
  }

  @Test("Rows come into one form whatever was typed, and back as words")
  func rows() throws {
    let ladder = Sample.worksheet.fields[1]
    let kept = try ladder.canonical("|a|b|Say|\r\n\r\n  c  |  d\n||\n")
    #expect(kept == "a | b | 2\nc | d |")
    #expect(try ladder.canonical(kept) == kept)
    #expect(ladder.rows(of: kept) == [["a", "b", "say"], ["c", "d", ""]])
  }

  @Test("A worksheet is no test: it gets no mark and nothing is right or wrong")
  func mark() throws {
    let response = try Sample.worksheet.response(to: ["objective": "60"])
    #expect(Sample.worksheet.grade(response).score == nil)
    #expect(response.value == ["objective": "60", "ladder": "", "doubts": ""])
  }
}
