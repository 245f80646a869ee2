import JSON
import Learning
import Testing

@Suite("The rounds of a simulation")
struct SimulationRoundsTests {
  static let simulation = AudienceSimulation(
    town: ReadingRoom.town,
    budget: 1800,
    seed: 2011,
    rounds: SimulationRound.allCases
  )

  /// Plan F of the reference, which needs no order, as an answer.
  static func planF(low: Int = 27, high: Int = 46) -> JSONValue {
    let town = ReadingRoom.town
    let ties = town.tiedPeople(seed: 2011).map { $0.count }
    func entry(_ segment: Int, visits: Int = 0, messages: Int = 0, post: Bool = false) -> JSONValue
    {
      let group = town.segments[segment]
      return [
        "segment": .string(group.id), "language": .string(group.language ?? "all"),
        "frame": .string(group.frame ?? "general"), "visits": .integer(visits),
        "messages": .integer(messages), "post": .bool(post),
      ]
    }
    let visits = (ties[1] + ties[3]) * 12 + 60 * 4 + 3 * 45
    let left = min(120 - ties[3], (1800 - visits) / 4)
    return [
      "plan": [
        entry(0, messages: 60), entry(1, visits: ties[1], post: true), entry(2, post: true),
        entry(3, visits: ties[3], messages: left), entry(6, post: true),
      ],
      "low": .integer(low), "high": .integer(high),
    ]
  }

  private func after(_ answers: [JSONValue]) throws -> [JSONValue] {
    var steps: [JSONValue] = []
    for answer in answers {
      steps.append(try SimulationRoundsTests.simulation.step(from: answer, after: steps))
    }
    return steps
  }

  @Test("The plan of many candidates and plan F come to what the reference program printed")
  func golden() throws {
    let steps = try after([["low": 0, "high": 3], SimulationRoundsTests.planF()])
    let results = SimulationRoundsTests.simulation.results(after: steps)
    let candidates = try #require(results.first)
    #expect(candidates.day.numbers == [900, 168, 51, 2, 29, 29, 0])
    #expect(candidates.expected.tenths == 10)
    #expect(candidates.decision == nil && candidates.mark == nil)
    let planned = try #require(results.last)
    #expect(planned.day.numbers == [820, 400, 176, 68, 59, 29, 30])
    #expect(planned.expected.tenths == 371)
    #expect(planned.random.expected == candidates.expected)
    #expect(planned.isPredicted)
    // 37.1 of 44.2, which is what an exact search by another program finds without a reminder.
    #expect(planned.decision?.best.tenths == 442)
    #expect(planned.decision.map { $0.share / 100 } == 83)
    #expect(planned.decision?.isCareful == true)
    #expect(planned.mark == planned.decision.map { $0.share * 70 / 100 + 3_000 })
  }

  @Test("Where reminders and full trust cost what the reference reckons, the best is its best")
  func reference() {
    let simulation = AudienceSimulation(
      town: ReadingRoom.town,
      rules: PlanSearchTests.rules,
      budget: 1800,
      seed: 2011,
      rounds: [.care]
    )
    #expect(simulation.best(of: .care).expected.tenths == 496)
  }

  @Test("Luck earns nothing: days that differ by half give the same decision")
  func luck() throws {
    var shares: Set<Int> = []
    var days: Set<Int> = []
    for seed in [2011, 7, 8, 9] as [UInt64] {
      let simulation = AudienceSimulation(
        town: ReadingRoom.town,
        budget: 300,
        seed: seed,
        rounds: [.funnel]
      )
      let answer: JSONValue = [
        "plan": [["segment": "S01", "language": "all", "frame": "rights", "messages": 60]],
        "low": 0, "high": 60,
      ]
      let result = simulation.results(after: [try simulation.step(from: answer, after: [])])[0]
      shares.insert(result.expected.billionths)
      days.insert(result.day.uplift)
    }
    #expect(shares.count == 1)
    #expect(days.count > 1)
  }

  @Test(
    "A prediction holds where the day lies in it, ends included, and it is not as wide as all days",
    arguments: [
      (30, 30, true, false), (27, 46, true, false), (0, 29, false, false), (31, 40, false, false),
      (0, 2000, false, true), (10, 60, false, true),
    ]
  )
  func predictions(_ low: Int, _ high: Int, _ holds: Bool, _ isVague: Bool) throws {
    let steps = try after([
      ["low": 0, "high": 3], SimulationRoundsTests.planF(low: low, high: high),
    ])
    let result = try #require(SimulationRoundsTests.simulation.results(after: steps).last)
    #expect(result.isPredicted == holds)
    #expect(result.isPredictionVague == isVague)
  }

  @Test("Asking people in public who pay a price for it costs the points for care")
  func care() throws {
    for (way, isCareful) in [("friends", false), ("messages", true), ("visits", true)] {
      let entry = JSONObject([
        ("segment", "S05"), ("language", "all"), ("frame", "study"), (way, 1),
      ])
      let plan: JSONValue = [.object(entry)]
      let steps = try after([["low": 0, "high": 3], ["plan": plan, "low": 0, "high": 1]])
      let result = SimulationRoundsTests.simulation.results(after: steps)[1]
      #expect(result.decision?.isCareful == isCareful, "\(way)")
    }
  }

  @Test("The honesty round plays the last plan with a network, in a world where it gains little")
  func honesty() throws {
    let nothing: JSONValue = ["plan": [], "low": 0, "high": 0]
    let planF = SimulationRoundsTests.planF()
    let steps = try after([
      ["low": 0, "high": 3], nothing, planF, planF, nothing, ["low": 0, "high": 9],
    ])
    let result = try #require(SimulationRoundsTests.simulation.results(after: steps).last)
    #expect(result.round == .honesty)
    // Who has a tie is drawn anew where all groups are alike, so that some cannot be visited.
    #expect((700...820).contains(result.day.contacted))
    let inTown = try #require(result.inTown)
    #expect(result.expected < inTown.plan)
    #expect(result.posts.expected > result.expected)
    #expect(result.decision == nil)
  }

  @Test("Without a network posts and messages reach nobody, and there is less time")
  func shutdown() throws {
    let nothing: JSONValue = ["plan": [], "low": 0, "high": 0]
    let posts: JSONValue = [
      "plan": [
        ["segment": "S08", "language": "ru", "frame": "fun", "post": true],
        ["segment": "S02", "language": "kk", "frame": "children", "visits": 3, "messages": 9],
      ],
      "low": 0, "high": 5,
    ]
    let steps = try after([["low": 0, "high": 3], nothing, nothing, nothing, posts])
    let result = try #require(SimulationRoundsTests.simulation.results(after: steps).last)
    #expect(result.budget == 1260)
    #expect(result.day.contacted == 532)
    #expect(result.day.reached <= 3)
    #expect(result.random.expected == .none)
  }

  @Test("Whoever plays the best plans has full marks, and whoever does nothing has few")
  func grades() throws {
    let simulation = SimulationRoundsTests.simulation
    let solution = try #require(simulation.solution)
    #expect(simulation.grade(solution).score == 1)
    let nothing: JSONValue = ["plan": [], "low": 2000, "high": 2000]
    let steps = try after(Array(repeating: nothing, count: 6))
    // Nobody was harmed.
    #expect(simulation.grade(Response(.array(steps))).score == 0.15)
  }
}
