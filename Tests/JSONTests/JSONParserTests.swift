import Foundation
import JSON
import TestSupport
import Testing

struct JSONParserTests {
  @Test(
    "Every value that JSON knows is read",
    arguments: [
      ("null", JSONValue.null), ("true", true), (" false\n", false), ("0", 0), ("-0", 0),
      ("-12", -12),
      ("9223372036854775807", .integer(Int.max)), ("-9223372036854775808", .integer(Int.min)),
      ("0.5", 0.5), ("-1.25e-2", -0.0125), ("1E3", .number(1000)), ("1e-400", .number(0)),
      (#""""#, ""), (#""Қадам — шаг""#, "Қадам — шаг"),
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u049a\uD83D\ude00""#, "Қ😀"), ("[]", []), ("[ 1 , [2] ]", [1, [2]]), ("{}", [:]),
      (#"{ "b" : 1 , "a" : {"c":null} }"#, ["b": 1, "a": ["c": nil]]),
      (#""\u001b""#, "\u{1B}"), ("\"\u{7F}\u{FFFF}\"", "\u{7F}\u{FFFF}"),
    ] as [(String, JSONValue)]
  )
  func values(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test(
    "What is not strict JSON is refused with its place",
    arguments: [
      ("", JSONError.Reason.empty, 0), (" \n ", .empty, 3), ("\u{FEFF}1", .byteOrderMark, 0),
      ("[1", .unexpectedEnd, 2), ("[1,", .unexpectedEnd, 3), ("{\"a\"", .unexpectedEnd, 4),
      ("\"a", .unexpectedEnd, 2), ("tru", .unexpectedEnd, 3), ("\"\\u12", .unexpectedEnd, 5),
      ("[1,]", .unexpectedByte(0x5D), 3), ("{\"a\":1,}", .unexpectedByte(0x7D), 7),
      ("{a:1}", .unexpectedByte(0x61), 1), ("[1 2]", .unexpectedByte(0x32), 3),
      ("NaN", .unexpectedByte(0x4E), 0),
      ("-Infinity", .invalidNumber, 0), ("Infinity", .unexpectedByte(0x49), 0),
      ("+1", .unexpectedByte(0x2B), 0),
      ("'a'", .unexpectedByte(0x27), 0), ("[1]]", .trailingContent, 3),
      ("1 2", .trailingContent, 2),
      ("01", .invalidNumber, 0), ("-01", .invalidNumber, 0), ("1.", .invalidNumber, 0),
      (".5", .unexpectedByte(0x2E), 0),
      ("1e", .invalidNumber, 0), ("1e+", .invalidNumber, 0), ("-", .invalidNumber, 0),
      ("9223372036854775808", .integerOutOfRange, 0),
      ("[-9223372036854775809]", .integerOutOfRange, 1),
      ("1e400", .numberOutOfRange, 0), ("\"\t\"", .controlCharacter(9), 1),
      ("\"a\n\"", .controlCharacter(10), 2),
      ("\"\0\"", .nul, 1), (#""a\u0000""#, .nul, 2), (#""\x41""#, .invalidEscape, 1),
      (#""\u12g4""#, .invalidEscape, 1),
      (#""\ud800""#, .loneSurrogate, 1), (#""\udc00\ud800""#, .loneSurrogate, 1),
      (#""\ud800\u0041""#, .loneSurrogate, 1),
      (#""\ud800\n""#, .loneSurrogate, 1), (#"{"a":1,"\u0061":2}"#, .duplicateKey("a"), 7),
      ("{\"é\":1,\"e\u{301}\":2}", .duplicateKey("e\u{301}"), 8),
      ("// a\n1", .unexpectedByte(0x2F), 0),
    ] as [(String, JSONError.Reason, Int)]
  )
  func faults(text: String, reason: JSONError.Reason, offset: Int) throws {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.reason == reason)
    #expect(error?.offset == offset)
  }

  @Test(
    "Bytes that are not UTF-8 are refused where they begin",
    arguments: [
      ([0x22, 0xD2, 0x9A, 0xFF, 0x22], 3), ([0x22, 0xC0, 0xAF, 0x22], 1),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
      ([0x22, 0x61, 0xF4, 0x90, 0x80, 0x80, 0x22], 2), ([0x22, 0xD2, 0x22], 1),
    ] as [([UInt8], Int)]
  )
  func wrongBytes(bytes: [UInt8], offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
    #expect(error?.reason == .invalidUTF8)
    #expect(error?.offset == offset)
  }

  @Test("A fault is placed by line and by character")
  func place() {
    let error = #expect(throws: JSONError.self) {
      try JSONValue(parsing: "{\n  \"қадам\": 1,\n  \"әрі\": x}")
    }
    #expect(error?.line == 3)
    #expect(error?.column == 10)
  }

  @Test("Size and depth are held to their limits, and no depth exhausts the stack")
  func limits() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSONValue(parsing: nested(64))
    _ = try JSONValue(parsing: nested(512), limits: JSONLimits(depth: .max))
    let tooDeep = #expect(throws: JSONError.self) { try JSONValue(parsing: nested(65)) }
    #expect(tooDeep?.reason == .tooDeep(limit: 64))
    #expect(throws: JSONError.self) {
      try JSONValue(parsing: nested(100_000), limits: JSONLimits(depth: .max))
    }
    _ = try JSONValue(parsing: "[10]", limits: JSONLimits(bytes: 4))
    let tooLarge = #expect(throws: JSONError.self) {
      try JSONValue(parsing: "[10] ", limits: JSONLimits(bytes: 4))
    }
    #expect(tooLarge?.reason == .tooLarge(limit: 4))
  }

  @Test("Every prefix and every changed byte of a text gives a value or an error")
  func mutations() {
    let text = Array(#"{"a":[1,-2.5e3,"қ\u049a\n",true,null],"b":{"c":false}}"#.utf8)
    var accepted = 0
    for length in 0...text.count where (try? JSONValue(parsing: Array(text[..<length]))) != nil {
      accepted += 1
    }
    #expect(accepted == 1)
    for position in text.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = text
        changed[position] = byte
        guard let value = try? JSONValue(parsing: changed) else { continue }
        // What is accepted, Foundation accepts, too, and it can be written and read again.
        #expect((try? JSONSerialization.jsonObject(with: Data(changed))) != nil)
        #expect((try? JSONValue(parsing: value.text))?.text == value.text)
      }
    }
  }

  @Test("The hostile files are refused for their reasons, and those with odd values are read")
  func hostileFiles() throws {
    let folder = "Tests/Fixtures/hostile"
    let refused: [String: JSONError.Reason] = [
      "json-bom.json": .byteOrderMark, "json-deep.json": .tooDeep(limit: 64),
      "json-dup-keys.json": .duplicateKey("score"), "json-empty.json": .empty,
      "json-huge-number.json": .numberOutOfRange, "json-lone-surrogate.json": .loneSurrogate,
      "json-nan.json": .unexpectedByte(0x4E), "json-not-utf8.json": .invalidUTF8,
      "json-nul-in-string.json": .nul, "json-trailing.json": .trailingContent,
    ]
    let read: [String: JSONValue] = [
      "json-future-time.json": ["at": "9999-12-31T23:59:59Z"],
      "json-negative-score.json": ["score": -5, "max": 0],
    ]
    let files = try FileManager.default.contentsOfDirectory(atPath: Project.root + "/" + folder)
    #expect(Set(files.filter { $0.hasPrefix("json-") }) == Set(refused.keys).union(read.keys))
    for (file, reason) in refused {
      let bytes = try Project.bytes(folder + "/" + file)
      let error = #expect(throws: JSONError.self, "\(file)") { try JSONValue(parsing: bytes) }
      #expect(error?.reason == reason, "\(file)")
    }
    for (file, value) in read {
      let bytes = try Project.bytes(folder + "/" + file)
      #expect(try JSONValue(parsing: bytes) == value, "\(file)")
    }
  }
}
