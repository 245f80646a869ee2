import Learning
import Markdown
import YAML

/// Reads what the choices of a scenario change, from its card.
enum MeterReader {
  /// The most meters that a person can keep in mind.
  static let limit = 5
  static let starts = -1000...1000
  static let weights = 0...10

  /// The meters under the key `meters`: a start, or a start with a name and a weight.
  static func meters(of parts: ExerciseParts) -> [Scenario.Meter]? {
    guard parts.card.has("meters") else {
      parts.card.missing("meters")
      return nil
    }
    guard let fields = parts.card.fields("meters") else { return nil }
    guard (1...limit).contains(fields.mapping.keys.count) else {
      parts.card.wrong("meters", "1–\(limit)")
      return nil
    }
    var meters: [Scenario.Meter] = []
    for id in fields.mapping.keys {
      NameRule.check(id, of: fields, key: id)
      guard let meter = meter(id, fields) else { return nil }
      meters.append(meter)
    }
    return meters
  }

  private static func meter(_ id: String, _ fields: Fields) -> Scenario.Meter? {
    guard fields.mapping[id]?.mapping != nil else {
      return fields.integer(id, in: starts).map { Scenario.Meter(id: id, name: id, start: $0) }
    }
    guard let more = fields.fields(id) else { return nil }
    more.check(known: ["start", "name", "weight"])
    guard more.has("start") else {
      more.missing("start")
      return nil
    }
    guard let start = more.integer("start", in: starts) else { return nil }
    guard !more.has("weight") || more.integer("weight", in: weights) != nil else { return nil }
    return Scenario.Meter(
      id: id,
      name: more.text("name") ?? id,
      start: start,
      weight: more.integer("weight", in: weights) ?? 1
    )
  }
}
