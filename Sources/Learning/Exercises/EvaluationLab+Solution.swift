import JSON

extension EvaluationLab {
  /// A diagnosis that gets every point on a log, counted from 1.
  public func solution(of number: Int) -> Response? {
    guard let log = logs.element(numbered: number) else { return nil }
    let cause = log.cause
    let figure = cause.decidingFigures.first ?? .nothing
    let indicator = figure == .nothing ? LabFigure.pledged : figure
    var members: [(LabQuestion, JSONValue)] = [
      (.cause, .string(cause.rawValue)), (.figure, .string(figure.rawValue)),
    ]
    if let reading = log.reading(of: figure) { members.append((.value, percent(reading.percent))) }
    if let (rival, evidence) = EvaluationLab.ruledOut(by: log) {
      members += [(.rival, .string(rival.rawValue)), (.evidence, .string(evidence.rawValue))]
    }
    members += [
      (.certainty, 3), (.decision, .string(wording.text("remedy-" + cause.rawValue))),
      (.indicator, .string(indicator.rawValue)),
    ]
    if let plan = log.reading(of: indicator)?.expectedPercent {
      members += [(.baseline, percent(plan)), (.target, percent(plan))]
    }
    if let source = indicator.source { members.append((.source, .string(source.rawValue))) }
    members.append((.rhythm, .string(LabRhythm.weekly.rawValue)))
    let answers = LabAnswers(
      .object(JSONObject(members.map { ($0.0.rawValue, $0.1) }))
    )
    return answers.response(log: number)
  }

  /// The nearest rival of what was planted, with a figure that speaks against it.
  static func ruledOut(by log: CampaignLog) -> (CampaignCause, LabFigure)? {
    for rival in log.cause.defensibleRivals + CampaignCause.allCases.reversed()
    where rival != log.cause {
      if let figure = rival.opposingFigures.first(where: { rival.isRuledOut(by: $0, in: log) }) {
        return (rival, figure)
      }
    }
    return nil
  }

  private func percent(_ number: DecimalNumber) -> JSONValue { .string(number.text) }
}
