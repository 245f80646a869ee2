import Foundation
import JSON
import TestSupport
import Testing

struct JSONWriterTests {
  @Test(
    "A value has one spelling on a line",
    arguments: [
      (JSONValue.null, "null"), (true, "true"), (.integer(Int.min), "-9223372036854775808"),
      (.number(2), "2"),
      (.number(-0.0), "0"), (.number(-9223372036854775808), "-9.223372036854776e+18"), (0.1, "0.1"),
      (.number(1e300), "1e+300"), (.number(.leastNonzeroMagnitude), "5e-324"),
      (.number(.infinity), "null"),
      ("\"\\\n\r\t\u{1B}\u{7F}Қ/", #""\"\\\n\r\t\u001b\u007fҚ/""#), ([], "[]"),
      ([1, [2]], "[1,[2]]"), ([:], "{}"),
      (["b": 1, "a": [nil]], #"{"b":1,"a":[null]}"#),
    ] as [(JSONValue, String)]
  )
  func spelling(value: JSONValue, text: String) {
    #expect(value.text == text)
  }

  @Test("The pretty form has two spaces a level")
  func pretty() {
    let value: JSONValue = ["a": [1, ["b": []]], "c": [:]]
    #expect(
      value.prettyText == """
        {
          "a": [
            1,
            {
              "b": []
            }
          ],
          "c": {}
        }
        """
    )
  }

  @Test("The canonical form sorts keys by their bytes at every level")
  func canonical() {
    let value: JSONValue = ["қ": 1, "z": ["b": 1, "a": 2], "Z": 3]
    #expect(value.canonicalText == #"{"Z":3,"z":{"a":2,"b":1},"қ":1}"#)
  }

  @Test("Python reads every number as the same double, and what Python writes is read so")
  func doubles() throws {
    var random = SplitMix(state: 11)
    let numbers = (0..<2000).map { _ in Double(bitPattern: random.next()) }.filter { $0.isFinite }
    let text = JSONValue.array(numbers.map { .number($0) }).text
    let script = """
      import json, struct, sys
      numbers = [float(number) for number in json.load(sys.stdin)]
      print(json.dumps([numbers, [struct.pack(">d", number).hex() for number in numbers]]))
      """
    let judge = try JSONValue(
      parsing: try ProgramStart("python3", ["-c", script]).run(input: text).output
    )
    let patterns = numbers.map { number in
      let digits = String(number.bitPattern, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    #expect(judge.arrayValue?.last?.arrayValue?.map { $0.stringValue } == patterns)
    #expect(judge.arrayValue?.first?.arrayValue?.map { $0.numberValue } == numbers)
  }

  @Test("Foundation reads what is written, and what Foundation writes is read")
  func foundation() throws {
    var random = SplitMix(state: 7)
    for _ in 0..<300 {
      let value = JSONValue.random(depth: 4, using: &random)
      for text in [value.text, value.prettyText, value.canonicalText] {
        let object = try JSONSerialization.jsonObject(
          with: Data(text.utf8),
          options: .fragmentsAllowed
        )
        #expect(JSONValue(foundation: object).canonicalText == value.canonicalText)
      }
      #expect(try JSONValue(parsing: value.text).text == value.text)
      #expect(try JSONValue(parsing: value.prettyText).text == value.text)
      let written = try JSONSerialization.data(
        withJSONObject: value.foundation,
        options: .fragmentsAllowed
      )
      #expect(try JSONValue(parsing: Array(written)).canonicalText == value.canonicalText)
    }
  }
}

/// A small generator with a fixed seed.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension JSONValue {
  fileprivate static func random(depth: Int, using random: inout SplitMix) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
    case 0: .null
    case 1: .bool(Bool.random(using: &random))
    case 2:
      .integer(Int(truncatingIfNeeded: random.next() >> UInt64.random(in: 0..<60, using: &random)))
    case 3: .number(Double(Int.random(in: -1_000_000...1_000_000, using: &random)) / 1024)
    case 4: .string(text(using: &random))
    case 5:
      .array(
        (0..<Int.random(in: 0..<5, using: &random)).map { _ in
          .random(depth: depth - 1, using: &random)
        }
      )
    default:
      .object(
        JSONObject(
          (0..<Int.random(in: 0..<30, using: &random)).map { _ in
            (text(using: &random), .random(depth: depth - 1, using: &random))
          }
        )
      )
    }
  }

  private static func text(using random: inout SplitMix) -> String {
    let letters: [Character] = [
      "a", "\"", "\\", "\n", "\u{1}", "Қ", "😀", "é", "/", "\u{2028}", "\u{7F}",
    ]
    return String(
      (0..<Int.random(in: 0..<8, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? "x"
      }
    )
  }

  fileprivate init(foundation object: Any) {
    switch object {
    case is NSNull: self = .null
    case let text as String: self = .string(text)
    case let array as [Any]: self = .array(array.map(JSONValue.init(foundation:)))
    case let object as [String: Any]:
      self = .object(JSONObject(object.map { ($0.key, JSONValue(foundation: $0.value)) }))
    case let number as NSNumber:
      // A truth value is a number, too; only its type tells.
      if String(cString: number.objCType) == "c" {
        self = .bool(number.boolValue)
      } else {
        self = Int(exactly: number).map { .integer($0) } ?? .number(number.doubleValue)
      }
    default: self = .null
    }
  }

  fileprivate var foundation: Any {
    switch self {
    case .null: NSNull()
    case .bool(let value): value
    case .integer(let value): value
    case .number(let value): value
    case .string(let text): text
    case .array(let elements): elements.map { $0.foundation }
    case .object(let object):
      Dictionary(uniqueKeysWithValues: object.members.map { ($0.key, $0.value.foundation) })
    }
  }
}
