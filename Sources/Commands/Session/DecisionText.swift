import Learning
import Text

/// Decisions and their results in four boxes, as Markdown.
struct DecisionText {
  /// What stands in front of the name of a run in the catalogues.
  static let nameKey = "simulation-name-"

  let words: Messages
  /// What a run is called for people.
  let name: @Sendable (DecisionRun) -> String

  /// The boxes, with a line for each run; without runs the empty boxes and a sentence about them.
  func markdown(_ matrix: DecisionMatrix) -> String {
    let rows = [true, false].map { isGoodResult in
      let cells = [true, false].map { isGoodDecision in
        cell(
          matrix.runs(
            in: DecisionMatrix.Cell(isGoodDecision: isGoodDecision, isGoodResult: isGoodResult)
          )
        )
      }
      let head = isGoodResult ? words.labDecisionsGoodResult() : words.labDecisionsPoorResult()
      return "| **\(head)** | " + cells.joined(separator: " | ") + " |"
    }
    let head = [
      "|  | \(words.labDecisionsGood()) | \(words.labDecisionsPoor()) |", "| --- | --- | --- |",
    ]
    let boxes = (head + rows).joined(separator: "\n")
    guard !matrix.runs.isEmpty else { return boxes + "\n\n" + words.labDecisionsNone() }
    let limit = DecisionMatrix.goodFrom
    return [
      boxes, words.labDecisionsRule(limit: percent(limit)),
      matrix.runs.map { "- " + line($0) }.joined(separator: "\n"),
      words.labDecisionsTelling(count: "\(matrix.telling)", total: "\(matrix.runs.count)"),
    ].joined(separator: "\n\n")
  }

  private func cell(_ runs: [DecisionRun]) -> String {
    runs.isEmpty ? "–" : runs.map { name($0) }.joined(separator: ", ")
  }

  private func line(_ run: DecisionRun) -> String {
    let line = words.labDecisionsRun(
      name: name(run),
      decision: percent(run.decision),
      outcome: percent(run.outcome)
    )
    guard let days = run.otherDays, let isOpen = DecisionMatrix.couldEndOtherwise(run) else {
      return line
    }
    let (low, high) = (percent(days.lowerBound), percent(days.upperBound))
    return line + " "
      + (isOpen
        ? words.labDecisionsOtherRow(low: low, high: high)
        : words.labDecisionsSameRow(low: low, high: high))
  }

  private func percent(_ share: Int) -> String { "\(share / 100)" }
}
