import JSON
import Learning

/// Changes a JSON value somewhere inside, so that it still is one.
struct JSONMutator {
  private static let strange: [JSONValue] = [
    .null, true, false, 0, 1, -1, 2, 65_536, .integer(.max), .integer(.min), 0.5, 1.5, -0.25, 1e300,
    "", "a", "A", "0", "\u{0}", "\n", "\u{202E}", "\u{1F469}\u{200D}\u{1F680}", "и\u{306}",
    .string(String(repeating: "x", count: 201)), .string(String(repeating: "ә", count: 5_000)), [],
    [1, 2, 3], [[]], JSONValue.object(JSONObject()), ["id": "x", "version": "y"],
    "00000000000000000000000000000001", "attempted", "session-started", "workshop",
  ]

  /// A value that differs in one node.
  static func mutated(_ value: JSONValue, using generator: inout SplitMix64) -> JSONValue {
    var left = Int.random(in: 0..<count(of: value), using: &generator)
    return changed(value, at: &left, using: &generator)
  }

  private static func count(of value: JSONValue) -> Int {
    switch value {
    case .array(let elements): elements.reduce(1) { $0 + count(of: $1) }
    case .object(let object): object.members.reduce(1) { $0 + count(of: $1.value) }
    default: 1
    }
  }

  /// Goes down to a node by its number and changes it; the number is below zero when that is done.
  private static func changed(
    _ value: JSONValue,
    at left: inout Int,
    using generator: inout SplitMix64
  ) -> JSONValue {
    defer { left -= 1 }
    if left == 0 { return other(than: value, using: &generator) }
    switch value {
    case .array(let elements):
      return .array(
        elements.map { element in
          left -= 1
          return left < 0 ? element : changed(element, at: &left, using: &generator)
        }
      )
    case .object(let object):
      return .object(
        JSONObject(
          object.members.map { member in
            left -= 1
            guard left >= 0 else { return (member.key, member.value) }
            return (member.key, changed(member.value, at: &left, using: &generator))
          }
        )
      )
    default: return value
    }
  }

  private static func other(
    than value: JSONValue,
    using generator: inout SplitMix64
  ) -> JSONValue {
    if Bool.random(using: &generator) { return strange.randomElement(using: &generator) ?? .null }
    switch value {
    case .integer(let number):
      let factor = [1, -1, 2, 1_000].randomElement(using: &generator) ?? 1
      let step = Int.random(in: -2...2, using: &generator)
      return .integer(number.multipliedReportingOverflow(by: factor).partialValue &+ step)
    case .string(let text): return .string(text + ["", " ", "0", "é"][Int(generator.next() % 4)])
    case .array(let elements): return .array(elements.reversed() + elements.prefix(1))
    case .object(let object): return .object(other(than: object, using: &generator))
    case .null, .bool, .number: return deep(Int.random(in: 1...60, using: &generator))
    }
  }

  private static func other(
    than object: JSONObject,
    using generator: inout SplitMix64
  ) -> JSONObject {
    var object = object
    guard let key = object.keys.randomElement(using: &generator), let value = object[key] else {
      return JSONObject([("new", 1)])
    }
    switch generator.next() % 3 {
    case 0: object[key] = nil
    case 1: object["new"] = value
    default:
      object[key] = nil
      object[key + "s"] = value
    }
    return object
  }

  private static func deep(_ levels: Int) -> JSONValue {
    (0..<levels).reduce(JSONValue.null) { value, _ in [value] }
  }
}
