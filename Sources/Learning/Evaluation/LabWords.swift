/// What a learner said about a log, in words.
struct LabWords: Sendable {
  let answers: LabAnswers
  let wording: LabWording

  /// A line for each part that was answered.
  var lines: [String] {
    [cause, figure, rival, evidence, certainty, decision, indicator].compactMap { $0 }
  }

  private var cause: String? {
    answers.cause.map { part("cause", wording.cause($0)) }
  }

  private var figure: String? {
    let value = answers.value.map { wording.percent($0) }
    guard let figure = answers.figure else { return value.map { part("figure", $0) } }
    let name = wording.figure(figure)
    return part("figure", value.map { name + " = " + $0 } ?? name)
  }

  private var rival: String? {
    answers.rival.map { part("rival", wording.cause($0)) }
  }

  private var evidence: String? {
    answers.evidence.map { part("evidence", wording.figure($0)) }
  }

  private var certainty: String? {
    answers.certainty.map {
      part("certainty", "\($0), " + wording.option("\($0)", of: .certainty))
    }
  }

  private var decision: String? { answers.decision.map { part("decision", $0) } }

  private var indicator: String? {
    let parts = [
      answers.indicator.map { wording.figure($0) },
      answers.baseline.map { labelled("baseline", $0) },
      answers.target.map { labelled("target", $0) },
      answers.source.map { wording.text("source-" + $0.rawValue) },
      answers.rhythm.map { wording.text("rhythm-" + $0.rawValue) },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : part("indicator", parts.joined(separator: "; "))
  }

  private func labelled(_ key: String, _ number: DecimalNumber) -> String {
    wording.text("part-" + key) + " " + wording.percent(number)
  }

  private func part(_ key: String, _ text: String) -> String {
    wording.text("part-" + key) + ": " + text
  }
}
