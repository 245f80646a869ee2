import JSON

/// Reads a round's answer as a front end sends it, and refuses what cannot be done.
struct PlanReader {
  let simulation: AudienceSimulation
  let round: SimulationRound

  private var town: Town { simulation.town }
  private var rules: SimulationRules { simulation.rules }

  /// The plan of an answer.
  func plan(of answer: JSONValue) throws(AnswerError) -> SimulationPlan {
    guard let object = answer.objectValue else { throw .wrongShape }
    let values = object["plan"]
    guard let entries = values == nil ? [] : values?.arrayValue else { throw .wrongShape }
    var plan = SimulationPlan()
    let ties = RoundPlay(simulation: simulation, round: round).tieCounts
    for value in entries {
      let entry = try self.entry(value, ties: ties)
      let id = town.segments[entry.segment].id
      guard !plan.entries.contains(where: { $0.segment == entry.segment }) else {
        throw .repeated(id)
      }
      if !entry.isEmpty { plan.entries.append(entry) }
    }
    plan.entries.sort { $0.segment < $1.segment }
    try readCare(of: object, into: &plan)
    return try checked(plan)
  }

  /// Refuses a plan that takes more minutes than there are.
  func checked(_ plan: SimulationPlan) throws(AnswerError) -> SimulationPlan {
    let minutes = plan.minutes(rules, offersCare: round.offersCare)
    let budget = RoundPlay(simulation: simulation, round: round).budget
    guard minutes <= budget else {
      throw .plan(.overBudget(minutes: minutes, budget: budget))
    }
    return plan
  }

  /// The prediction of an answer: whole people, as numbers or as text.
  func prediction(of answer: JSONValue) throws(AnswerError) -> LuckInterval {
    guard let object = answer.objectValue else { throw .wrongShape }
    let low = try people(object, "low")
    let high = try people(object, "high")
    guard low <= high else { throw .plan(.predictionReversed(low: low, high: high)) }
    return LuckInterval(low: low, high: high)
  }

  private func people(_ object: JSONObject, _ key: String) throws(AnswerError) -> Int {
    guard let value = object[key], value != .null else { throw .missing(key) }
    let number: Int?
    switch value {
    case .integer, .number: number = value.integerValue
    case .string(let text): number = Int(text.filter { !$0.isWhitespace })
    default: throw .wrongShape
    }
    return try checked(number, typed: value.stringValue ?? value.text)
  }

  private func entry(_ value: JSONValue, ties: [Int]) throws(AnswerError)
    -> SimulationPlan.Entry
  {
    guard let object = value.objectValue else { throw .wrongShape }
    guard let name = object["segment"]?.stringValue else { throw .missing("segment") }
    guard let segment = town.segments.firstIndex(where: { $0.id == name }) else {
      throw .unknown(AnswerReading.quoted(name))
    }
    let entry = SimulationPlan.Entry(
      segment: segment,
      language: try word(object, "language", RoundAnswer.allLanguages, of: town.languages),
      frame: try word(object, "frame", RoundAnswer.generalWords, of: town.frames),
      visits: try count(object, "visits"),
      messages: try count(object, "messages"),
      friends: try count(object, "friends"),
      hasPost: try flag(object, "post")
    )
    try check(entry, ties: ties[segment])
    return entry
  }

  /// Refuses to ask more people than there are.
  func check(_ entry: SimulationPlan.Entry, ties: Int) throws(AnswerError) {
    let segment = town.segments[entry.segment]
    guard entry.visits <= ties else {
      throw .plan(.tooManyVisits(segment: segment.id, visits: entry.visits, ties: ties))
    }
    let asked = entry.visits + entry.messages + entry.friends
    guard asked <= segment.people else {
      throw .plan(.tooManyPeople(segment: segment.id, asked: asked, people: segment.people))
    }
  }

  /// A number of people, which sums of three cannot carry over the edge.
  private func count(_ object: JSONObject, _ key: String) throws(AnswerError) -> Int {
    guard let value = object[key] else { return 0 }
    return try checked(value.integerValue, typed: value.text)
  }

  /// A number that people of the town can be; digits without end are a number, too.
  func checked(_ number: Int?, typed text: String) throws(AnswerError) -> Int {
    let digits = text.filter { !$0.isWhitespace }
    let isNumber =
      number != nil || (!digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber })
    guard isNumber else { throw .notANumber(AnswerReading.quoted(text)) }
    guard let number, (0...town.population).contains(number) else {
      throw .plan(.impossible(AnswerReading.quoted(text), population: town.population))
    }
    return number
  }

  private func flag(_ object: JSONObject, _ key: String) throws(AnswerError) -> Bool {
    guard let value = object[key] else { return false }
    guard let flag = value.boolValue else { throw .wrongShape }
    return flag
  }

  private func word(
    _ object: JSONObject,
    _ key: String,
    _ none: String,
    of known: [String]
  ) throws(AnswerError) -> String? {
    guard let value = object[key] else { throw .missing(key) }
    guard let word = value.stringValue else { throw .wrongShape }
    if word == none { return nil }
    guard known.contains(word) else { throw .unknown(AnswerReading.quoted(word)) }
    return word
  }

  private func readCare(of object: JSONObject, into plan: inout SimulationPlan)
    throws(AnswerError)
  {
    plan.reminds = try flag(object, "reminder")
    if plan.reminds, !round.offersCare { throw .plan(.notOffered("reminder")) }
    guard let value = object["trust"] else { return }
    guard round.offersCare else { throw .plan(.notOffered("trust")) }
    guard let percent = value.integerValue else { throw .wrongShape }
    guard let level = rules.trustLevels.firstIndex(where: { $0.percent == percent }) else {
      throw .unknown(String(percent))
    }
    plan.trustLevel = level
  }
}
