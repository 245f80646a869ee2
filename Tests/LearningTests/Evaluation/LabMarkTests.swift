import JSON
import Testing

@testable import Learning

@Suite("Marks of a diagnosis")
struct LabMarkTests {
  /// Answers that differ from a full diagnosis, and the points of cause, figure, rival, indicator.
  typealias Row = (changes: JSONValue, points: [Int])

  @Test(
    "The cause brings 40 points, the figure 25, the rival 20, the indicator 15",
    arguments: [
      ([:], [40, 25, 20, 15]),
      // Half of the points for a rival that the same figures fit, nothing for one that they do not.
      (["cause": "audience", "rival": "language", "evidence": "engaged-first"], [20, 25, 20, 15]),
      (
        ["cause": "audience", "figure": "pledged", "value": "13.6", "rival": "none"],
        [20, 15, 0, 15]
      ),
      (["cause": "audience", "figure": "reached", "value": "50", "rival": "none"], [0, 0, 0, 15]),
      (["cause": "bridge"], [0, 25, 20, 15]), (["cause": .null], [0, 25, 20, 15]),
      // The figure and its value.
      (["value": "68.8"], [40, 25, 20, 15]), (["value": "69"], [40, 15, 20, 15]),
      (["value": .null], [40, 15, 20, 15]), (["value": "0.683"], [40, 15, 20, 15]),
      (["figure": "pledged", "value": "13.6"], [40, 15, 20, 15]),
      (["figure": "pledged"], [40, 5, 20, 15]), (["figure": "attended"], [40, 0, 20, 15]),
      (["figure": "nothing"], [40, 0, 20, 15]), (["figure": .null], [40, 0, 20, 15]),
      // The rival and what speaks against it.
      (["evidence": "pledged"], [40, 25, 10, 15]), (["evidence": .null], [40, 25, 10, 15]),
      (["rival": "delivery", "evidence": "reached"], [40, 25, 20, 15]),
      (["rival": "delivery", "evidence": "attended"], [40, 25, 0, 15]),
      (["rival": "none", "evidence": "unanswered"], [40, 25, 20, 15]),
      (["rival": "none", "evidence": "reached"], [40, 25, 0, 15]),
      (["rival": .null], [40, 25, 0, 15]), (["rival": "trust"], [40, 25, 0, 15]),
      // The five parts of the indicator, 3 points each.
      (
        ["indicator": "pledged", "baseline": "25", "target": "30", "source": "list"],
        [40, 25, 20, 15]
      ),
      (["indicator": "reached"], [40, 25, 20, 3]),
      (["indicator": .null], [40, 25, 20, 3]), (["baseline": "68.3"], [40, 25, 20, 12]),
      (["baseline": "10.5"], [40, 25, 20, 15]), (["baseline": "10.51"], [40, 25, 20, 12]),
      (["target": "10.1"], [40, 25, 20, 12]), (["target": "0"], [40, 25, 20, 15]),
      (["target": "-1"], [40, 25, 20, 12]), (["source": "inbox"], [40, 25, 20, 12]),
      (["rhythm": "daily"], [40, 25, 20, 15]), (["rhythm": "afterwards"], [40, 25, 20, 12]),
      (["rhythm": "asked"], [40, 25, 20, 12]),
      // Certainty and the next decision bring none.
      (["certainty": 1, "decision": .null], [40, 25, 20, 15]),
    ] as [Row]
  )
  func points(row: Row) {
    let mark = LabMark(LabSample.answers(row.changes), on: CampaignLog(cause: .trust, seed: 1))
    #expect(LabMark.Part.allCases.map { mark.points[$0] } == row.points)
    #expect(mark.total == row.points.reduce(0, +))
  }

  @Test("No finding where there is nothing is right")
  func nothing() {
    let answers = LabSample.answers([
      "cause": "none", "figure": "nothing", "rival": "trust", "evidence": "unanswered",
      "indicator": "attended", "baseline": "50", "target": "55", "source": "door",
    ])
    let log = CampaignLog(cause: .none, seed: 2011)
    #expect(LabMark(answers, on: log).total == 100)
    let alarm = LabSample.answers(["rival": "none", "evidence": "unanswered"])
    #expect(LabMark(alarm, on: log).points[.cause] == 0)
    #expect(LabMark(alarm, on: log).points[.figure] == 0)
    #expect(LabMark(alarm, on: log).points[.rival] == 0)
  }

  @Test(
    "The usual number of the comparison district, a tenth up or down, is what to expect there",
    arguments: [("100", true), ("90", true), ("110", true), ("89.9", false), ("110.1", false)]
  )
  func comparison(target: String, isRight: Bool) {
    let answers = LabSample.answers([
      "indicator": "comparison", "baseline": "100", "target": .string(target),
    ])
    let checks = LabMark.checklist(answers, CampaignLog(cause: .externalDrop, seed: 1))
    #expect(checks[.target] == isRight)
    #expect(checks[.baseline] == true)
  }

  @Test("Of what should be more, more is a target, up to all")
  func targets() {
    let log = CampaignLog(cause: .bridge, seed: 1)
    for (target, isRight) in [("50", true), ("100", true), ("49.9", false), ("100.1", false)] {
      let answers = LabSample.answers(["indicator": "attended", "target": .string(target)])
      #expect(LabMark.checklist(answers, log)[.target] == isRight, "\(target)")
    }
  }
}
