import JSON
import Testing

@testable import Learning

@Suite("The rounds of a simulation as decisions")
struct SimulationDecisionsTests {
  private static let simulation = Sample.simulation

  @Test("Every round in which a plan is made is a decision, and the best plan expects all there is")
  func bestPlans() throws {
    let simulation = Self.simulation
    let runs = simulation.decisions(in: try #require(simulation.solution))
    let planned = simulation.rounds.filter { $0.asksForPlan }
    #expect(!planned.isEmpty)
    #expect(runs.map { $0.name } == planned.map { $0.rawValue })
    for run in runs {
      #expect(run.decision == 10_000)
      #expect(DecisionMatrix.cell(of: run).isGoodDecision)
      let days = try #require(run.otherDays)
      #expect(days.lowerBound < 10_000 && days.upperBound > 10_000, "luck goes both ways")
    }
  }

  @Test("Decision and day are measured by the same thing")
  func measure() throws {
    let simulation = Self.simulation
    let solution = try #require(simulation.solution)
    let results = simulation.results(of: solution).filter { $0.decision != nil }
    for (run, result) in zip(simulation.decisions(in: solution), results) {
      let best = try #require(result.decision?.best)
      let expected = Double(result.day.uplift) * 1e13 / Double(best.billionths)
      #expect(abs(Double(run.outcome) - expected) <= 1)
    }
  }

  @Test(
    "A plan that asks nobody is a poor decision with a poor result, and a damaged record is none",
    arguments: [
      ([], true), (.null, true), (5, true), ("x", true), ([[:]], false), ([5, 5, 5], false),
    ]
      as [(JSONValue, Bool)]
  )
  func damaged(value: JSONValue, isEmpty: Bool) {
    let runs = Self.simulation.decisions(in: Response(value))
    #expect(!isEmpty || runs.isEmpty)
    for run in runs {
      #expect(run.decision == 0)
      #expect(!DecisionMatrix.cell(of: run).isGoodDecision)
    }
  }
}
