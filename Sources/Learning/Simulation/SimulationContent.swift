import JSON

/// What makes a simulation this simulation, for its digest: names and notes may be mended.
extension TownSegment {
  /// The numbers of a group.
  var content: JSONValue {
    [
      "id": .string(id), "people": .integer(people), "language": JSONValue(language),
      "frame": JSONValue(frame), "atRisk": .bool(isAtRisk),
      "shares": .array(
        [
          shares.seePost, shares.seeMessage, shares.engage, shares.pledge, shares.attend,
          shares.baseline, shares.ties,
        ].map { .integer($0) }
      ),
    ]
  }
}

extension SimulationRules {
  /// The numbers of the rules.
  var content: JSONValue {
    var object = JSONObject()
    for tactic in Tactic.allCases {
      let values = values(of: tactic)
      object[tactic.rawValue] = [
        .integer(values.minutes), .integer(values.see), .integer(values.engage),
        .integer(values.pledge), .integer(values.attend),
      ]
    }
    object["postInAllLanguages"] = .integer(minutesOfPostInAllLanguages)
    object["fit"] = [
      .integer(fit.allLanguages), .integer(fit.otherLanguage), .integer(fit.generalWords),
      .integer(fit.otherWords),
    ]
    object["reminder"] = [
      .integer(reminder.minutes), .integer(reminder.people), .integer(reminder.attend),
    ]
    object["trust"] = .array(
      trustLevels.map { [.integer($0.percent), .integer($0.minutes)] }
    )
    return .object(object)
  }
}
