import Learning
import Text

extension LearnerReportBlocks {
  /// A line of the comparison: a module as a whole, or one of its objectives.
  private struct Row {
    let tests: LearnerReport.ModuleTests
    let objective: ObjectiveID?
    let change: TestGain.Change
  }

  /// The tests before and after, with what changed.
  var tests: [ReportBlock] {
    let rows = report.beside.tests.flatMap { tests in
      [Row(tests: tests, objective: nil, change: tests.gain.overall)]
        + tests.gain.objectives.map {
          Row(tests: tests, objective: $0.objective, change: $0.change)
        }
    }
    guard !rows.isEmpty else {
      return [.heading(words.learnerTests()), .paragraph(words.learnerNoTests())]
    }
    return [.heading(words.learnerTests()), .chart(slopes(rows)), .table(table(rows))]
  }

  private func slopes(_ rows: [Row]) -> ReportChart {
    ReportChart(
      "slopes",
      words.learnerTests(),
      summary: words.learnerTestsSummary(),
      figuresIn: "tests",
      .slopes(
        PairedSlopes(
          rowTitle: words.learnerModule(),
          rows: rows.filter { $0.objective == nil }.map { row in
            PairedSlopes.Row(
              row.tests.title,
              count: row.change.comparedCount,
              before: share(row.change.pre, row.change),
              after: share(row.change.post, row.change)
            )
          }
        )
      )
    )
  }

  private func table(_ rows: [Row]) -> ReportTable {
    ReportTable(
      "tests",
      words.learnerTestsTable(),
      of: rows,
      columns: [
        .term("module", words.learnerModule()) { ($0.tests.module.text, $0.tests.title) },
        .term("objective", words.itemsObjective()) { row in
          row.objective.map { ($0.text, $0.text) } ?? ("all", words.learnerAllObjectives())
        },
        .count("preCount", words.learnerBeforeN()) { $0.change.preCount },
        .share("pre", words.reportBefore()) { share($0.change.pre, $0.change) },
        .count("postCount", words.learnerAfterN()) { $0.change.postCount },
        .share("post", words.reportAfter()) { share($0.change.post, $0.change) },
        .number("difference", words.reportDifference(), decimals: 0) {
          value($0.change.difference, $0.change)
        },
        .number("gain", words.learnerGain(), decimals: 2) { value($0.change.gain, $0.change) },
        .count(
          "wrongToRight",
          words.learnerBetter(),
          ifKnown: {
            ReportValue($0.change.wrongToRight, orBecause: words.reason($0.change.note))
          }
        ),
        .count(
          "rightToWrong",
          words.learnerWorse(),
          ifKnown: {
            ReportValue($0.change.rightToWrong, orBecause: words.reason($0.change.note))
          }
        ),
      ]
    )
  }

  private func share(_ percent: Double?, _ change: TestGain.Change) -> ReportValue<Double> {
    ReportValue(percent.map { $0 / 100 }, orBecause: words.reason(change.note))
  }

  private func value(
    _ figure: Figure<Double>?,
    _ change: TestGain.Change
  ) -> ReportValue<Double> {
    switch figure {
    case .value(let value): .known(value)
    case .missing(let note): .missing(words.reason(note))
    case nil: .missing(words.reason(change.note))
    }
  }
}
