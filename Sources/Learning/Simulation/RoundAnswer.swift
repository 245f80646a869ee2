import JSON

/// What a learner decides and predicts in a round, between its canonical form and the model.
struct RoundAnswer: Sendable, Hashable {
  /// The plan; nil where none is asked for.
  var plan: SimulationPlan?
  /// The lowest and the highest number of extra people that the learner expects on nine days of ten.
  var prediction: LuckInterval

  /// The word for every language of the town.
  static let allLanguages = "all"
  /// The word for words that fit everybody a little.
  static let generalWords = "general"

  /// Joins both.
  init(plan: SimulationPlan?, prediction: LuckInterval) {
    self.plan = plan
    self.prediction = prediction
  }

  /// The canonical step.
  func json(in town: Town, round: SimulationRound, _ rules: SimulationRules) -> JSONValue {
    var object = JSONObject([("round", .string(round.rawValue))])
    if let plan {
      object["plan"] = .array(plan.entries.map { RoundAnswer.json($0, in: town) })
      if round.offersCare {
        object["reminder"] = .bool(plan.reminds)
        object["trust"] = .integer(rules.trustLevels[plan.trustLevel].percent)
      }
    }
    object["low"] = .integer(prediction.low)
    object["high"] = .integer(prediction.high)
    return .object(object)
  }

  private static func json(_ entry: SimulationPlan.Entry, in town: Town) -> JSONValue {
    [
      "segment": .string(town.segments[entry.segment].id),
      "language": .string(entry.language ?? allLanguages),
      "frame": .string(entry.frame ?? generalWords),
      "visits": .integer(entry.visits),
      "messages": .integer(entry.messages),
      "friends": .integer(entry.friends),
      "post": .bool(entry.hasPost),
    ]
  }

  /// Reads a step of a record, of which damaged parts count as nothing done.
  init(recorded step: JSONValue, in town: Town, _ rules: SimulationRules) {
    let low = step["low"]?.integerValue ?? 0
    prediction = LuckInterval(low: low, high: step["high"]?.integerValue ?? low)
    guard let entries = step["plan"]?.arrayValue else {
      plan = nil
      return
    }
    var asked: Set<Int> = []
    let read = entries.compactMap { RoundAnswer.entry(recorded: $0, in: town) }
      .filter { asked.insert($0.segment).inserted }
    let trust = step["trust"]?.integerValue
    plan = SimulationPlan(
      entries: read.sorted { $0.segment < $1.segment },
      reminds: step["reminder"]?.boolValue ?? false,
      trustLevel: rules.trustLevels.firstIndex { $0.percent == trust } ?? 0
    )
  }

  private static func entry(recorded value: JSONValue, in town: Town) -> SimulationPlan.Entry? {
    let name = value["segment"]?.stringValue
    guard let segment = town.segments.firstIndex(where: { $0.id == name }) else { return nil }
    func count(_ key: String) -> Int {
      min(max(0, value[key]?.integerValue ?? 0), town.segments[segment].people)
    }
    func word(_ key: String, _ none: String) -> String? {
      value[key]?.stringValue.flatMap { $0 == none ? nil : $0 }
    }
    return SimulationPlan.Entry(
      segment: segment,
      language: word("language", allLanguages),
      frame: word("frame", generalWords),
      visits: count("visits"),
      messages: count("messages"),
      friends: count("friends"),
      hasPost: value["post"]?.boolValue ?? false
    )
  }

  /// The decisions as they can be typed, a group a line, and the prediction.
  func notation(in town: Town, _ round: SimulationRound, _ rules: SimulationRules) -> [String] {
    var lines: [String] = []
    for entry in plan?.entries ?? [] where !entry.isEmpty {
      var parts = [town.segments[entry.segment].id]
      for (letter, count) in [("v", entry.visits), ("m", entry.messages), ("f", entry.friends)]
      where count > 0 {
        parts.append(letter + String(count))
      }
      if entry.hasPost { parts.append("p") }
      parts.append(entry.language ?? RoundAnswer.allLanguages)
      parts.append(entry.frame ?? RoundAnswer.generalWords)
      lines.append("`" + parts.joined(separator: " ") + "`")
    }
    if let plan, round.offersCare {
      let trust = rules.trustLevels[plan.trustLevel].percent
      lines.append("`t\(trust)" + (plan.reminds ? " r" : "") + "`")
    }
    return lines + ["`\(prediction.low)-\(prediction.high)`"]
  }
}
