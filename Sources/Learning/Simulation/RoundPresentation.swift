import JSON

/// What a front end gets to ask for the answer of a round.
struct RoundPresentation {
  let simulation: AudienceSimulation
  let round: SimulationRound

  private var town: Town { simulation.town }
  private var rules: SimulationRules { simulation.rules }

  /// The members of the round's event.
  func members(number: Int) -> JSONObject {
    let play = RoundPlay(simulation: simulation, round: round)
    var members = JSONObject([
      ("id", .string(round.rawValue)), ("round", .integer(number)),
      ("budget", .integer(play.budget)), ("population", .integer(town.population)),
      ("marked", .bool(round.isMarked)), ("offline", .bool(round == .shutdown)),
    ])
    if round.asksForPlan {
      let ties = play.tieCounts
      members["segments"] = .array(
        town.segments.indices.map { segment(town.segments[$0], ties: ties[$0]) }
      )
      members["languages"] = .array(
        (town.languages + [RoundAnswer.allLanguages]).map { .string($0) }
      )
      members["frames"] = .array((town.frames + [RoundAnswer.generalWords]).map { .string($0) })
      members["minutes"] = minutes
    }
    members["schema"] = schema
    return members
  }

  private func segment(_ segment: TownSegment, ties: Int) -> JSONValue {
    var object = JSONObject([
      ("id", .string(segment.id)), ("name", .string(segment.name)),
      ("note", .string(segment.note)), ("people", .integer(segment.people)),
      ("ties", .integer(ties)), ("language", JSONValue(segment.language)),
      ("frame", JSONValue(segment.frame)), ("atRisk", .bool(segment.isAtRisk)),
      ("seePost", .integer(segment.shares.seePost)),
      ("seeMessage", .integer(segment.shares.seeMessage)),
      ("engage", .integer(segment.shares.engage)),
    ])
    if round.showsDoors {
      object["pledge"] = .integer(segment.shares.pledge)
      object["attend"] = .integer(segment.shares.attend)
      object["anyway"] = .integer(segment.shares.baseline)
    }
    return .object(object)
  }

  private var minutes: JSONValue {
    var object = JSONObject([
      ("visit", .integer(rules.visit.minutes)), ("message", .integer(rules.message.minutes)),
      ("friend", .integer(rules.friend.minutes)), ("post", .integer(rules.post.minutes)),
      ("postInAllLanguages", .integer(rules.minutesOfPostInAllLanguages)),
    ])
    if round.offersCare {
      object["reminder"] = .integer(rules.reminder.minutes)
      object["trust"] = .array(
        rules.trustLevels.map {
          ["percent": .integer($0.percent), "minutes": .integer($0.minutes)]
        }
      )
    }
    return .object(object)
  }

  /// A JSON Schema of the answer.
  private var schema: JSONValue {
    var properties = JSONObject([
      ("low", RoundPresentation.count(upTo: town.population)),
      ("high", RoundPresentation.count(upTo: town.population)),
    ])
    var required: [JSONValue] = ["low", "high"]
    if round.asksForPlan {
      properties["plan"] = ["type": "array", "items": entrySchema]
      required.insert("plan", at: 0)
    }
    if round.offersCare {
      properties["reminder"] = ["type": "boolean"]
      properties["trust"] = ["enum": .array(rules.trustLevels.map { .integer($0.percent) })]
    }
    return [
      "type": "object", "properties": .object(properties), "required": .array(required),
    ]
  }

  private var entrySchema: JSONValue {
    let count = RoundPresentation.count(upTo: town.population)
    return [
      "type": "object",
      "properties": [
        "segment": ["enum": .array(town.segments.map { .string($0.id) })],
        "language": [
          "enum": .array((town.languages + [RoundAnswer.allLanguages]).map { .string($0) })
        ],
        "frame": ["enum": .array((town.frames + [RoundAnswer.generalWords]).map { .string($0) })],
        "visits": count, "messages": count, "friends": count,
        "post": ["type": "boolean"],
      ],
      "required": ["segment", "language", "frame"],
    ]
  }

  private static func count(upTo most: Int) -> JSONValue {
    ["type": "integer", "minimum": 0, "maximum": .integer(most)]
  }
}
