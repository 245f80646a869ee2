import JSON
import Testing

@testable import Learning

@Suite("Refusing answers")
struct AnswerRefusalTests {
  @Test(
    "An answer that does not fit is refused with its reason",
    arguments: [
      ("choose-one", 0, .outOfRange("0", limit: 3)),
      ("choose-one", 4, .outOfRange("4", limit: 3)),
      ("choose-one", -1, .outOfRange("-1", limit: 3)),
      ("choose-one", .integer(.max), .outOfRange("9223372036854775807", limit: 3)),
      ("choose-one", .integer(.min), .outOfRange("-9223372036854775808", limit: 3)),
      ("choose-one", 1.5, .wrongShape), ("choose-one", 1e300, .wrongShape),
      ("choose-one", "2", .wrongShape), ("choose-one", [2], .wrongShape),
      ("choose-one", nil, .wrongShape), ("choose-one", true, .wrongShape),
      ("open", "", .empty), ("open", " \n\t\u{A0}", .empty), ("open", 3, .wrongShape),
      ("open", nil, .wrongShape), ("open", ["text"], .wrongShape),
      ("open", "a\u{0}b", .controlCharacter), ("open", "\u{1B}[2J", .controlCharacter),
      ("open", "\u{9B}2J", .controlCharacter),
      ("open", .string(String(repeating: "a", count: 10_001)), .tooLong(limit: 10_000)),
      ("open", .string(String(repeating: "a", count: 1 << 20)), .tooLong(limit: 10_000)),
      ("open", .string("a" + String(repeating: "\u{301}", count: 20_000)), .tooLong(limit: 10_000)),
      ("worksheet", [:], .empty), ("worksheet", "text", .wrongShape),
      ("worksheet", ["objective": " \n"], .empty), ("worksheet", ["objective": 4], .wrongShape),
      ("worksheet", ["nothing": "x"], .unknown("nothing")),
      ("worksheet", ["objective": "\u{7}"], .controlCharacter),
      (
        "worksheet", ["objective": .string(String(repeating: "я", count: 4001))],
        .tooLong(limit: 4000)
      ),
      ("worksheet", ["ladder": "a | b | 1 | d"], .tooManyCells(row: 1, limit: 3)),
      ("worksheet", ["ladder": "a | b | 4"], .outOfRange("4", limit: 3)),
      (
        "worksheet", ["ladder": "a | b | 99999999999999999999"],
        .outOfRange("99999999999999999999", limit: 3)
      ),
      ("worksheet", ["ladder": "a | b | jump"], .outOfRange("jump", limit: 3)),
      (
        "worksheet", ["ladder": .string(String(repeating: "a\n", count: 27))],
        .tooManyRows(limit: 26)
      ),
      ("poll", 0, .outOfRange("0", limit: 3)), ("poll", 4, .outOfRange("4", limit: 3)),
      ("poll", "1", .wrongShape), ("poll", ["1": 1], .wrongShape),
      ("choose-all", [], .empty), ("choose-all", [1, 1], .repeated("1")),
      ("choose-all", [1, 6], .outOfRange("6", limit: 5)), ("choose-all", 1, .wrongShape),
      ("choose-all", [1, "2"], .wrongShape), ("choose-all", [[1]], .wrongShape),
      ("choose-all", [1, nil], .wrongShape), ("choose-all", ["1": 1], .wrongShape),
      ("order", [], .missing("1")), ("order", [1, 2, 3], .missing("4")),
      ("order", [1, 2, 3, 3], .repeated("3")), ("order", [1, 2, 3, 5], .outOfRange("5", limit: 4)),
      ("order", [4, 3, 2, 1, 1], .repeated("1")), ("order", "1234", .wrongShape),
      ("order", [.integer(.max), 1, 2, 3], .outOfRange("9223372036854775807", limit: 4)),
      ("match", [:], .missing("1")), ("match", ["1": 1, "2": 2], .missing("3")),
      ("match", ["1": 1, "2": 2, "3": 5], .outOfRange("5", limit: 4)),
      ("match", ["1": 1, "2": 2, "3": 0], .outOfRange("0", limit: 4)),
      ("match", ["1": 1, "2": 2, "3": 4, "4": 1], .outOfRange("4", limit: 3)),
      ("match", ["1": 1, "2": 2, "3": 4, "0": 1], .outOfRange("0", limit: 3)),
      ("match", ["1": 1, "2": 2, "3": 4, "-1": 1], .outOfRange("-1", limit: 3)),
      ("match", ["1": 1, "2": 2, "3": 4, "03": 1], .unknown("03")),
      ("match", ["1": 1, "2": 2, "+3": 4], .unknown("+3")),
      ("match", ["1": 1, "2": 2, "x": 4], .unknown("x")),
      ("match", ["1": 1, "2": 2, "99999999999999999999": 4], .unknown("99999999999999999999")),
      ("match", ["1": 1, "2": 2, "3": "4"], .wrongShape), ("match", [1, 2, 4], .wrongShape),
      ("sort", [:], .missing("1")), ("sort", ["1": "nowhere"], .missing("2")),
      (
        "sort", ["1": "nowhere", "2": "live", "3": "live", "4": "live", "5": "live"],
        .unknown("nowhere")
      ),
      ("sort", ["1": 1, "2": "live", "3": "live", "4": "live", "5": "live"], .wrongShape),
      ("sort", ["6": "live"], .outOfRange("6", limit: 5)), ("sort", "live", .wrongShape),
      ("number", "", .empty), ("number", "   ", .empty), ("number", [25], .wrongShape),
      ("number", true, .wrongShape), ("number", nil, .wrongShape),
      ("number", ["n": 1], .wrongShape),
      ("number", "many", .notANumber("many")), ("number", "1.2.3", .notANumber("1.2.3")),
      ("number", "%", .notANumber("%")), ("number", "--5", .notANumber("--5")),
      ("number", "1e5", .notANumber("1e5")), ("number", "٣", .notANumber("٣")),
      ("number", "2 5", .notANumber("2 5")), ("number", "0x10", .notANumber("0x10")),
      ("number", 1e300, .notANumber("1e+300")),
      ("number", .number(.leastNonzeroMagnitude), .notANumber("5e-324")),
      ("number", .number(.infinity), .notANumber("inf")),
      ("number", .number(.nan), .notANumber("nan")),
      ("number", .integer(.max), .notANumber("9223372036854775807")),
      ("number", .string(String(repeating: "1", count: 101)), .tooLong(limit: 100)),
      ("short-text", "", .empty), ("short-text", " \n\t\u{A0}", .empty),
      ("short-text", 5, .wrongShape), ("short-text", ["a"], .wrongShape),
      ("short-text", nil, .wrongShape), ("short-text", "a\u{0}b", .wrongShape),
      ("fill-gaps", ["channel": "\u{0}", "reach": "x"], .wrongShape),
      ("number", "25.9\u{0}", .wrongShape),
      ("short-text", .string(String(repeating: "я", count: 1001)), .tooLong(limit: 1000)),
      // One letter with a thousand marks is one character to a reader and a load to a record.
      (
        "short-text", .string("a" + String(repeating: "\u{301}", count: 1000)),
        .tooLong(limit: 1000)
      ),
      ("fill-gaps", [:], .missing("channel")), ("fill-gaps", ["channel": "x"], .missing("reach")),
      ("fill-gaps", ["channel": "", "reach": " "], .empty),
      ("fill-gaps", ["channel": "x", "reach": "y", "other": "z"], .unknown("other")),
      ("fill-gaps", ["channel": "x", "reach": 1], .wrongShape), ("fill-gaps", "x", .wrongShape),
      (
        "fill-gaps", ["channel": "x", "reach": .string(String(repeating: "y", count: 201))],
        .tooLong(limit: 200)
      ),
    ] as [(String, JSONValue, AnswerError)]
  )
  func refusals(kind: String, answer: JSONValue, reason: AnswerError) {
    #expect(throws: reason) { try Sample.body(kind).response(to: answer) }
  }

  @Test(
    "An answer at the limit of its length is taken",
    arguments: [
      ("short-text", .string(String(repeating: "я", count: 1000))),
      ("fill-gaps", ["channel": "x", "reach": .string(String(repeating: "y", count: 200))]),
      ("number", .string(String(repeating: " ", count: 98) + "26")),
      ("number", "999999999999999999"),
    ] as [(String, JSONValue)]
  )
  func limits(kind: String, answer: JSONValue) throws {
    let body = Sample.body(kind)
    #expect(try body.grade(body.response(to: answer)).score != nil)
  }

  @Test("A very long unknown name is cut before it enters an error")
  func longNames() {
    let name = String(repeating: "n", count: 100_000)
    let cut = AnswerError.unknown(String(repeating: "n", count: 60))
    #expect(throws: cut) { try Sample.fillGaps.response(to: .object(JSONObject([(name, "x")]))) }
    #expect(throws: cut) { try Sample.match.response(to: .object(JSONObject([(name, 1)]))) }
    #expect(throws: cut) {
      try SortIntoGroups(groups: [SortIntoGroups.Group(id: "a", title: "A", items: ["x"])])
        .response(to: ["1": .string(name)])
    }
  }

  @Test("Every kind refuses or takes every odd value without a trap", arguments: Sample.kinds)
  func oddValues(kind: String) {
    let body = Sample.body(kind)
    for value in OddValues.all {
      let response = try? body.response(to: value)
      if let response { _ = body.grade(response) }
    }
  }

  @Test(
    "Every kind marks an odd response of a foreign record without a trap",
    arguments: Sample.kinds
  )
  func oddResponses(kind: String) {
    let body = Sample.body(kind)
    for value in OddValues.all {
      let grade = body.grade(Response(value))
      #expect((0...1).contains(grade.score ?? 0), "\(value.text)")
      _ = body.words(for: Response(value))
    }
  }

  @Test("Exercises without any parts refuse and mark without a trap")
  func emptyBodies() {
    let bodies: [any ExerciseBody] = [
      ChooseOne(options: []), ChooseAll(options: []), OrderItems(items: []), Poll(options: []),
      MatchPairs(leftTitle: "", rightTitle: "", left: [], right: [], partners: []),
      MatchPairs(leftTitle: "", rightTitle: "", left: ["a"], right: ["b"], partners: []),
      SortIntoGroups(groups: []), FillGaps(gaps: []), ShortText(accepted: []),
    ]
    var generator = SplitMix64(seed: 1)
    for body in bodies {
      _ = body.presentation(in: body.shownOrder(using: &generator))
      _ = body.content
      for value in OddValues.all {
        if let response = try? body.response(to: value) { _ = body.grade(response) }
        _ = body.grade(Response(value))
      }
    }
  }
}

/// Values that a careless or hostile front end may send.
enum OddValues {
  static let all: [JSONValue] = [
    nil, true, false, 0, 1, 2, -1, 1.5, 1e300, .integer(.max), .integer(.min), .number(.infinity),
    .number(.nan), "", "x", "1", "\u{0}", "\u{1B}[2J", .string(String(repeating: "z", count: 5000)),
    [], [1], [0], [1, 2, 3, 4], [1, 1, 1, 1], [2, 3, 4, 5], [nil], [[1]], ["1"],
    [.integer(.max), .integer(.max), 1, 2], [.integer(.min), 1, 2, 3], [1, 2, 3, .integer(.max)],
    [:], ["1": 1], ["1": .integer(.max)], ["1": .integer(.min)], ["1": "live"], ["x": 1],
    ["1": 1, "2": 2, "3": 4], ["1": 0, "2": -5, "3": 99], ["1": nil, "2": [], "3": [:]],
    ["channel": 1, "reach": nil], ["channel": "radio"], ["": ""],
    .array(Array(repeating: 1, count: 2000)),
    .array(Array(repeating: .integer(.max), count: 4)),
    .object(JSONObject((1...500).map { (String($0), .integer($0)) })),
  ]
}
