import Learning
import YAML

/// Reads what tactics cost and change, where a card says it otherwise than usual.
enum SimulationRulesReader {
  static let minutes = 1...600
  static let factors = 0...1000
  /// The most levels of trust, since each is searched on its own.
  static let trustLevels = 1...4

  /// The rules under the key `rules`; nil with diagnostics where they cannot be read.
  static func rules(of card: Fields) -> SimulationRules? {
    var rules = SimulationRules()
    guard card.has("rules") else { return rules }
    guard let fields = card.fields("rules") else { return nil }
    fields.check(
      known: [
        "visit", "message", "friend", "post", "post-in-all-languages", "fit", "reminder", "trust",
      ]
    )
    guard
      read(&rules.visit, "visit", of: fields), read(&rules.message, "message", of: fields),
      read(&rules.friend, "friend", of: fields), read(&rules.post, "post", of: fields),
      read(
        &rules.minutesOfPostInAllLanguages,
        "post-in-all-languages",
        of: fields,
        in: minutes
      ),
      readFit(&rules.fit, of: fields), readReminder(&rules.reminder, of: fields),
      readTrust(&rules.trustLevels, of: fields)
    else { return nil }
    return rules
  }

  private static func read(
    _ values: inout SimulationRules.TacticValues,
    _ key: String,
    of fields: Fields
  ) -> Bool {
    guard fields.has(key) else { return true }
    guard let more = fields.fields(key) else { return false }
    more.check(known: ["minutes", "see", "engage", "pledge", "attend"])
    return read(&values.minutes, "minutes", of: more, in: minutes)
      && read(&values.see, "see", of: more, in: factors)
      && read(&values.engage, "engage", of: more, in: factors)
      && read(&values.pledge, "pledge", of: more, in: factors)
      && read(&values.attend, "attend", of: more, in: factors)
  }

  private static func readFit(_ fit: inout SimulationRules.Fit, of fields: Fields) -> Bool {
    guard fields.has("fit") else { return true }
    guard let more = fields.fields("fit") else { return false }
    more.check(known: ["all-languages", "other-language", "general-words", "other-words"])
    return read(&fit.allLanguages, "all-languages", of: more, in: factors)
      && read(&fit.otherLanguage, "other-language", of: more, in: factors)
      && read(&fit.generalWords, "general-words", of: more, in: factors)
      && read(&fit.otherWords, "other-words", of: more, in: factors)
  }

  private static func readReminder(
    _ reminder: inout SimulationRules.Reminder,
    of fields: Fields
  ) -> Bool {
    guard fields.has("reminder") else { return true }
    guard let more = fields.fields("reminder") else { return false }
    more.check(known: ["minutes", "people", "attend"])
    return read(&reminder.minutes, "minutes", of: more, in: minutes)
      && read(&reminder.people, "people", of: more, in: 1...Town.largestPopulation)
      && read(&reminder.attend, "attend", of: more, in: factors)
  }

  /// Levels as `percent: minutes`, the cheapest first, each bringing more than the one before.
  private static func readTrust(
    _ levels: inout [SimulationRules.TrustLevel],
    of fields: Fields
  ) -> Bool {
    guard fields.has("trust") else { return true }
    guard let more = fields.fields("trust") else { return false }
    var found: [SimulationRules.TrustLevel] = []
    for key in more.mapping.keys {
      guard let percent = Int(key), factors.contains(percent) else {
        more.log.report(.trustOrder, at: more.location(of: key))
        return false
      }
      guard let minutes = more.integer(key, in: 0...minutes.upperBound) else { return false }
      found.append(SimulationRules.TrustLevel(percent: percent, minutes: minutes))
    }
    let isRising = zip(found, found.dropFirst())
      .allSatisfy { $0.percent < $1.percent && $0.minutes < $1.minutes }
    guard trustLevels.contains(found.count), isRising, found.first?.minutes == 0 else {
      fields.log.report(.trustOrder, at: fields.location(of: "trust"))
      return false
    }
    levels = found
    return true
  }

  private static func read(
    _ value: inout Int,
    _ key: String,
    of fields: Fields,
    in range: ClosedRange<Int>
  ) -> Bool {
    guard fields.has(key) else { return true }
    guard let found = fields.integer(key, in: range) else { return false }
    value = found
    return true
  }
}
